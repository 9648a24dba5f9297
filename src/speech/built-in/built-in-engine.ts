import {AppError} from '../../core/errors.ts';
import type {Utterance} from '../../core/plan/utterance.ts';
import type {
  EngineCapabilities,
  EngineEvent,
  SpeakOptions,
  SpeechEngine,
  Voice,
} from '../engine.ts';
import {builtInVoices, espeakVoice} from './built-in-voices.ts';
import {EspeakClient} from './espeak-client.ts';
import {PassageSpeaker} from './passage-speaker.ts';
import type {VoicePackUrls} from './protocol.ts';
import {untilAborted} from './until-aborted.ts';
import type {Vowels} from './vowels.ts';

/** About six minutes; a passage goes on from there to the end of its section. */
const PASSAGE_LENGTH = 4_000;
/** About an hour: 160 MB of sound, which the browser keeps outside of the page's memory. */
const LONGEST_PASSAGE = 45_000;
/** A tenth apart is heard up to 2; faster it takes more. Browsers fall silent beyond 4. */
const RATES = [
  0.5, 0.6, 0.7, 0.8, 0.9, 1, 1.1, 1.2, 1.3, 1.4, 1.5, 1.6, 1.7, 1.8, 1.9, 2, 2.2, 2.5, 2.75, 3,
  3.5, 4,
];
/** Every letter, some of the marks, and Latin words; a pangram with company. */
const WARM_UP_TEXT =
  'نَصٌّ حَكِيمٌ لَهُ سِرٌّ قَاطِعٌ وَذُو شَأْنٍ عَظِيمٍ مَكْتُوبٌ عَلَى ثَوْبٍ أَخْضَرَ وَمُغَلَّفٌ بِجِلْدٍ أَزْرَق، and some English.';
export interface BuiltInEngineOptions {
  /** Starts `espeak.worker.ts` as a module worker. */
  readonly createWorker: () => Worker;
  readonly pack: VoicePackUrls;
  /** The element to be heard through; one of its own if absent. */
  readonly audio?: HTMLAudioElement;
  /** Gives Arabic its vowel marks; it is spoken as it is written if absent. */
  readonly vowels?: Vowels;
}

/**
 * The voice that is always there: eSpeak NG in a worker, heard through an audio element, so that
 * it goes on when the page is hidden or the phone locked, with the measured time of each word.
 */
export class BuiltInEngine implements SpeechEngine {
  readonly id = 'built-in';
  readonly capabilities: EngineCapabilities = {
    passageLength: PASSAGE_LENGTH,
    longestPassage: LONGEST_PASSAGE,
    liveRate: true,
    liveVolume: true,
    keepsPassage: true,
    rates: RATES,
  };
  readonly #client: EspeakClient;
  readonly #speaker: PassageSpeaker;
  /** Ends the speech that is under way. */
  #speaking: AbortController | undefined;

  constructor({createWorker, pack, audio = new Audio(), vowels}: BuiltInEngineOptions) {
    this.#client = new EspeakClient(createWorker, pack);
    this.#speaker = new PassageSpeaker(this.#client, audio, vowels);
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

  /**
   * Gives back what the synthesis holds until it is wanted again: for a page that is left, which
   * the browser may keep for the way back. Chromium 156 crashed now and then in the thread of a
   * worker whose page had been left some time before.
   */
  rest(): void {
    this.#client.rest();
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
    speaking.signal.addEventListener('abort', () => this.#speaker.stop(), {once: true});
    try {
      this.#speaker.setRate(options.rate);
      this.#speaker.setVolume(options.volume ?? 1);
      await this.#speaker.speak(passage, options, onEvent, speaking.signal);
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
      await this.#speaker.prepare(passage, options, signal);
    } catch {
      // Whatever it was, `speak` will meet it too and say so.
    }
  }

  setRate(rate: number): void {
    this.#speaker.setRate(rate);
  }

  setVolume(volume: number): void {
    this.#speaker.setVolume(volume);
  }
}
