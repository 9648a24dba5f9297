import type {Clock} from '../../speech/web-speech/clock.ts';
import {Countdown} from './countdown.ts';
import type {Notice} from './notice.ts';

/** How long a notice stays that nobody takes away or holds, in milliseconds. */
const LIFETIME_MS = 20_000;

/**
 * The time of each notice that does not stay. It passes only while neither the focus nor the
 * pointer is on `element`, and while the page is seen.
 */
export class NoticeTimes {
  readonly #element: HTMLElement;
  readonly #clock: () => Clock;
  readonly #over: (notice: Notice) => void;
  readonly #countdowns = new Map<Notice, Countdown>();
  #isPointedAt = false;

  /** @param over called when the time of a notice is over */
  constructor(element: HTMLElement, clock: () => Clock, over: (notice: Notice) => void) {
    this.#element = element;
    this.#clock = clock;
    this.#over = over;
  }

  start(): void {
    this.#element.addEventListener('focusin', this.holdOrGo);
    this.#element.addEventListener('focusout', this.holdOrGo);
    this.#element.addEventListener('pointerenter', this.#onPointer);
    this.#element.addEventListener('pointerleave', this.#onPointer);
    document.addEventListener('visibilitychange', this.holdOrGo);
  }

  stop(): void {
    this.#element.removeEventListener('focusin', this.holdOrGo);
    this.#element.removeEventListener('focusout', this.holdOrGo);
    this.#element.removeEventListener('pointerenter', this.#onPointer);
    this.#element.removeEventListener('pointerleave', this.#onPointer);
    document.removeEventListener('visibilitychange', this.holdOrGo);
    for (const countdown of this.#countdowns.values()) countdown.hold();
  }

  /** Gives a notice its time, which begins with the next {@link holdOrGo}. */
  add(notice: Notice): void {
    const countdown = new Countdown(this.#clock(), LIFETIME_MS, () => this.#over(notice));
    this.#countdowns.set(notice, countdown);
  }

  /** Forgets those that are not among `notices` any more. */
  keepOnly(notices: readonly Notice[]): void {
    // What is taken away from under a pointer does not always tell that it has left.
    if (notices.length === 0) this.#isPointedAt = false;
    for (const [notice, countdown] of this.#countdowns) {
      if (notices.includes(notice)) continue;
      countdown.hold();
      this.#countdowns.delete(notice);
    }
  }

  readonly holdOrGo = (): void => {
    const isSeen = this.#element.isConnected && !document.hidden;
    const hasFocus = this.#element.contains(document.activeElement);
    const isHeld = !isSeen || this.#isPointedAt || hasFocus;
    for (const countdown of this.#countdowns.values()) {
      if (isHeld) countdown.hold();
      else countdown.go();
    }
  };

  readonly #onPointer = ({type}: PointerEvent) => {
    this.#isPointedAt = type === 'pointerenter';
    this.holdOrGo();
  };
}
