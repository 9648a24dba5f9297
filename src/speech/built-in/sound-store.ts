import type {Utterance} from '../../core/plan/utterance.ts';
import type {EspeakClient, SynthesisJob} from './espeak-client.ts';
import type {EspeakVoice} from './protocol.ts';
import {recordedSound, type RecordedSound} from './recorded-sound.ts';
import {saidText} from './said-text.ts';
import {untilAborted} from './until-aborted.ts';
import {utteranceSound} from './utterance-sound.ts';
import {vowelledSynthesis} from './vowelled-synthesis.ts';
import type {Vowels} from './vowels.ts';

/** The same for two utterances that sound the same and have the same words. */
export function soundKey(utterance: Utterance, voice: EspeakVoice): string {
  const {words, endings} = utterance;
  return JSON.stringify([voice, saidText(utterance), endings, words.map(({spoken}) => spoken)]);
}

interface Underway {
  readonly job: SynthesisJob;
  readonly sound: Promise<RecordedSound>;
  waiting: number;
}

/**
 * The sounds of utterances, synthesised once: those that were asked for last are kept, and two
 * who ask for the same one at the same time get the same. It keeps utterances rather than
 * passages, because the player cuts its passages anew wherever the listener goes on; a long
 * passage is kept by its {@link PassageRecording}.
 */
export class SoundStore {
  readonly #client: EspeakClient;
  readonly #vowels: Vowels | undefined;
  readonly #capacity: number;
  /** The one that was used last comes last. */
  readonly #kept = new Map<string, RecordedSound>();
  readonly #underway = new Map<string, Underway>();
  #size = 0;

  /**
   * @param capacity bounds what is kept, in bytes of sound
   * @param vowels gives Arabic its marks; it is spoken as it is written if absent
   */
  constructor(client: EspeakClient, capacity: number, vowels?: Vowels) {
    this.#client = client;
    this.#vowels = vowels;
    this.#capacity = capacity;
  }

  /**
   * The sound of one utterance. What nobody waits for any more is not synthesised.
   *
   * @throws {AppError} `voice-pack-unavailable`, `voice-failed`
   */
  async sound(
    utterance: Utterance,
    voice: EspeakVoice,
    urgent: boolean,
    signal: AbortSignal,
  ): Promise<RecordedSound> {
    signal.throwIfAborted();
    const key = soundKey(utterance, voice);
    const kept = this.#kept.get(key);
    if (kept) {
      this.#keep(key, kept);
      return kept;
    }
    const underway = this.#underway.get(key) ?? this.#begin(key, utterance, voice, urgent);
    if (urgent) underway.job.hurry();
    underway.waiting++;
    try {
      return await untilAborted(underway.sound, signal);
    } finally {
      underway.waiting--;
      if (underway.waiting === 0 && this.#underway.get(key) === underway) {
        this.#underway.delete(key);
        underway.job.cancel();
      }
    }
  }

  /** Forgets what it keeps: nobody knows whether it can still be heard. */
  clear(): void {
    this.#kept.clear();
    this.#size = 0;
  }

  #begin(key: string, utterance: Utterance, voice: EspeakVoice, urgent: boolean): Underway {
    const job = this.#synthesise(utterance, voice, urgent);
    const sound = job.result.then((synthesis) =>
      recordedSound(utteranceSound(utterance, synthesis)),
    );
    const underway: Underway = {job, sound, waiting: 0};
    this.#underway.set(key, underway);
    const forget = () => {
      if (this.#underway.get(key) === underway) this.#underway.delete(key);
    };
    sound.then((made) => {
      forget();
      this.#keep(key, made);
    }, forget);
    return underway;
  }

  #synthesise(utterance: Utterance, voice: EspeakVoice, urgent: boolean): SynthesisJob {
    if (!this.#vowels || !/^ar\b/i.test(utterance.language)) {
      return this.#client.synthesise(saidText(utterance), voice, urgent);
    }
    return vowelledSynthesis(this.#client, this.#vowels, utterance, voice, urgent);
  }

  #keep(key: string, sound: RecordedSound): void {
    const before = this.#kept.get(key);
    if (before) this.#size -= before.samples.size;
    this.#kept.delete(key);
    this.#kept.set(key, sound);
    this.#size += sound.samples.size;
    for (const [oldest, {samples}] of this.#kept) {
      if (this.#size <= this.#capacity || oldest === key) break;
      this.#kept.delete(oldest);
      this.#size -= samples.size;
    }
  }
}
