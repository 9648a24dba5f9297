import type {BlockId} from '../../../src/core/article/article.ts';
import {sentences} from '../../../src/core/segment/sentences.ts';
import {words} from '../../../src/core/segment/words.ts';
import type {RawiReader} from '../../../src/ui/reader/rawi-reader.ts';

/** Milliseconds for each word. */
export interface WordTimes {
  /** In the reader's `show`, and in the style and layout that it made necessary. */
  readonly update: readonly number[];
  /** From the same moment to the end of the frame on the main thread, paint included. */
  readonly frame: readonly number[];
  /** The same for a frame in which nothing is lit anew: what the machine takes for itself. */
  readonly bare: readonly number[];
}

export interface Scrolled {
  readonly frames: number;
  /** Frames that came 50 ms or more after the one before. */
  readonly late: number;
  readonly longest: number;
}

/** Lights `count` consecutive words from the middle of the open article on, each in its frame. */
export async function showWords(count: number): Promise<WordTimes> {
  const reader = document.querySelector<RawiReader>('rawi-reader')!;
  const update: number[] = [];
  const frame: number[] = [];
  const bare: number[] = [];
  for (const lit of wordsFromTheMiddle(count)) {
    await nextFrame();
    const from = performance.now();
    reader.show(lit);
    // Asking for a place makes the browser do what it has put off.
    document.getElementById(lit.block)!.getBoundingClientRect();
    update.push(performance.now() - from);
    await afterFrame();
    frame.push(performance.now() - from);
    bare.push(await bareFrame());
  }
  return {update, frame, bare};
}

function wordsFromTheMiddle(count: number) {
  const holders = [...document.querySelectorAll<HTMLElement>('article.article p[data-block]')];
  const lit: Parameters<RawiReader['show']>[0][] = [];
  for (const {id, textContent: text} of holders.slice(holders.length >> 1)) {
    for (const sentence of sentences(text)) {
      for (const {start, end} of words(text.slice(sentence.start, sentence.end))) {
        if (lit.length === count) return lit;
        const word = {start: sentence.start + start, end: sentence.start + end};
        lit.push({block: id as BlockId, sentence, word});
      }
    }
  }
  return lit;
}

/** Scrolls down from the beginning, a sixteenth of the window a frame. */
export async function scrollThrough(screens: number): Promise<Scrolled> {
  scrollTo({top: 0, behavior: 'instant'});
  await nextFrame();
  const gaps: number[] = [];
  let last = await nextFrame();
  for (let frame = 0; frame < screens * 16; frame++) {
    scrollBy({top: innerHeight / 16, behavior: 'instant'});
    const now = await nextFrame();
    gaps.push(now - last);
    last = now;
  }
  return {
    frames: gaps.length,
    late: gaps.filter((gap) => gap >= 50).length,
    longest: Math.max(...gaps),
  };
}

async function bareFrame(): Promise<number> {
  await nextFrame();
  const from = performance.now();
  await afterFrame();
  return performance.now() - from;
}

function nextFrame(): Promise<number> {
  return new Promise((resolve) => requestAnimationFrame(() => resolve(performance.now())));
}

/** A task that is queued inside a frame comes after its painting. */
function afterFrame(): Promise<void> {
  return new Promise((resolve) => {
    const {port1, port2} = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
