import type {Utterance} from '../../core/plan/utterance.ts';
import {passageFile, type PassageFile} from './passage-file.ts';
import type {EspeakVoice} from './protocol.ts';
import type {RecordedSound} from './recorded-sound.ts';
import {soundKey, type SoundStore} from './sound-store.ts';
import type {WordPlace} from './timeline.ts';
import {tailStart} from './utterance-tail.ts';

/** How an utterance is to be spoken. */
export type VoiceOf = (utterance: Utterance) => EspeakVoice;

/**
 * A passage while it is synthesised and after: the sound of each of its utterances, out of which
 * its file can be made with any pauses, again and at once.
 */
export class PassageRecording {
  readonly utterances: readonly Utterance[];
  readonly #voices: readonly EspeakVoice[];
  /** By utterance; what is not made yet is missing. */
  readonly #sounds: (RecordedSound | undefined)[];
  #file: {readonly pauseScale: number; readonly file: PassageFile} | undefined;

  constructor(
    utterances: readonly Utterance[],
    voiceOf: VoiceOf,
    sounds: readonly (RecordedSound | undefined)[] = [],
  ) {
    this.utterances = utterances;
    this.#voices = utterances.map(voiceOf);
    this.#sounds = utterances.map((_, index) => sounds[index]);
  }

  get isComplete(): boolean {
    return this.#sounds.every((sound) => sound !== undefined);
  }

  /** Whether it is the sound of exactly these utterances, spoken so. */
  isOf(passage: readonly Utterance[], voiceOf: VoiceOf): boolean {
    const place = this.find(passage, voiceOf);
    return place?.word === 0 && passage.length === this.utterances.length;
  }

  /** Where `passage`, whose first utterance may be the rest of one from a word on, lies in this one. */
  find(passage: readonly Utterance[], voiceOf: VoiceOf): WordPlace | undefined {
    // Where sentences are repeated it may lie in several places: at the end nothing is left over.
    for (let at = this.utterances.length - passage.length; at >= 0; at--) {
      const word = tailStart(this.utterances[at]!, passage[0]!);
      if (word === undefined) continue;
      const isSame = passage.every(
        (utterance, index) =>
          (index === 0 || utterance === this.utterances[at + index]) &&
          isSameVoice(voiceOf(utterance), this.#voices[at + index]!),
      );
      if (isSame) return {utterance: at, word};
    }
    return undefined;
  }

  /** `count` of its utterances from `start` on, with what is made of them. */
  part(start: number, count: number): PassageRecording {
    const end = start + count;
    const voices = new Map(
      this.utterances.map((utterance, index) => [utterance, this.#voices[index]!]),
    );
    return new PassageRecording(
      this.utterances.slice(start, end),
      (utterance) => voices.get(utterance)!,
      this.#sounds.slice(start, end),
    );
  }

  /** Takes over the sounds of `other` that it lacks. */
  adopt(other: PassageRecording): void {
    const known = new Map<string, RecordedSound>();
    other.#sounds.forEach((sound, index) => {
      if (sound) known.set(other.#key(index), sound);
    });
    if (known.size === 0) return;
    this.#sounds.forEach((sound, index) => {
      if (!sound) this.#sounds[index] = known.get(this.#key(index));
    });
  }

  /**
   * Makes what is missing; what was made before an abort stays.
   *
   * @throws {AppError} `voice-pack-unavailable`, `voice-failed`
   */
  async make(store: SoundStore, urgent: boolean, signal: AbortSignal): Promise<void> {
    signal.throwIfAborted();
    await Promise.all(
      this.utterances.map((_, index) => this.makeUtterance(index, store, urgent, signal)),
    );
  }

  /** As {@link make}, of one utterance. */
  async makeUtterance(
    index: number,
    store: SoundStore,
    urgent: boolean,
    signal: AbortSignal,
  ): Promise<void> {
    if (this.#sounds[index]) return;
    const voice = this.#voices[index]!;
    this.#sounds[index] = await store.sound(this.utterances[index]!, voice, urgent, signal);
  }

  /** How many utterances from `start` on are made, without a gap. */
  madeFrom(start: number): number {
    const gap = this.#sounds.findIndex((sound, index) => index >= start && !sound);
    return (gap === -1 ? this.#sounds.length : gap) - start;
  }

  /** The file, once complete, with pauses longer by `pauseScale`. The last one is kept. */
  file(pauseScale: number): PassageFile {
    if (this.#file?.pauseScale !== pauseScale) {
      const sounds = this.#sounds.filter((sound) => sound !== undefined);
      this.#file = {pauseScale, file: passageFile(this.utterances, sounds, pauseScale)};
    }
    return this.#file.file;
  }

  #key(index: number): string {
    return soundKey(this.utterances[index]!, this.#voices[index]!);
  }
}

function isSameVoice(a: EspeakVoice, b: EspeakVoice): boolean {
  return a.name === b.name && a.pitch === b.pitch;
}
