import type {SleepTimer} from '../core/pace/sleep-timer.ts';
import type {Manner} from '../speech/player/manner.ts';
import type {Player} from '../speech/player/player.ts';
import {isSounding, type PlayerState} from '../speech/player/player-state.ts';
import type {Clock} from '../speech/web-speech/clock.ts';
import type {SleepView} from '../ui/listening/listening-view.ts';

const MINUTE_MS = 60_000;
/** How long the voice takes to fade. */
const FADE_MS = 12_000;
const FADE_STEP_MS = 500;

export interface SleepParts {
  readonly player: Player;
  readonly clock: Clock;
  /** Sets how loud the voice is where that is possible while it speaks; 1 is as the listener wants it. */
  readonly fade: (share: number) => void;
  /** The timer was set, has moved on or has ended. */
  readonly onChange: () => void;
  /** Where the voice stops by itself when no timer runs. */
  readonly stopAfter: () => Manner['stopAfter'];
  /** The section (counted from 0) at which the player is. */
  readonly sectionOf: (state: PlayerState) => number | undefined;
}

/**
 * Stops the voice when the listener has fallen asleep, with the place kept: after some minutes,
 * fading, or where a section or the article ends.
 */
export class Sleep {
  readonly #parts: SleepParts;
  #timer: SleepTimer | undefined;
  #deadline = Infinity;
  #section: number | undefined;
  #callOff: (() => void) | undefined;

  constructor(parts: SleepParts) {
    this.#parts = parts;
    parts.player.onState((state) => this.#moved(state));
    // A page that is not seen may not get its timers, but it hears of its words.
    parts.player.onWord(() => this.#tick());
  }

  /** The timer that runs; its minutes are rounded up. */
  get running(): SleepView | undefined {
    const timer = this.#timer;
    if (timer?.kind !== 'minutes') return timer && {timer};
    const left = (this.#deadline - this.#parts.clock.now()) / MINUTE_MS;
    return {timer, minutesLeft: Math.max(1, Math.ceil(left))};
  }

  /** Starts a timer in place of the one that runs; `undefined` ends that one. */
  set(timer: SleepTimer | undefined): void {
    this.#end();
    this.#timer = timer;
    if (timer?.kind === 'minutes') {
      this.#deadline = this.#parts.clock.now() + timer.minutes * MINUTE_MS;
      this.#tick();
    } else if (timer) {
      this.#section = this.#parts.sectionOf(this.#parts.player.state);
      if (timer.kind === 'section') this.#parts.player.setManner({stopAfter: 'section'});
    }
    this.#parts.onChange();
  }

  #tick(): void {
    if (this.#timer?.kind !== 'minutes') return;
    const {clock, fade, player} = this.#parts;
    const left = this.#deadline - clock.now();
    if (left <= 0) {
      player.pause();
      this.#end();
      this.#parts.onChange();
      return;
    }
    if (left <= FADE_MS) fade(left / FADE_MS);
    this.#callOff?.();
    const wait =
      left <= FADE_MS ? Math.min(left, FADE_STEP_MS) : Math.min(left - FADE_MS, MINUTE_MS / 2);
    this.#callOff = clock.after(wait, () => {
      this.#parts.onChange();
      this.#tick();
    });
  }

  #moved(state: PlayerState): void {
    if (!this.#timer || this.#timer.kind === 'minutes') return;
    const ended = state.status === 'paused' && state.ended;
    const section = this.#parts.sectionOf(state);
    if (isSounding(state)) {
      this.#section = section;
    } else if (ended || (this.#timer.kind === 'section' && section !== this.#section)) {
      this.#end();
      this.#parts.onChange();
    }
  }

  /** Leaves nothing of the timer behind. */
  #end(): void {
    const {fade, player, stopAfter} = this.#parts;
    this.#callOff?.();
    this.#callOff = undefined;
    this.#deadline = Infinity;
    if (this.#timer?.kind === 'section') {
      player.setManner({stopAfter: stopAfter()});
    }
    if (this.#timer?.kind === 'minutes') fade(1);
    this.#timer = undefined;
  }
}
