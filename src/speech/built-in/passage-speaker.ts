import {AppError} from '../../core/errors.ts';
import type {Utterance} from '../../core/plan/utterance.ts';
import type {EngineEvent, SpeakOptions} from '../engine.ts';
import {espeakVoice} from './built-in-voices.ts';
import type {EspeakClient} from './espeak-client.ts';
import {KeptPassages, type PassagePlace} from './kept-passages.ts';
import {PassagePlayer} from './passage-player.ts';
import type {VoiceOf} from './passage-recording.ts';
import {SoundStore} from './sound-store.ts';
import {timeline, type Scene, type WordPlace} from './timeline.ts';
import type {Vowels} from './vowels.ts';

/** About six minutes of single utterances, for a listener who goes to and fro. */
const KEPT_BYTES = 16 * 1024 * 1024;
const BEGINNING: WordPlace = {utterance: 0, word: 0};

/** Speaks passages: from the file that is kept where it can, else from sounds that are made first. */
export class PassageSpeaker {
  readonly #sounds: SoundStore;
  readonly #player: PassagePlayer;
  readonly #kept = new KeptPassages();
  /** What is being heard, for another rate; only where the pauses are to last what they say. */
  #sceneAt: ((rate: number) => Scene) | undefined;

  constructor(client: EspeakClient, audio: HTMLAudioElement, vowels?: Vowels) {
    this.#sounds = new SoundStore(client, KEPT_BYTES, vowels);
    this.#player = new PassagePlayer(audio);
  }

  setRate(rate: number): void {
    this.#player.setRate(rate);
    const sceneAt = this.#sceneAt;
    if (sceneAt) this.#player.replaceInSilence(() => sceneAt(this.#player.rate));
  }

  /** 0 to 1. */
  setVolume(volume: number): void {
    this.#player.setVolume(volume);
  }

  /** Stops the sound at once. */
  stop(): void {
    this.#player.stop();
  }

  /**
   * Makes the file of a passage that comes next.
   *
   * @throws {AppError} `voice-failed`, `voice-pack-unavailable`
   */
  async prepare(
    passage: readonly Utterance[],
    options: SpeakOptions,
    signal: AbortSignal,
  ): Promise<void> {
    signal.throwIfAborted();
    const recording = this.#kept.prepare(passage, voiceChooser(options));
    await recording.make(this.#sounds, false, signal);
    recording.file(options.fixedPauses ? this.#player.rate : 1);
  }

  /**
   * As `SpeechEngine.speak`, of one passage at a time.
   *
   * @throws {AppError} `voice-failed`, `voice-interrupted`, `voice-pack-unavailable`, `sound-blocked`
   */
  async speak(
    passage: readonly Utterance[],
    options: SpeakOptions,
    onEvent: (event: EngineEvent) => void,
    signal: AbortSignal,
  ): Promise<void> {
    const voiceOf = voiceChooser(options);
    const kept = this.#kept.find(passage, voiceOf);
    let reported = 0;
    const onFirst = (event: EngineEvent) => {
      reported++;
      onEvent(event);
    };
    try {
      const heard = kept ?? {recording: this.#kept.record(passage, voiceOf), from: BEGINNING};
      await this.#play(passage, heard, options, onFirst, signal);
    } catch (error) {
      const isLost = error instanceof AppError && error.code === 'voice-failed';
      if (isLost) this.#forget();
      if (!isLost || !kept || reported > 0 || signal.aborted) throw error;
      // A browser may lose what it kept. What is made just now has no such excuse.
      const heard = {recording: this.#kept.record(passage, voiceOf), from: BEGINNING};
      await this.#play(passage, heard, options, onEvent, signal);
    }
  }

  /**
   * Plays a recording from a place on. One that is complete sounds within the task of the call.
   * Of one that is not, that much is heard as there is, and then the rest: better one more file
   * than a silence of seconds.
   */
  async #play(
    passage: readonly Utterance[],
    {recording, from}: PassagePlace,
    options: SpeakOptions,
    onEvent: (event: EngineEvent) => void,
    signal: AbortSignal,
  ): Promise<void> {
    let heard = 0;
    while (heard < passage.length) {
      if (!recording.isComplete) {
        this.#player.unlock();
        // Its faults come up again where the sound is waited for.
        recording.make(this.#sounds, true, signal).catch(noop);
      }
      const first = heard;
      const start = from.utterance + first;
      const word = first === 0 ? from.word : 0;
      if (recording.madeFrom(start) === 0) {
        await recording.makeUtterance(start, this.#sounds, true, signal);
        signal.throwIfAborted();
      }
      this.#kept.hold(recording);
      const made = recording.isComplete ? undefined : recording.madeFrom(start);
      const part = made === undefined ? recording : recording.part(start, made);
      const place = {utterance: made === undefined ? start : 0, word};
      const spoken = passage.slice(first, first + (made ?? passage.length));
      await this.#playPart(
        (rate) => {
          const file = part.file(options.fixedPauses ? rate : 1);
          return {file, marks: timeline(file, spoken, place)};
        },
        options,
        (event) => onEvent({...event, utterance: event.utterance + first}),
        signal,
      );
      heard += spoken.length;
    }
  }

  async #playPart(
    sceneAt: (rate: number) => Scene,
    {fixedPauses}: SpeakOptions,
    onEvent: (event: EngineEvent) => void,
    signal: AbortSignal,
  ): Promise<void> {
    this.#sceneAt = fixedPauses ? sceneAt : undefined;
    try {
      // The rate may have been changed since it was asked for.
      await this.#player.play(sceneAt(this.#player.rate), onEvent, signal);
    } finally {
      if (this.#sceneAt === sceneAt) this.#sceneAt = undefined;
    }
  }

  /** Forgets every sound, so that the next is made anew. */
  #forget(): void {
    this.#player.forget();
    this.#sounds.clear();
    this.#kept.clear();
  }
}

function voiceChooser({voice, pitch}: SpeakOptions): VoiceOf {
  return ({language, spoken}) => espeakVoice(language, spoken, voice, pitch);
}

function noop(): void {
  // Nothing to do.
}
