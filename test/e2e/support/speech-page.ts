import type {BlockId} from '../../../src/core/article/article.ts';
import {isAbort} from '../../../src/core/errors.ts';
import {OffsetMap} from '../../../src/core/spoken/offset-map.ts';
import type {Utterance} from '../../../src/core/plan/utterance.ts';
import type {EngineEvent, Voice} from '../../../src/speech/engine.ts';
import {WebSpeechEngine} from '../../../src/speech/web-speech/web-speech-engine.ts';
import {pagePlatform} from '../../../src/speech/web-speech/web-speech-platform.ts';

/** What a speech was like, seen from the page. Times in milliseconds from its beginning. */
export interface SpeechAccount {
  readonly events: readonly (EngineEvent & {readonly at: number})[];
  readonly outcome: 'spoken' | 'aborted' | 'failed';
  readonly error: string;
}

/** The device-voice engine in a page of its own, for a test that drives a browser. */
export interface SpeechPage {
  /** Resolves when the browser's own list has been the same for two seconds. */
  listed(): Promise<void>;
  voices(language: string): Promise<{readonly voices: readonly Voice[]; readonly ms: number}>;
  /** Speaks the sentences one after another; aborts after `abortAfter` ms if given. */
  speak(
    sentences: readonly string[],
    options: {readonly rate: number; readonly abortAfter?: number},
  ): Promise<SpeechAccount>;
}

declare global {
  interface Window {
    speechPage?: SpeechPage;
  }
}

const engine = new WebSpeechEngine(pagePlatform());

window.speechPage = {
  async listed() {
    let count = 0;
    for (let quiet = 0; count === 0 || quiet < 20; quiet++) {
      await new Promise((resolve) => setTimeout(resolve, 100));
      const now = speechSynthesis.getVoices().length;
      if (now !== count) quiet = 0;
      count = now;
    }
  },

  async voices(language) {
    const begin = performance.now();
    const voices = await engine.voices(language, AbortSignal.timeout(20_000));
    return {voices, ms: performance.now() - begin};
  },

  async speak(sentences, {rate, abortAfter}) {
    const begin = performance.now();
    const events: (EngineEvent & {at: number})[] = [];
    const controller = new AbortController();
    if (abortAfter !== undefined) setTimeout(() => controller.abort(), abortAfter);
    const note = (event: EngineEvent) => {
      events.push({...event, at: performance.now() - begin});
    };
    try {
      await engine.speak(sentences.map(utteranceOf), {rate}, note, controller.signal);
      return {events, outcome: 'spoken', error: ''};
    } catch (error) {
      return {events, outcome: isAbort(error) ? 'aborted' : 'failed', error: String(error)};
    }
  },
};

function utteranceOf(spoken: string): Utterance {
  const whole = {start: 0, end: spoken.length};
  return {
    block: 'page' as BlockId,
    sentence: whole,
    shown: whole,
    spoken,
    language: 'ar',
    map: new OffsetMap([{spoken: whole, shown: whole, exact: true}]),
    words: [...spoken.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].map(({index, 0: word}) => {
      const range = {start: index, end: index + word.length};
      return {spoken: range, shown: range};
    }),
    pauseAfter: 100,
  };
}
