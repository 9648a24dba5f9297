import {AppError} from '../../core/errors.ts';
import type {Utterance} from '../../core/plan/utterance.ts';
import {estimateDuration, spokenLength} from '../../core/timing/estimate.ts';
import {platformRate} from './platform-rate.ts';
import {speechFault} from './speech-fault.ts';
import type {ChosenVoice} from './voice-directory.ts';
import type {VoiceMemory} from './voice-memory.ts';
import {voiceText} from './voice-text.ts';
import type {WebSpeechPlatform} from './web-speech-platform.ts';
import {WordEstimate} from './word-estimate.ts';
import {WordProgress} from './word-progress.ts';

const LOCAL_START_MS = 4000;
const REMOTE_START_MS = 8000;
/** An utterance this short may well end at once. */
const SHORT_CHARS = 20;
const TOO_EARLY = 0.15;

export interface UtteranceRequest {
  readonly utterance: Utterance;
  readonly voice: ChosenVoice;
  /** 1 is natural. */
  readonly rate: number;
  readonly onStart: () => void;
  readonly onWord: (offset: number, estimated: boolean) => void;
  /** Silences the platform. */
  readonly cancel: () => void;
}

/**
 * One utterance on its way through the platform, from `speak()` to its end, fault or abort. Nothing
 * the platform says about it afterwards is heard.
 */
export class UtteranceSpeech {
  readonly #platform: WebSpeechPlatform;
  readonly #memory: VoiceMemory;
  readonly #request: UtteranceRequest;
  readonly #native: SpeechSynthesisUtterance;
  readonly #listening = new AbortController();
  readonly #progress: WordProgress;
  /** In milliseconds. */
  readonly #expected: number;
  #settle: {resolve: () => void; reject: (reason: unknown) => void} | undefined;
  #startedAt: number | undefined;
  #estimate: WordEstimate | undefined;
  #callOffWatch: (() => void) | undefined;

  constructor(platform: WebSpeechPlatform, memory: VoiceMemory, request: UtteranceRequest) {
    this.#platform = platform;
    this.#memory = memory;
    this.#request = request;
    const {utterance, voice, rate} = request;
    this.#expected = estimateDuration(utterance, memory.speed(voice.id, rate));
    this.#progress = new WordProgress(utterance, (offset, estimated) => {
      if (this.#settle) request.onWord(offset, estimated);
    });
    this.#native = this.#createNative();
  }

  /** Speaks before it returns; resolves at the end. On abort it is silent at once. */
  speak(signal: AbortSignal): Promise<void> {
    signal.throwIfAborted();
    const {synthesis} = this.#platform;
    const promise = new Promise<void>((resolve, reject) => (this.#settle = {resolve, reject}));
    signal.addEventListener('abort', () => this.#abort(signal.reason), {
      signal: this.#listening.signal,
    });
    const {local} = this.#request.voice;
    this.#watch(local ? LOCAL_START_MS : REMOTE_START_MS, () => this.#giveUp());
    // Another tab's `pause()` holds Chromium, one before the first `speak()` holds Firefox.
    if (synthesis.paused) synthesis.resume();
    synthesis.speak(this.#native);
    // Chromium ignores it as long as there is no utterance.
    synthesis.resume();
    return promise;
  }

  #createNative(): SpeechSynthesisUtterance {
    const {utterance, voice, rate} = this.#request;
    const native = this.#platform.createUtterance(voiceText(utterance.spoken));
    if (voice.native) native.voice = voice.native;
    // Android goes by the language, whatever the voice.
    native.lang = voice.language;
    native.rate = platformRate(rate, this.#platform.quirks);
    const {signal} = this.#listening;
    native.addEventListener('start', () => this.#started(), {signal});
    native.addEventListener('boundary', (event) => this.#boundary(event), {signal});
    native.addEventListener('end', () => this.#ended(), {signal});
    native.addEventListener('error', ({error}) => this.#fail(speechFault(error)), {signal});
    return native;
  }

  #started(): void {
    if (this.#startedAt !== undefined) return;
    this.#startedAt = this.#platform.clock.now();
    this.#watchEnd();
    this.#request.onStart();
    // The listener of `onStart` may have aborted.
    if (this.#settle && !this.#memory.tellsWords(this.#request.voice.id)) this.#startEstimate();
  }

  #boundary(event: SpeechSynthesisEvent): void {
    if (event.name !== 'word') return;
    this.#started();
    if (this.#progress.measured(event.charIndex)) {
      this.#estimate?.stop();
      this.#estimate = undefined;
      if (this.#settle) this.#watchEnd();
    } else if (this.#progress.isDistrusted && this.#settle) {
      this.#startEstimate();
    }
  }

  #ended(): void {
    const {voice, rate, utterance} = this.#request;
    const elapsed = this.#platform.clock.now() - (this.#startedAt ?? NaN);
    const isShort = utterance.spoken.length <= SHORT_CHARS;
    // A muted tab ends without a start; without this the whole article would race through.
    if (Number.isNaN(elapsed) || (!isShort && elapsed < TOO_EARLY * this.#expected)) {
      this.#fail(new AppError('voice-silent'));
      return;
    }
    const length = spokenLength(utterance.spoken);
    this.#memory.learn(voice.id, rate, length, elapsed, this.#progress.isMeasured);
    this.#complete();
  }

  #startEstimate(): void {
    if (this.#estimate) return;
    this.#estimate = new WordEstimate(
      this.#request.utterance,
      this.#expected,
      this.#startedAt!,
      this.#platform.clock,
      (word) => this.#progress.estimated(word),
    );
  }

  #watchEnd(): void {
    this.#watch(Math.max(6000, 2.5 * this.#expected + 3000), () => {
      const {speaking, pending} = this.#platform.synthesis;
      // Only the event was lost: Safari and old Chrome collect utterances that still speak.
      if (!speaking && !pending) this.#complete();
      else this.#giveUp();
    });
  }

  #watch(ms: number, onExpiry: () => void): void {
    this.#callOffWatch?.();
    this.#callOffWatch = this.#platform.clock.after(ms, onExpiry);
  }

  #complete(): void {
    this.#progress.finish();
    this.#stopListening()?.resolve();
  }

  #fail(fault: AppError): void {
    this.#stopListening()?.reject(fault);
  }

  #giveUp(): void {
    const settle = this.#stopListening();
    this.#request.cancel();
    settle?.reject(new AppError('voice-failed'));
  }

  #abort(reason: unknown): void {
    const settle = this.#stopListening();
    this.#request.cancel();
    settle?.reject(reason);
  }

  #stopListening() {
    const settle = this.#settle;
    this.#settle = undefined;
    this.#listening.abort();
    this.#estimate?.stop();
    this.#callOffWatch?.();
    return settle;
  }
}
