import type {Utterance} from '../../core/plan/utterance.ts';
import {estimateWordStarts} from '../../core/timing/estimate.ts';
import type {Clock} from './clock.ts';

/** Tells when a voice without word events should have reached each word. */
export class WordEstimate {
  readonly #clock: Clock;
  readonly #startedAt: number;
  readonly #starts: readonly number[];
  readonly #onWord: (word: number) => void;
  #callOff: (() => void) | undefined;

  /** Begins at once; `duration` in milliseconds is that of the utterance's words. */
  constructor(
    utterance: Utterance,
    duration: number,
    startedAt: number,
    clock: Clock,
    onWord: (word: number) => void,
  ) {
    this.#clock = clock;
    this.#startedAt = startedAt;
    this.#starts = estimateWordStarts(utterance, duration);
    this.#onWord = onWord;
    this.#advance(0);
  }

  stop(): void {
    this.#callOff?.();
    this.#callOff = undefined;
  }

  /** A page in the background is woken rarely; several words may then be due at once. */
  #advance(next: number): void {
    const elapsed = this.#clock.now() - this.#startedAt;
    let due = next;
    // A timer may ring a hair before its time.
    while (due < this.#starts.length && this.#starts[due]! <= elapsed + 1) due++;
    if (due < this.#starts.length) {
      this.#callOff = this.#clock.after(this.#starts[due]! - elapsed, () => this.#advance(due));
    }
    if (due > next) this.#onWord(due - 1);
  }
}
