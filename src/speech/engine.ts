import type {Utterance} from '../core/plan/utterance.ts';

/**
 * The contract between the player and a voice.
 *
 * An engine turns utterances into sound and reports what happens. It owns no article, no queue
 * and no place in it: the player hands it a *passage* (one utterance or a run of them), and
 * everything it reports is relative to that passage. Whatever an engine's platform does, an
 * engine must behave as written here; `test/speech/engine-contract.ts` checks each of them.
 */
export interface SpeechEngine {
  readonly id: EngineId;
  readonly capabilities: EngineCapabilities;

  /** The voices for `language` (BCP 47; region ignored), best first; empty when there is none. */
  voices(language: string, signal: AbortSignal): Promise<readonly Voice[]>;

  /**
   * Speaks the passage and resolves after its last sound and pause.
   *
   * For each utterance `onEvent` gets one `start`, then its words in order, then one `end`; no
   * event comes after the promise has settled or the signal was aborted. On abort the sound
   * stops at once and the promise rejects with the signal's reason.
   *
   * Call it in the same task as the user's gesture: some platforms drop a first speech otherwise.
   *
   * @throws {AppError} `voice-failed`, `voice-silent` (nothing could be heard), `voice-interrupted`
   * (another page or the system took the voice), `voice-pack-unavailable`, `sound-blocked`.
   */
  speak(
    passage: readonly Utterance[],
    options: SpeakOptions,
    onEvent: (event: EngineEvent) => void,
    signal: AbortSignal,
  ): Promise<void>;

  /** Gets a passage ready that is likely to be spoken next. Never makes a sound, never throws. */
  prepare?(
    passage: readonly Utterance[],
    options: SpeakOptions,
    signal: AbortSignal,
  ): Promise<void>;

  /** Changes the rate of what is being spoken. Only where `capabilities.liveRate`. */
  setRate?(rate: number): void;

  /** Changes the loudness of what is being spoken, 0 to 1. Only where `capabilities.liveVolume`. */
  setVolume?(volume: number): void;
}

export type EngineId = 'device' | 'built-in';

export interface EngineCapabilities {
  /**
   * The characters of spoken text worth handing over at once; a passage goes on beyond them to the
   * end of its section. 0 means one utterance and no more.
   */
  readonly passageLength: number;
  /** The most characters that a passage may have, however long the section is. */
  readonly longestPassage: number;
  /** Whether {@link SpeechEngine.setRate} takes effect while speaking. */
  readonly liveRate: boolean;
  /** Whether {@link SpeechEngine.setVolume} takes effect while speaking. */
  readonly liveVolume: boolean;
  /**
   * Whether it keeps the passage that it spoke last, and speaks on from anywhere in it at once,
   * without a new file.
   */
  readonly keepsPassage: boolean;
  /** The rates that sound different from one another, ascending; all within 0.5 to 4. */
  readonly rates: readonly number[];
}

export interface Voice {
  /** Stable across visits; unique within its engine. */
  readonly id: string;
  readonly name: string;
  /** BCP 47, normalised (`ar-EG`, not `ar_EG`). */
  readonly language: string;
  /** Whether the text stays on the device. Where the platform cannot be believed, see quirks. */
  readonly local: boolean;
  /** Absent where nothing is known. */
  readonly gender?: 'female' | 'male';
  /** How well it speaks, 0 (hard to listen to) to 7; absent where nothing is known. */
  readonly quality?: number;
  /** Whether it tells of its words, measured where it has spoken, else by its family; absent where nobody knows. */
  readonly tellsWords?: boolean;
  /** The platform's own choice for the language, of which nothing can be known. */
  readonly isSystem?: boolean;
}

export interface SpeakOptions {
  /** A {@link Voice.id} of this engine; the engine's best for the utterance's language if absent. */
  readonly voice?: string;
  /** 1 is the voice's natural pace; 0.5 to 4. */
  readonly rate: number;
  /** A multiple of the voice's own height, 0.5 to 2; 1 if absent. */
  readonly pitch?: number;
  /** 0 to 1; 1 if absent. */
  readonly volume?: number;
  /** The silences last what they say whatever the rate; else they shrink and grow with it. */
  readonly fixedPauses?: boolean;
}

export type EngineEvent =
  | {readonly type: 'start'; readonly utterance: number}
  | {
      readonly type: 'word';
      /** Index into the passage. */
      readonly utterance: number;
      /** Where the word begins, in UTF-16 units of the utterance's spoken text. */
      readonly offset: number;
      /** Whether the time of this event is measured by the voice or estimated. */
      readonly estimated: boolean;
      /** It is estimated, and the voice is not regular enough for it to be worth showing. */
      readonly doubtful?: boolean;
    }
  | {readonly type: 'end'; readonly utterance: number};
