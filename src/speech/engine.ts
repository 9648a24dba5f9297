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
}

export type EngineId = 'device' | 'built-in';

export interface EngineCapabilities {
  /** The most characters of spoken text worth handing over at once; 0 means one utterance. */
  readonly passageLength: number;
  /** Whether {@link SpeechEngine.setRate} takes effect while speaking. */
  readonly liveRate: boolean;
}

export interface Voice {
  /** Stable across visits; unique within its engine. */
  readonly id: string;
  readonly name: string;
  /** BCP 47, normalised (`ar-EG`, not `ar_EG`). */
  readonly language: string;
  /** Whether the text stays on the device. Where the platform cannot be believed, see quirks. */
  readonly local: boolean;
}

export interface SpeakOptions {
  /** A {@link Voice.id} of this engine; the engine's best for the utterance's language if absent. */
  readonly voice?: string;
  /** 1 is the voice's natural pace; 0.5 to 3. */
  readonly rate: number;
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
    }
  | {readonly type: 'end'; readonly utterance: number};
