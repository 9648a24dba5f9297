import type {AppErrorCode} from '../../core/errors.ts';
import type {PlanPlace, ReadingPlan} from '../../core/plan/reading-plan.ts';
import type {EngineId} from '../engine.ts';

/** Where the player is: the utterance, and in its block the shown offset of the spoken word. */
export interface PlayerPosition {
  readonly place: PlanPlace;
  /** UTF-16 units in the text of the block. */
  readonly offset: number;
}

interface Common {
  /**
   * Counts every change of what is to be heard. Whatever an engine reports carries the generation
   * it was started for, so a late event of a cancelled utterance changes nothing.
   */
  readonly generation: number;
}

interface Open extends Common {
  readonly plan: ReadingPlan;
  readonly position: PlayerPosition;
  /**
   * The engine that took over for this article after the chosen one failed; absent while the
   * listener's choice stands.
   */
  readonly fallback?: EngineId;
}

/** What has been handed to the engine: the places of a passage, in order. */
export interface SpokenPassage {
  readonly places: readonly PlanPlace[];
  /** How many passages were spoken before it without a break; they grow with it. */
  readonly ordinal: number;
}

/** No article is open, or nothing in it can be spoken. */
export interface IdleState extends Common {
  readonly status: 'idle';
}
/** The voice has been asked to speak and has not begun. */
export interface LoadingState extends Open {
  readonly status: 'loading';
  readonly passage: SpokenPassage;
}
export interface PlayingState extends Open {
  readonly status: 'playing';
  readonly passage: SpokenPassage;
}
/** `ended` says that the last word was spoken; playing again starts from the beginning. */
export interface PausedState extends Open {
  readonly status: 'paused';
  readonly ended: boolean;
}
/** Stopped by a fault, with the place kept. Playing tries again. */
export interface FaultState extends Open {
  readonly status: 'fault';
  readonly code: AppErrorCode;
}

export type OpenState = LoadingState | PlayingState | PausedState | FaultState;
export type PlayerState = IdleState | OpenState;

export const idle: IdleState = {status: 'idle', generation: 0};

/** Whether a voice is speaking or about to. */
export function isSounding(state: PlayerState): state is LoadingState | PlayingState {
  return state.status === 'loading' || state.status === 'playing';
}
