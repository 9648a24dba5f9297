import {pageClock, type Clock} from '../web-speech/clock.ts';

/**
 * A clock whose actions are also rung by a beat from outside. The timers of a hidden page ring
 * once a second or once a minute; the events of an element that plays come all the same.
 */
export class HeartbeatClock implements Clock {
  readonly #timers: Clock;
  readonly #waiting = new Set<{readonly at: number; readonly ring: () => void}>();

  /** `timers` is the page's clock where absent. */
  constructor(timers: Clock = pageClock) {
    this.#timers = timers;
  }

  now(): number {
    return this.#timers.now();
  }

  after(ms: number, action: () => void): () => void {
    const ring = () => {
      callOff();
      action();
    };
    const alarm = {at: this.now() + Math.max(0, ms), ring};
    const callOffTimer = this.#timers.after(ms, ring);
    const callOff = () => {
      this.#waiting.delete(alarm);
      callOffTimer();
    };
    this.#waiting.add(alarm);
    return callOff;
  }

  /** Rings everything whose time has come and whose timer has not, in the order of their times. */
  beat(): void {
    const now = this.now();
    const due = [...this.#waiting].filter(({at}) => at <= now).sort((a, b) => a.at - b.at);
    for (const alarm of due) {
      // An earlier one may have called it off.
      if (this.#waiting.has(alarm)) alarm.ring();
    }
  }
}
