import assert from 'node:assert/strict';
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {setTimeout as delay} from 'node:timers/promises';
import {MARK, type OrcaSession} from './orca-session.ts';
import {until} from './rawi-page.ts';

/** Whether the golden is written anew, which is asked for by hand and never by a test. */
const isUpdating = process.env['UPDATE_GOLDENS'] === '1';

/** How long Orca may take to say all that a key leads to, in milliseconds. */
const PATIENCE_MS = 30_000;
/** While the golden is written: after how long a silence all has been said, in milliseconds. */
const SILENCE_MS = 3000;

/** How far the voice has come: nobody stops it at the same word twice. All else is compared. */
const HEARD = /(?<=سُمع )\d+/u;

/** A key, or a press of several, and all that is said from it to the next. */
interface Step {
  readonly key: string;
  readonly said: readonly string[];
}

/**
 * What a screen reader says on a way through the app, key by key, compared with a text that people
 * have looked over. What comes late is met at the next key: nothing that is said is passed over.
 */
export class SaidGolden {
  readonly #session: OrcaSession;
  readonly #file: URL;
  /** By their titles. */
  readonly #parts: ReadonlyMap<string, readonly Step[]>;
  readonly #written: string[];
  /** How many utterances have been compared. */
  #compared: number;
  #title = '';
  #step = 0;

  /** @param file lines of `== title of a part`, `> key` and, below each key, what is said */
  constructor(session: OrcaSession, file: URL) {
    this.#session = session;
    this.#file = file;
    const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
    if (!isUpdating) assert.ok(text, `There is no ${file.pathname}: UPDATE_GOLDENS=1 writes it.`);
    const parts = text.split(/^== /m);
    this.#written = [parts[0]!];
    this.#parts = new Map(parts.slice(1).map((part) => readPart(part)));
    this.#compared = this.#all().length;
  }

  /** Begins a part of the golden. */
  begin(title: string): void {
    this.#title = title;
    this.#step = 0;
    this.#written.push(`== ${title}\n`);
  }

  /** Presses each of the keys, and compares all that is said of it. */
  async press(...keys: string[]): Promise<void> {
    for (const key of keys) await this.after(key, () => this.#session.press(key));
  }

  /**
   * Does what `key` stands for, and compares all that is said of it.
   *
   * @throws where something else was said, or something is missing
   */
  async after(key: string, act: () => Promise<unknown>): Promise<void> {
    await act();
    const step = this.#parts.get(this.#title)?.[this.#step++];
    const said = () => this.#all().slice(this.#compared);
    if (isUpdating) {
      await this.#silence();
      this.#written.push(`> ${key}\n`, ...said().map((each) => `${each}\n`));
    } else {
      assert.equal(key, step?.key, `${this.#title}: the golden has another key here.`);
      const isSaid = () => said().length >= step!.said.length;
      await until(isSaid, AbortSignal.timeout(PATIENCE_MS)).catch(() => undefined);
      assert.deepEqual(said(), step!.said, `${this.#title}: what is said of ${key}`);
    }
    this.#compared += said().length;
  }

  /** Ends the way: all parts have been gone through and nothing more was said. */
  end(): void {
    if (isUpdating) {
      writeFileSync(this.#file, this.#written.join(''));
      return;
    }
    assert.deepEqual(this.#all().slice(this.#compared), []);
    const titles = this.#written
      .filter((line) => line.startsWith('== '))
      .map((line) => line.slice(3).trim());
    assert.deepEqual([...this.#parts.keys()], titles);
  }

  /** Leaves out what has been said since the last key: its test has looked at it by other means. */
  skip(): void {
    this.#compared = this.#all().length;
  }

  #all(): string[] {
    return this.#session
      .saidSince(0)
      .filter((said) => !said.startsWith(MARK))
      .map((said) => said.replace(HEARD, 'N').trim());
  }

  async #silence(): Promise<void> {
    for (let count = -1; count !== this.#all().length;) {
      count = this.#all().length;
      await delay(SILENCE_MS);
    }
  }
}

function readPart(part: string): [title: string, steps: Step[]] {
  const [title, ...steps] = part.split(/^> /m);
  return [
    title!.trim(),
    steps.map((step) => {
      const [key, ...said] = step.trimEnd().split('\n');
      return {key: key!, said};
    }),
  ];
}
