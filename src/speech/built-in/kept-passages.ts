import type {Utterance} from '../../core/plan/utterance.ts';
import {PassageRecording, type VoiceOf} from './passage-recording.ts';
import type {WordPlace} from './timeline.ts';

/** Where a passage lies in a recording. */
export interface PassagePlace {
  readonly recording: PassageRecording;
  readonly from: WordPlace;
}

/** The two recordings that are kept: the passage that was heard last and the one that comes next. */
export class KeptPassages {
  #held: PassageRecording | undefined;
  #prepared: PassageRecording | undefined;

  /** Keeps what is about to be heard. */
  hold(recording: PassageRecording): void {
    this.#held = recording;
    if (this.#prepared === recording) this.#prepared = undefined;
  }

  /** The recording that is kept for a passage that comes next, as far as it is made. */
  prepare(passage: readonly Utterance[], voiceOf: VoiceOf): PassageRecording {
    if (!this.#prepared?.isOf(passage, voiceOf)) this.#prepared = this.record(passage, voiceOf);
    return this.#prepared;
  }

  /**
   * What there is of a passage already: the recording that was heard last, where the passage goes
   * to its end; else what was prepared; else one of its own of the same sounds. A file is never
   * left before its end: only that is told by the element itself, to the sample, also in a hidden
   * page.
   */
  find(passage: readonly Utterance[], voiceOf: VoiceOf): PassagePlace | undefined {
    const inHeld = placeIn(this.#held, passage, voiceOf);
    if (inHeld?.isTail) return inHeld;
    const inPrepared = placeIn(this.#prepared, passage, voiceOf);
    if (inPrepared?.isTail && inPrepared.from.utterance === 0) return inPrepared;
    const found = inPrepared ?? inHeld;
    if (!found) return undefined;
    const {utterance, word} = found.from;
    const recording = found.recording.part(utterance, passage.length);
    return {recording, from: {utterance: 0, word}};
  }

  /** A new recording of a passage, with the sounds in it that are known. */
  record(passage: readonly Utterance[], voiceOf: VoiceOf): PassageRecording {
    const recording = new PassageRecording(passage, voiceOf);
    for (const other of [this.#prepared, this.#held]) if (other) recording.adopt(other);
    return recording;
  }

  clear(): void {
    this.#held = undefined;
    this.#prepared = undefined;
  }
}

function placeIn(
  recording: PassageRecording | undefined,
  passage: readonly Utterance[],
  voiceOf: VoiceOf,
): (PassagePlace & {readonly isTail: boolean}) | undefined {
  const from = recording?.find(passage, voiceOf);
  if (!recording || !from) return undefined;
  const isTail = from.utterance + passage.length === recording.utterances.length;
  return {recording, from, isTail};
}
