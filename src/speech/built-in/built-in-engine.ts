import {AppError} from '../../core/errors.ts';
import type {Utterance} from '../../core/plan/utterance.ts';
import type {EngineEvent, SpeakOptions, SpeechEngine, Voice} from '../engine.ts';
import {builtInVoices, espeakVoice} from './built-in-voices.ts';
import {EspeakClient} from './espeak-client.ts';
import {passageAudio} from './passage-audio.ts';
import {PassagePlayer} from './passage-player.ts';
import type {VoicePackUrls} from './protocol.ts';
import {SoundStore} from './sound-store.ts';
import {untilAborted} from './until-aborted.ts';
import type {UtteranceSound} from './utterance-sound.ts';

/** About six minutes: long enough to last on a locked phone, 16 MB as sound. */
const PASSAGE_LENGTH = 4_000;
/** Every letter, some of the marks, and Latin words; a pangram with company. */
const WARM_UP_TEXT =
  'نَصٌّ حَكِيمٌ لَهُ سِرٌّ قَاطِعٌ وَذُو شَأْنٍ عَظِيمٍ مَكْتُوبٌ عَلَى ثَوْبٍ أَخْضَرَ وَمُغَلَّفٌ بِجِلْدٍ أَزْرَق، and some English.';
/** Two passages: the one that is heard and the one that comes next. */
const KEPT_BYTES = 32 * 1024 * 1024;

export interface BuiltInEngineOptions {
  /** Starts `espeak.worker.ts` as a module worker. */
  readonly createWorker: () => Worker;
  readonly pack: VoicePackUrls;
  /** The element to be heard through; one of its own if absent. */
  readonly audio?: HTMLAudioElement;
}

/**
 * The voice that is always there: eSpeak NG in a worker, heard through an audio element, so that
 * it goes on when the page is hidden or the phone locked, with the measured time of each word.
 */
export class BuiltInEngine implements SpeechEngine {
  readonly id = 'built-in';
  readonly capabilities = {passageLength: PASSAGE_LENGTH, liveRate: true};
  readonly #client: EspeakClient;
  readonly #sounds: SoundStore;
  readonly #player: PassagePlayer;
  /** Ends the speech that is under way. */
  #speaking: AbortController | undefined;

  constructor({createWorker, pack, audio = new Audio()}: BuiltInEngineOptions) {
    this.#client = new EspeakClient(createWorker, pack);
    this.#sounds = new SoundStore(this.#client, KEPT_BYTES);
    this.#player = new PassagePlayer(audio);
  }

  /**
   * Loads the voice pack, starts eSpeak NG and lets it speak in silence, so that the first word
   * comes without delay: the first sentence of its life takes it three times as long.
   *
   * @throws {AppError} `voice-pack-unavailable`, `voice-failed`
   */
  async warmUp(signal: AbortSignal): Promise<void> {
    await this.#client.load(signal);
    const voice = espeakVoice('ar', WARM_UP_TEXT);
    const job = this.#client.synthesise(WARM_UP_TEXT, voice, false);
    await untilAborted(job.result, signal).finally(() => job.cancel());
  }

  voices(language: string, signal: AbortSignal): Promise<readonly Voice[]> {
    return new Promise((resolve) => {
      signal.throwIfAborted();
      resolve(builtInVoices(language));
    });
  }

  async speak(
    passage: readonly Utterance[],
    options: SpeakOptions,
    onEvent: (event: EngineEvent) => void,
    signal: AbortSignal,
  ): Promise<void> {
    signal.throwIfAborted();
    this.#speaking?.abort(new AppError('voice-interrupted'));
    const speaking = (this.#speaking = new AbortController());
    const abort = () => speaking.abort(signal.reason);
    signal.addEventListener('abort', abort, {once: true});
    speaking.signal.addEventListener('abort', () => this.#player.stop(), {once: true});
    try {
      this.#player.unlock();
      this.#player.setRate(options.rate);
      const sounds = await this.#soundsOf(passage, options, true, speaking.signal);
      speaking.signal.throwIfAborted();
      await this.#player.play(passageAudio(passage, sounds), onEvent, speaking.signal);
    } finally {
      signal.removeEventListener('abort', abort);
      if (this.#speaking === speaking) this.#speaking = undefined;
    }
  }

  async prepare(
    passage: readonly Utterance[],
    options: SpeakOptions,
    signal: AbortSignal,
  ): Promise<void> {
    try {
      await this.#soundsOf(passage, options, false, signal);
    } catch {
      // Whatever it was, `speak` will meet it too and say so.
    }
  }

  setRate(rate: number): void {
    this.#player.setRate(rate);
  }

  #soundsOf(
    passage: readonly Utterance[],
    {voice}: SpeakOptions,
    urgent: boolean,
    signal: AbortSignal,
  ): Promise<UtteranceSound[]> {
    return Promise.all(
      passage.map((utterance) =>
        this.#sounds.sound(
          utterance,
          espeakVoice(utterance.language, utterance.spoken, voice),
          urgent,
          signal,
        ),
      ),
    );
  }
}
