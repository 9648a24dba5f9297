import {AppError} from '../../core/errors.ts';
import type {Utterance} from '../../core/plan/utterance.ts';
import type {
  EngineCapabilities,
  EngineEvent,
  SpeakOptions,
  SpeechEngine,
  Voice,
} from '../engine.ts';
import {delay} from './clock.ts';
import {UtteranceSpeech} from './utterance-speech.ts';
import {VoiceDirectory} from './voice-directory.ts';
import {VoiceMemory} from './voice-memory.ts';
import {isSpeakable} from './voice-text.ts';
import type {WebSpeechPlatform} from './web-speech-platform.ts';

/** What a platform needs between `cancel()` and `speak()`, in milliseconds. */
const GAP_MS = 50;
const SLOW_GAP_MS = 125;

/**
 * The voices of the device, through the Web Speech API. One utterance is with the platform at a
 * time, and `pause()` is never called: it wedges Linux, means stop on Android, and loses the
 * utterance on others.
 */
export class WebSpeechEngine implements SpeechEngine {
  readonly id = 'device';
  readonly capabilities: EngineCapabilities = {passageLength: 0, liveRate: false};
  readonly #platform: WebSpeechPlatform | undefined;
  readonly #memory: VoiceMemory;
  readonly #directory: VoiceDirectory | undefined;
  /** Holds what is spoken: Safari forgets an utterance that nobody holds, and its `end` with it. */
  #current: UtteranceSpeech | undefined;
  #cancelledAt = -Infinity;
  #hasSpoken = false;

  /** Without a platform (see `pagePlatform`) it has no voices. */
  constructor(platform: WebSpeechPlatform | undefined, memory = new VoiceMemory()) {
    this.#platform = platform;
    this.#memory = memory;
    this.#directory = platform && new VoiceDirectory(platform);
  }

  async voices(language: string, signal: AbortSignal): Promise<readonly Voice[]> {
    signal.throwIfAborted();
    return (await this.#directory?.list(language, signal)) ?? [];
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
      await delay(this.#platform.clock, utterance.pauseAfter / options.rate, signal);
    }
  }

  /** Everything up to the platform's `speak()` happens before it returns, if at all possible. */
  async #speakOne(
    platform: WebSpeechPlatform,
    utterance: Utterance,
    index: number,
    {voice: id, rate}: SpeakOptions,
    onEvent: (event: EngineEvent) => void,
    signal: AbortSignal,
  ): Promise<void> {
    const voice = this.#directory?.choose(id, utterance.language);
    if (!voice) throw new AppError('voice-failed');
    const gap = this.#makeWay(platform);
    if (gap > 0) await delay(platform.clock, gap, signal);
    const speech = new UtteranceSpeech(platform, this.#memory, {
      utterance,
      voice,
      rate,
      onStart: () => {
        this.#hasSpoken = true;
        onEvent({type: 'start', utterance: index});
      },
      onWord: (offset, estimated) => onEvent({type: 'word', utterance: index, offset, estimated}),
      cancel: () => this.#cancel(platform),
    });
    this.#current = speech;
    try {
      await speech.speak(signal);
    } finally {
      if (this.#current === speech) this.#current = undefined;
    }
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
