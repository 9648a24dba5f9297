import type {EngineId} from '../engine.ts';

/** Who is to speak, by the listener's choice. */
export interface VoiceChoice {
  readonly engine: EngineId;
  /** The engine's own id of the voice; its best one if absent. */
  readonly voice?: string;
}

/** How the player goes through a text, besides the rate. */
export interface Manner {
  /** A multiple of the voice's own height, 0.5 to 2. */
  readonly pitch: number;
  /** 0 to 1. */
  readonly volume: number;
  /** The silences keep their length whatever the rate. */
  readonly fixedPauses: boolean;
  /** After what the voice stops by itself and waits; `article` is its end. */
  readonly stopAfter: 'sentence' | 'paragraph' | 'section' | 'article';
  /** How often each sentence is said, at least once. */
  readonly repeat: number;
}

export const DEFAULT_MANNER: Manner = {
  pitch: 1,
  volume: 1,
  fixedPauses: false,
  stopAfter: 'article',
  repeat: 1,
};

export function isSameVoice(a: VoiceChoice, b: VoiceChoice): boolean {
  return a.engine === b.engine && a.voice === b.voice;
}

/** Whether a passage made in one manner is also right in the other. Loudness is no part of a passage. */
export function makesSamePassages(a: Manner, b: Manner): boolean {
  return (
    a.pitch === b.pitch &&
    a.fixedPauses === b.fixedPauses &&
    a.stopAfter === b.stopAfter &&
    a.repeat === b.repeat
  );
}
