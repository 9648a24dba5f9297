import type {SleepTimer} from '../../core/pace/sleep-timer.ts';
import type {Settings} from '../../core/settings.ts';

/** A voice that can be chosen for an article. */
export interface VoiceOption {
  /** `''` is the one of the settings, `'built-in'` is Rawi's own; both are offered in any case. */
  readonly id: string;
  readonly name: string;
  /** BCP 47. */
  readonly language?: string;
  /** Sends the text to its maker. */
  readonly remote: boolean;
}

/** A sleep timer that runs. */
export interface SleepView {
  readonly timer: SleepTimer;
  /** Of a timer that counts minutes. */
  readonly minutesLeft?: number;
}

/** How the open article is listened to, and what there is to choose from. */
export interface ListeningView {
  /** Those that hold for this article. */
  readonly settings: Settings;
  /** The paces that sound different, from the slowest to the fastest. */
  readonly rates: readonly number[];
  readonly voices: readonly VoiceOption[];
  /** The id of the voice that was chosen for this article; `''` where none was. */
  readonly voice: string;
  readonly sleep: SleepView | undefined;
}
