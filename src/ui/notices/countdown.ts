import type {Clock} from '../../speech/web-speech/clock.ts';

/** A stretch of time that passes only while nothing holds it. */
export class Countdown {
  readonly #clock: Clock;
  readonly #end: () => void;
  #left: number;
  #since = 0;
  #callOff: (() => void) | undefined;

  /** @param ms how long it is; `end` is called once, when it is over */
  constructor(clock: Clock, ms: number, end: () => void) {
    this.#clock = clock;
    this.#left = ms;
    this.#end = end;
  }

  /** Goes on, or begins; one that is going on goes on. */
  go(): void {
    if (this.#callOff) return;
    this.#since = this.#clock.now();
    this.#callOff = this.#clock.after(this.#left, this.#end);
  }

  /** Stands still until it is to go on. */
  hold(): void {
    if (!this.#callOff) return;
    this.#callOff();
    this.#callOff = undefined;
    this.#left -= this.#clock.now() - this.#since;
  }
}
