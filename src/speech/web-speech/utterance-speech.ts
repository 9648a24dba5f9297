import {AppError, type AppErrorCode} from '../../core/errors.ts';
import type {Utterance} from '../../core/plan/utterance.ts';
import {platformRate} from './platform-rate.ts';
import {speechFault} from './speech-fault.ts';
import {SpeechWatchdog, type Verdict} from './speech-watchdog.ts';
import type {UtteranceTiming} from './utterance-timing.ts';
import type {ChosenVoice} from './voice-directory.ts';
import {voiceText} from './voice-text.ts';
import type {WebSpeechPlatform} from './web-speech-platform.ts';
import type {WordEstimate} from './word-estimate.ts';
import {WordProgress} from './word-progress.ts';

/** An utterance this short may well end at once. */
const SHORT_CHARS = 20;
const TOO_EARLY = 0.15;
/** A voice that is silent without an `end` has said it all after this much of its time, else died. */
const LIKELY_WHOLE = 0.6;

export interface UtteranceRequest {
  readonly utterance: Utterance;
  readonly voice: ChosenVoice;
  readonly timing: UtteranceTiming;
  /** 1 is natural. */
  readonly rate: number;
  readonly pitch: number;
  readonly volume: number;
  /** How long it may take to be heard, in milliseconds. */
  readonly startLimit: number;
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
  readonly #request: UtteranceRequest;
  readonly #native: SpeechSynthesisUtterance;
  readonly #listening = new AbortController();
  readonly #progress: WordProgress;
  readonly #watchdog: SpeechWatchdog;
  #settle: {resolve: () => void; reject: (reason: unknown) => void} | undefined;
  #startedAt: number | undefined;
  #estimate: WordEstimate | undefined;

  constructor(platform: WebSpeechPlatform, request: UtteranceRequest) {
    this.#platform = platform;
    this.#request = request;
    this.#progress = new WordProgress(request.utterance, (offset, estimated) => {
      if (this.#settle) request.onWord(offset, estimated);
    });
    this.#watchdog = new SpeechWatchdog(platform, (verdict) => this.#judge(verdict));
    this.#native = this.#createNative();
  }

  /** Whether it has been heard. */
  get hasStarted(): boolean {
    return this.#startedAt !== undefined;
  }

  /** Speaks before it returns; resolves at the end. On abort it is silent at once. */
  speak(signal: AbortSignal): Promise<void> {
    signal.throwIfAborted();
    const {synthesis} = this.#platform;
    const promise = new Promise<void>((resolve, reject) => (this.#settle = {resolve, reject}));
    signal.addEventListener('abort', () => this.#letGo(signal.reason), {
      signal: this.#listening.signal,
    });
    this.#watchdog.awaitStart(this.#request.startLimit);
    // Another tab's `pause()` holds Chromium, one before the first `speak()` holds Firefox.
    if (synthesis.paused) synthesis.resume();
    synthesis.speak(this.#native);
    // Chromium ignores it as long as there is no utterance.
    synthesis.resume();
    return promise;
  }

  #createNative(): SpeechSynthesisUtterance {
    const {utterance, voice, rate, pitch, volume} = this.#request;
    const native = this.#platform.createUtterance(voiceText(utterance.spoken));
    if (voice.native) native.voice = voice.native;
    // Android goes by the language, whatever the voice.
    native.lang = voice.language;
    native.rate = platformRate(rate, this.#platform.quirks);
    native.pitch = pitch;
    native.volume = volume;
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
    this.#awaitEnd(0);
    this.#request.onStart();
    // The listener of `onStart` may have aborted.
    if (this.#settle && !this.#request.timing.tellsWords) this.#startEstimate();
  }

  #boundary(event: SpeechSynthesisEvent): void {
    if (event.name !== 'word') return;
    this.#started();
    if (this.#progress.measured(event.charIndex)) {
      this.#estimate?.stop();
      this.#estimate = undefined;
      if (this.#settle) this.#awaitEnd(event.charIndex);
    } else if (this.#progress.isDistrusted && this.#settle) {
      this.#startEstimate();
    }
  }

  #ended(): void {
    const isShort = this.#request.utterance.spoken.length <= SHORT_CHARS;
    // A muted tab ends without a start; without this the whole article would race through.
    if (!this.hasStarted || (!isShort && this.#elapsed < TOO_EARLY * this.#request.timing.expected))
      this.#fail(new AppError('voice-silent'));
    else {
      this.#request.timing.learn(this.#elapsed, this.#progress.isMeasured);
      this.#complete();
    }
  }

  #judge(verdict: Verdict): void {
    const {timing} = this.#request;
    switch (verdict) {
      case 'overdue':
        if (this.hasStarted) timing.gaveUp();
        this.#giveUp('voice-failed');
        break;
      case 'silent':
        // Only the event was lost: Safari and old Chrome collect utterances that still speak.
        if (this.#elapsed >= LIKELY_WHOLE * timing.expected) this.#complete();
        else this.#giveUp('voice-failed');
        break;
      case 'held':
      case 'gone':
        this.#giveUp('voice-interrupted');
    }
  }

  get #elapsed(): number {
    return this.#platform.clock.now() - this.#startedAt!;
  }

  #startEstimate(): void {
    this.#estimate ??= this.#request.timing.follow(this.#startedAt!, this.#platform.clock, (word) =>
      this.#progress.estimated(word),
    );
  }

  #awaitEnd(offset: number): void {
    const {silentDeath} = this.#platform.quirks;
    this.#watchdog.awaitEnd(this.#request.timing.overdueAfter(offset, silentDeath));
  }

  #complete(): void {
    this.#progress.finish();
    this.#stopListening()?.resolve();
  }

  #fail(fault: AppError): void {
    this.#stopListening()?.reject(fault);
  }

  #giveUp(code: AppErrorCode): void {
    this.#letGo(new AppError(code));
  }

  #letGo(reason: unknown): void {
    const settle = this.#stopListening();
    this.#request.cancel();
    settle?.reject(reason);
  }

  #stopListening() {
    const settle = this.#settle;
    this.#settle = undefined;
    this.#listening.abort();
    this.#estimate?.stop();
    this.#watchdog.stop();
    return settle;
  }
}
