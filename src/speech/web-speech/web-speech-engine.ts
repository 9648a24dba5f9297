import {AppError} from '../../core/errors.ts';
import type {Utterance} from '../../core/plan/utterance.ts';
import type {
  EngineCapabilities,
  EngineEvent,
  SpeakOptions,
  SpeechEngine,
  Voice,
} from '../engine.ts';
import type {Quirks} from '../quirks.ts';
import {delay} from './clock.ts';
import {audibleRates} from './platform-rate.ts';
import {Punctuality} from './punctuality.ts';
import {UtteranceSpeech} from './utterance-speech.ts';
import {UtteranceTiming} from './utterance-timing.ts';
import {VoiceDirectory, type ChosenVoice} from './voice-directory.ts';
import {VoiceMemory} from './voice-memory.ts';
import {isSpeakable} from './voice-text.ts';
import type {WebSpeechPlatform} from './web-speech-platform.ts';

/** What a platform needs between `cancel()` and `speak()`, in milliseconds. */
const GAP_MS = 50;
const SLOW_GAP_MS = 125;
/** How long a voice may take to be heard: one of the device, one of the network, one that died. */
const LOCAL_START_MS = 4000;
const REMOTE_START_MS = 8000;
const SECOND_START_MS = 2000;

/**
 * The voices of the device, through the Web Speech API. One utterance is with the platform at a
 * time, and `pause()` is never called: it wedges Linux, means stop on Android, and loses the
 * utterance on others.
 */
export class WebSpeechEngine implements SpeechEngine {
  readonly id = 'device';
  readonly capabilities: EngineCapabilities;
  readonly #platform: WebSpeechPlatform | undefined;
  readonly #memory: VoiceMemory;
  readonly #punctuality = new Punctuality();
  readonly #directory: VoiceDirectory | undefined;
  /** Holds what is spoken: Safari forgets an utterance that nobody holds, and its `end` with it. */
  #current: UtteranceSpeech | undefined;
  #cancelledAt = -Infinity;
  #hasSpoken = false;
  /** The last voice that was heard fell silent in the middle. */
  #hasDied = false;

  /** Without a platform (see `pagePlatform`) it has no voices. */
  constructor(platform: WebSpeechPlatform | undefined, memory = new VoiceMemory()) {
    this.#platform = platform;
    this.#memory = memory;
    this.#directory =
      platform && new VoiceDirectory(platform, (voice) => memory.measuredTellsWords(voice));
    this.capabilities = {
      passageLength: 0,
      longestPassage: 0,
      liveRate: false,
      liveVolume: false,
      keepsPassage: false,
      rates: platform ? audibleRates(platform.quirks) : [1],
    };
  }

  async voices(language: string, signal: AbortSignal): Promise<readonly Voice[]> {
    signal.throwIfAborted();
    return (await this.#directory?.list(language, signal)) ?? [];
  }

  /**
   * Calls `listener` when voices have come or gone and the list has been at rest for a moment,
   * however late that is; returns the way to stop that. What is listed now, `voices` tells.
   */
  onVoicesChanged(listener: () => void): () => void {
    return this.#directory?.onChanged(listener) ?? (() => undefined);
  }

  async speak(
    passage: readonly Utterance[],
    options: SpeakOptions,
    onEvent: (event: EngineEvent) => void,
    signal: AbortSignal,
  ): Promise<void> {
    signal.throwIfAborted();
    if (!this.#platform) throw new AppError('voice-failed');
    for (const [index, utterance] of passage.entries()) {
      if (isSpeakable(utterance.spoken)) {
        await this.#speakOne(this.#platform, utterance, index, options, onEvent, signal);
      } else {
        // After an empty utterance eSpeak's daemon never speaks again, in any tab.
        await Promise.resolve();
        signal.throwIfAborted();
        onEvent({type: 'start', utterance: index});
      }
      signal.throwIfAborted();
      onEvent({type: 'end', utterance: index});
      const pace = options.fixedPauses ? 1 : options.rate;
      await delay(this.#platform.clock, utterance.pauseAfter / pace, signal);
    }
  }

  /** Everything up to the platform's `speak()` happens before it returns, if at all possible. */
  async #speakOne(
    platform: WebSpeechPlatform,
    utterance: Utterance,
    index: number,
    {voice: id, rate, pitch = 1, volume = 1}: SpeakOptions,
    onEvent: (event: EngineEvent) => void,
    signal: AbortSignal,
  ): Promise<void> {
    const voice = this.#directory?.choose(id, utterance.language);
    // Where the network is known to be gone, nobody has to wait for a voice that comes over it.
    if (!voice || (!voice.local && !platform.isOnline())) throw new AppError('voice-failed');
    const gap = this.#makeWay(platform);
    if (gap > 0) await delay(platform.clock, gap, signal);
    const timing = new UtteranceTiming(this.#memory, this.#punctuality, voice.id, rate, utterance);
    const doubt = timing.isDoubtful ? {doubtful: true} : {};
    const speech = new UtteranceSpeech(platform, {
      utterance,
      voice,
      timing,
      rate,
      pitch,
      volume,
      startLimit: this.#startLimit(voice, platform.quirks),
      onStart: () => {
        this.#hasSpoken = true;
        this.#hasDied = false;
        onEvent({type: 'start', utterance: index});
      },
      onWord: (offset, estimated) => {
        const word = {type: 'word', utterance: index, offset, estimated} as const;
        onEvent(estimated ? {...word, ...doubt} : word);
      },
      cancel: () => this.#cancel(platform),
    });
    this.#current = speech;
    try {
      await speech.speak(signal);
    } catch (error) {
      const isFailure = error instanceof AppError && error.code === 'voice-failed';
      this.#hasDied ||= isFailure && speech.hasStarted;
      throw error;
    } finally {
      if (this.#current === speech) this.#current = undefined;
    }
  }

  #startLimit({local}: ChosenVoice, {silentDeath}: Quirks): number {
    if (!local) return REMOTE_START_MS;
    // Where the speech daemon is dead nothing starts; one that lives was warm a moment ago.
    return this.#hasDied && silentDeath ? SECOND_START_MS : LOCAL_START_MS;
  }

  /** Silences what the platform still speaks; returns how long to wait before the next speech. */
  #makeWay(platform: WebSpeechPlatform): number {
    const {synthesis, clock, quirks} = platform;
    if (synthesis.speaking || synthesis.pending) this.#cancel(platform);
    // iOS drops a first speech that does not come in the same task as the gesture.
    if (!this.#hasSpoken) return 0;
    return this.#cancelledAt + (quirks.slowCancel ? SLOW_GAP_MS : GAP_MS) - clock.now();
  }

  #cancel({synthesis, clock}: WebSpeechPlatform): void {
    this.#cancelledAt = clock.now();
    synthesis.cancel();
  }
}
