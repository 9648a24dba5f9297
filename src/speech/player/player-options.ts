import type {AppError, AppErrorCode} from '../../core/errors.ts';
import type {EngineId, SpeechEngine} from '../engine.ts';
import type {Clock} from '../web-speech/clock.ts';
import type {Manner, VoiceChoice} from './manner.ts';

export interface PlayerOptions {
  readonly engines: Readonly<Record<EngineId, SpeechEngine>>;
  /**
   * Who may speak text in a language (BCP 47), best first, never empty; the listener's choice is
   * the first. Asked at every passage, so that a change of settings needs no message.
   */
  readonly choices: (language: string) => readonly VoiceChoice[];
  readonly rate: number;
  readonly manner?: Manner;
  /** The page's own if absent. */
  readonly clock?: Clock;
  /**
   * Whether the page is hidden and the listener wants the built-in voice to go on there. Asked
   * when a voice of the device fails, with what it failed for.
   */
  readonly mayHandOver?: (fault: AppErrorCode) => boolean;
  /** Another voice took over after a fault; told once for each change of voice. */
  readonly onFallback: (error: AppError, to: VoiceChoice) => void;
  /** The built-in voice took over in a hidden page. */
  readonly onHandOver?: () => void;
  /** Somebody else took the voice: the player has paused, and the place is kept. */
  readonly onInterrupted?: (error: AppError) => void;
  /** The player has stopped, and the place is kept. */
  readonly onFault: (error: AppError) => void;
}
