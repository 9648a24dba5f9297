import type {Page} from 'puppeteer-core';

declare global {
  interface Window {
    soundLog?: {readonly played: Set<HTMLMediaElement>; readonly speaking: Map<object, string>};
  }
}

/** Runs in the page before anything of the app. */
const noteSounds = `{
  const played = new Set();
  const speaking = new Map();
  let count = 0;
  window.soundLog = {played, speaking};
  const play = HTMLMediaElement.prototype.play;
  HTMLMediaElement.prototype.play = function () {
    played.add(this);
    return play.call(this);
  };
  const speak = SpeechSynthesis.prototype.speak;
  SpeechSynthesis.prototype.speak = function (utterance) {
    utterance.addEventListener('start', () => {
      speaking.set(utterance, ++count + ': ' + utterance.text);
    });
    for (const over of ['end', 'error'])
      utterance.addEventListener(over, () => speaking.delete(utterance));
    return speak.call(this, utterance);
  };
}`;

/** What sounds in a page, seen at the interfaces by which a page can sound. */
export class SoundLog {
  readonly #page: Page;

  private constructor(page: Page) {
    this.#page = page;
  }

  /** To be attached before the page of the app is opened. */
  static async attach(page: Page): Promise<SoundLog> {
    await page.evaluateOnNewDocument(noteSounds);
    return new SoundLog(page);
  }

  /**
   * The addresses of the files, and the texts (with their numbers), that are being heard; without what sounds in a loop,
   * which is the tone that keeps a page awake.
   */
  now(): Promise<string[]> {
    return this.#page.evaluate(() => {
      const {played, speaking} = window.soundLog!;
      const playing = [...played].filter(
        ({paused, ended, loop, currentTime}) => !paused && !ended && !loop && currentTime > 0,
      );
      return [...playing.map(({src}) => src), ...speaking.values()];
    });
  }
}
