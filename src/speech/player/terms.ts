import type {EngineCapabilities, EngineId} from '../engine.ts';
import type {Manner, VoiceChoice} from './manner.ts';

/** What holds outside the player's state at the moment of a decision. */
export interface Terms {
  /** Who may speak text in a language (BCP 47), best first; never empty. */
  readonly choices: (language: string) => readonly VoiceChoice[];
  readonly capabilities: (engine: EngineId) => EngineCapabilities;
  readonly manner: Manner;
}
