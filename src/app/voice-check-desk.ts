import type {Settings} from '../core/settings.ts';
import type {DevicePlatform} from '../core/voice-check/device-platform.ts';
import {ARABIC_SAMPLE} from '../core/voice-check/sample.ts';
import {BUILT_IN_FACTS, voiceFacts} from '../core/voice-check/voice-facts.ts';
import {voiceToTry} from '../core/voice-check/voice-to-try.ts';
import type {Locale} from '../i18n/locale.ts';
import type {Voice} from '../speech/engine.ts';
import type {VoiceChoice} from '../speech/player/manner.ts';
import {spokenResult} from '../ui/voice-check/result-text.ts';
import type {VoiceCheckStep} from '../ui/voice-check/voice-check-event.ts';
import type {VoiceCheckView} from '../ui/voice-check/voice-check-view.ts';
import {report} from './report.ts';

export interface VoiceCheckDeskParts {
  readonly platform: DevicePlatform;
  readonly locale: () => Locale;
  readonly settings: () => Pick<Settings, 'voices' | 'agreedVoices' | 'listenWith'>;
  readonly change: (change: Partial<Settings>) => void;
  /** The device's Arabic voices, best first; `undefined` while they are looked for. */
  readonly voices: () => readonly Voice[] | undefined;
  /**
   * Says `text` of `language` (BCP 47) while the article waits. Resolves after its last sound;
   * rejects where the voice fails or is not heard, and when `signal` is aborted.
   */
  readonly speak: (
    text: string,
    language: string,
    choice: VoiceChoice,
    signal: AbortSignal,
  ) => Promise<void>;
  /** Shows the check, or takes it away. */
  readonly show: (view: VoiceCheckView | undefined) => void;
}

/** Leads the listener through the check of the device's voice. */
export class VoiceCheckDesk {
  readonly #parts: VoiceCheckDeskParts;
  #view: VoiceCheckView | undefined;
  #speech = new AbortController();

  constructor(parts: VoiceCheckDeskParts) {
    this.#parts = parts;
  }

  /** Answers what the screens in `root` ask about the check. */
  listen(root: HTMLElement): void {
    root.addEventListener('voice-check', ({step}) => this.take(step));
  }

  /** Goes where `step` leads; a step that does not belong to what is shown changes nothing. */
  take(step: VoiceCheckStep): void {
    if (step === 'start') this.#start();
    else if (step === 'later') this.#parts.change({voiceCheck: 'later'});
    else if (this.#view) this.#go(step, this.#view);
  }

  /** Takes the check away and silences what is being said. */
  close(): void {
    this.#speech.abort();
    this.#show(undefined);
  }

  #go(step: VoiceCheckStep, view: VoiceCheckView): void {
    const answering = view.step === 'question' || view.step === 'playing';
    const done = view.step === 'result';
    if (step === 'close') this.close();
    else if (step === 'play' && !done) void this.#play();
    else if ((step === 'heard' || step === 'not-heard') && answering) this.#end(step);
    else if (step === 'say' && done) void this.#say();
    else if (step === 'hush' && done) this.#hush();
    else if (step === 'choose-device' && done) this.#chooseDevice(view.voice);
    else if (step === 'choose-built-in' && done) this.#choose({engine: 'built-in'});
  }

  #start(): void {
    this.#speech.abort();
    if (this.#parts.voices()?.length === 0) this.#end('no-voice');
    else this.#show(this.#viewOf('offer'));
  }

  async #play(): Promise<void> {
    const signal = this.#newSpeech();
    const {voices, settings, speak} = this.#parts;
    const voice = voiceToTry(voices() ?? [], settings());
    if (!voice && voices()) {
      // All that there is would send the text away, and nobody has agreed to that.
      this.#end('no-voice');
      return;
    }
    this.#show(this.#viewOf('playing'));
    try {
      const choice: VoiceChoice = {engine: 'device', ...(voice ? {voice: voice.id} : {})};
      await speak(ARABIC_SAMPLE, 'ar', choice, signal);
      if (!signal.aborted) this.#show(this.#viewOf('question'));
    } catch (error) {
      if (signal.aborted) return;
      report(error, 'The voice of the device did not read the sample');
      this.#end('failed');
    }
  }

  #end(outcome: NonNullable<VoiceCheckView['outcome']>): void {
    this.#speech.abort();
    const {change} = this.#parts;
    this.#show({...this.#viewOf('result'), outcome});
    if (outcome === 'heard') {
      change({voiceCheck: 'heard'});
      return;
    }
    // Without a voice there is nothing to switch off, and one that is installed will be taken.
    change(
      outcome === 'no-voice'
        ? {voiceCheck: 'not-heard'}
        : {voiceCheck: 'not-heard', engine: 'built-in'},
    );
    // A screen reader reads it from where the focus is.
    if (this.#parts.settings().listenWith !== 'screen-reader') void this.#say();
  }

  /** Rawi's own voice says the result, for who has no other that speaks the language. */
  async #say(): Promise<void> {
    const view = this.#view;
    if (!view) return;
    const signal = this.#newSpeech();
    const {locale, speak} = this.#parts;
    this.#show({...view, speaking: true});
    try {
      const text = spokenResult(locale(), view);
      await speak(text, locale().language, {engine: 'built-in'}, signal);
    } catch (error) {
      if (!signal.aborted) report(error, 'The result of the check was not said');
    }
    if (!signal.aborted) this.#show({...view, speaking: false});
  }

  #hush(): void {
    this.#speech.abort();
    if (this.#view) this.#show({...this.#view, speaking: false});
  }

  #chooseDevice(voice: Voice | undefined): void {
    if (!voice) return;
    const {voices} = this.#parts.settings();
    this.#choose({engine: 'device', voices: {...voices, ar: voice.id}});
  }

  #choose(change: Partial<Settings>): void {
    this.#parts.change(change);
    this.close();
  }

  #newSpeech(): AbortSignal {
    this.#speech.abort();
    this.#speech = new AbortController();
    return this.#speech.signal;
  }

  #viewOf(step: VoiceCheckView['step']): VoiceCheckView {
    const {platform, voices, settings} = this.#parts;
    const voice = voiceToTry(voices() ?? [], settings());
    return {step, voice, platform, facts: voice ? voiceFacts(voice, platform) : BUILT_IN_FACTS};
  }

  #show(view: VoiceCheckView | undefined): void {
    this.#view = view;
    this.#parts.show(view);
  }
}
