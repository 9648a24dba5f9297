import type {SleepTimer} from '../../core/pace/sleep-timer.ts';

/** The listener set the sleep timer, or ended it. */
export class SleepTimerEvent extends Event {
  static readonly eventName = 'sleep-timer';
  /** `undefined` ends the one that runs. */
  readonly timer: SleepTimer | undefined;

  constructor(timer: SleepTimer | undefined) {
    super(SleepTimerEvent.eventName, {bubbles: true, composed: true});
    this.timer = timer;
  }
}

declare global {
  interface HTMLElementEventMap {
    'sleep-timer': SleepTimerEvent;
  }
}
