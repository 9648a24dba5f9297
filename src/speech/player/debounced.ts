import type {Clock} from '../web-speech/clock.ts';

/** Does something once, when it has not been asked for during a while. */
export class Debounced {
  readonly #clock: Clock;
  readonly #ms: number;
  #callOff: (() => void) | undefined;

  constructor(clock: Clock, ms: number) {
    this.#clock = clock;
    this.#ms = ms;
  }

  /** What was asked for before and has not been done is forgotten. */
  ask(action: () => void): void {
    this.#callOff?.();
    this.#callOff = this.#clock.after(this.#ms, action);
  }
}
