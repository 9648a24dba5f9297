import type {Page} from 'puppeteer-core';

/** An utterance that the browser said it had begun to speak. */
export interface BegunSpeech {
  /** Milliseconds since 1970, by the clock that the test has too. */
  readonly at: number;
  readonly text: string;
  /** When the browser said that it was over; absent where it never did. */
  readonly endedAt?: number;
}

declare global {
  interface Window {
    begunSpeech?: BegunSpeech[];
  }
}

/** Runs in the page before anything of the app. */
const noteBegunSpeech = `
  window.begunSpeech = [];
  const speak = SpeechSynthesis.prototype.speak;
  SpeechSynthesis.prototype.speak = function (utterance) {
    let begun;
    utterance.addEventListener('start', () => {
      begun = {at: Date.now(), text: utterance.text};
      window.begunSpeech.push(begun);
    });
    utterance.addEventListener('end', () => {
      if (begun) begun.endedAt = Date.now();
    });
    return speak.call(this, utterance);
  };
`;

/** What the browser's own voice began to say, seen at the Web Speech API itself. */
export class SpeechLog {
  readonly #page: Page;

  private constructor(page: Page) {
    this.#page = page;
  }

  /** To be attached before the page of the app is opened. */
  static async attach(page: Page): Promise<SpeechLog> {
    await page.evaluateOnNewDocument(noteBegunSpeech);
    return new SpeechLog(page);
  }

  async all(): Promise<readonly BegunSpeech[]> {
    return (await this.#page.evaluate(() => window.begunSpeech)) ?? [];
  }

  /** Resolves to the speech number `count`, from 1, when it has begun. */
  async nth(count: number, timeout: number): Promise<BegunSpeech> {
    await this.#page.waitForFunction(
      (wanted) => window.begunSpeech!.length >= wanted,
      {timeout, polling: 50},
      count,
    );
    return (await this.all())[count - 1]!;
  }
}
