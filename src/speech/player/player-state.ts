import type {AppErrorCode} from '../../core/errors.ts';
import type {PlanPlace, ReadingPlan} from '../../core/plan/reading-plan.ts';
import type {EngineId} from '../engine.ts';
import type {Manner, VoiceChoice} from './manner.ts';

/** An utterance that is said, in a listening in which sentences may be said several times. */
export interface SpokenPlace {
  readonly place: PlanPlace;
  /** How often its sentence has been said to its end before. */
  readonly repetition: number;
}

/** Where the player is: the utterance, and in its block the shown offset of the spoken word. */
export interface PlayerPosition extends SpokenPlace {
  /** UTF-16 units in the text of the block. */
  readonly offset: number;
  /** Whether the voice only is believed to be at the word, since it does not tell of its words. */
  readonly estimated: boolean;
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
   * The voices that have failed in this article, by primary language: the first of the listener's
   * choices that is not among them speaks.
   */
  readonly failed: Readonly<Record<string, readonly VoiceChoice[]>>;
  /** The built-in voice speaks everything, whatever was chosen. */
  readonly handedOver: boolean;
  /** The passages that engines keep, from anywhere in which they can speak on at once. */
  readonly held: Readonly<Partial<Record<EngineId, SpokenPassage>>>;
}

/** What has been handed to an engine: who speaks, and the places of a passage in order. */
export interface SpokenPassage {
  readonly speaker: VoiceChoice;
  /** In which it was made. */
  readonly manner: Manner;
  /** At least one. */
  readonly places: readonly SpokenPlace[];
  /** Where the first place begins, which may be cut; UTF-16 units in the text of its block. */
  readonly offset: number;
  /** How many passages were spoken before it without a break; they grow with it. */
  readonly ordinal: number;
  /** The passage kept by the engine of which this is the rest. */
  readonly restOf?: SpokenPassage;
}

interface Sounding extends Open {
  readonly passage: SpokenPassage;
  /** How often a voice has failed here and was asked again. */
  readonly attempts: number;
}

/** No article is open, or nothing in it can be spoken. */
export interface IdleState extends Common {
  readonly status: 'idle';
}
/** The voice has been asked to speak and has not begun. */
export interface LoadingState extends Sounding {
  readonly status: 'loading';
}
export interface PlayingState extends Sounding {
  readonly status: 'playing';
  /** The utterance at the position has been heard to its end, and the next has not begun. */
  readonly utteranceOver: boolean;
}
export interface PausedState extends Open {
  readonly status: 'paused';
  /** The last word was spoken; playing again starts from the beginning. */
  readonly ended: boolean;
  /** What was heard last, where the voice has stopped by itself and the position is already behind it. */
  readonly stoppedAfter?: PlanPlace;
}
/** Stopped by a fault, with the place kept. Playing tries again. */
export interface FaultState extends Open {
  readonly status: 'fault';
  readonly code: AppErrorCode;
}

export type SoundingState = LoadingState | PlayingState;
export type OpenState = SoundingState | PausedState | FaultState;
export type PlayerState = IdleState | OpenState;

export const idle: IdleState = {status: 'idle', generation: 0};

/** Whether a voice is speaking or about to. */
export function isSounding(state: PlayerState): state is SoundingState {
  return state.status === 'loading' || state.status === 'playing';
}
