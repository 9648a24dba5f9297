import type {FakeClock} from './fake-clock.ts';
import type {FakeSpeechProfile} from './fake-speech-profile.ts';
import {FakeUtterance} from './fake-utterance.ts';

/** A word that was said to its end: what somebody in the room would have heard. */
export interface SaidWord {
  readonly word: string;
  /** The name of the voice that said it; `undefined` where the platform chose by itself. */
  readonly by: string | undefined;
  readonly at: number;
}

/** A `speechSynthesis` that follows a profile on a fake clock and remembers what it was told. */
export class FakeSpeechSynthesis extends EventTarget {
  /** The names of the methods that were called, in order. */
  readonly calls: string[] = [];
  /** Every utterance it was given, in order. */
  readonly utterances: FakeUtterance[] = [];
  /** Every word that could be heard, in order. */
  readonly said: SaidWord[] = [];
  paused: boolean;
  /** The engine never gives it two at a time. */
  readonly pending = false;
  readonly #clock: FakeClock;
  readonly #profile: FakeSpeechProfile;
  readonly #timers = new Set<() => void>();
  #current: FakeUtterance | undefined;
  #sounding = false;
  #startedAt = 0;
  #cancelledAt = -Infinity;
  #isWedged = false;
  #inGesture = false;
  #isUnlocked = false;
  #coldStarts: number;

  constructor(profile: FakeSpeechProfile, clock: FakeClock) {
    super();
    this.#profile = profile;
    this.#clock = clock;
    this.#coldStarts = profile.coldStarts;
    this.paused = profile.paused;
    if (profile.voicesAfter > 0) {
      clock.after(6, () => this.dispatchEvent(new Event('voiceschanged')));
      clock.after(profile.voicesAfter, () => this.dispatchEvent(new Event('voiceschanged')));
    }
  }

  /** Itself, as the page sees it. */
  get synthesis(): SpeechSynthesis {
    return this as unknown as SpeechSynthesis;
  }

  readonly createUtterance = (text: string): SpeechSynthesisUtterance =>
    new FakeUtterance(text) as unknown as SpeechSynthesisUtterance;

  /** Whether something could be heard. */
  get sounding(): boolean {
    return this.#sounding;
  }

  get speaking(): boolean {
    return this.#current !== undefined;
  }

  getVoices(): SpeechSynthesisVoice[] {
    return this.#clock.now() >= this.#profile.voicesAfter ? [...this.#profile.voices] : [];
  }

  /** Does what a page does in the task of a press on a button. */
  gesture(action: () => void): void {
    this.#inGesture = true;
    action();
    this.#inGesture = false;
  }

  speak(utterance: FakeUtterance): void {
    this.calls.push('speak');
    this.utterances.push(utterance);
    if (this.#current) throw new Error('A second utterance before the first has settled.');
    if (this.#profile.needsGesture && !this.#isUnlocked && !this.#inGesture) return;
    this.#isUnlocked = true;
    this.#current = utterance;
    if (!this.paused) this.#begin(utterance);
  }

  resume(): void {
    this.calls.push('resume');
    if (!this.paused || (this.#profile.resumeNeedsUtterance && !this.#current)) return;
    this.paused = false;
    if (this.#current) this.#begin(this.#current);
  }

  pause(): void {
    this.calls.push('pause');
    switch (this.#profile.pause) {
      case 'holds':
        this.pauseByOthers();
        break;
      case 'wedges':
        this.#isWedged = true;
        this.#silence();
        break;
      case 'loses':
        this.#silence();
    }
  }

  cancel(): void {
    this.calls.push('cancel');
    this.#cancelledAt = this.#clock.now();
    const utterance = this.#current;
    this.#stop();
    if (!utterance) return;
    switch (this.#profile.cancel) {
      case 'canceled-at-once':
        utterance.tell('error', {error: 'canceled'});
        break;
      case 'interrupted':
        this.#clock.after(2, () => utterance.tell('error', {error: 'interrupted'}));
        break;
      case 'late-end':
        this.#clock.after(70, () => utterance.tell('end'));
    }
  }

  /** Another tab silences the voice, as it can in Chromium. */
  cancelByOthers(): void {
    const utterance = this.#current;
    this.#stop();
    utterance?.tell('error', {error: 'interrupted'});
  }

  /** Another tab, or somebody at the platform's own controls, holds the voice. */
  pauseByOthers(): void {
    this.paused = true;
    this.#silence();
  }

  /** The system takes the voice away; no event tells of it. */
  dropByOthers(): void {
    this.#stop();
  }

  #begin(utterance: FakeUtterance): void {
    const {course, startDelay, speed, pace, empty, longest} = this.#profile;
    if (this.#isLost(utterance)) return;
    if (!/[\p{L}\p{N}]/u.test(utterance.text) && empty === 'wedges') {
      this.#isWedged = true;
      this.#in(1, () => this.#end(utterance, 'error', {error: 'synthesis-failed'}));
      return;
    }
    if (utterance.text.length > longest) {
      this.#in(1, () => this.#end(utterance, 'error', {error: 'text-too-long'}));
      return;
    }
    const duration = (utterance.text.length / (speed * pace(utterance.rate))) * 1000;
    const end = startDelay + duration;
    switch (course) {
      case 'never-start':
        return;
      case 'not-allowed':
      case 'synthesis-failed':
        this.#in(startDelay, () => this.#end(utterance, 'error', {error: course}));
        return;
      case 'end-before-start':
        this.#in(1, () => this.#end(utterance, 'end'));
        return;
      case 'end-at-once':
        this.#in(startDelay + 5, () => this.#end(utterance, 'end'));
        break;
      case 'whole':
        this.#in(end, () => this.#end(utterance, 'end'));
        break;
      case 'lost-end':
        this.#in(end, () => this.#stop());
        break;
      case 'never-end':
        break;
    }
    this.#in(startDelay, () => this.#start(utterance));
    this.#planWords(utterance, startDelay, duration);
    this.#planDeath(startDelay);
  }

  /** Whether the platform takes the utterance and never does anything with it. */
  #isLost(utterance: FakeUtterance): boolean {
    const {cancelGap, unreachable} = this.#profile;
    if (this.#coldStarts > 0) {
      this.#coldStarts--;
      return true;
    }
    const isTooSoon = this.#clock.now() - this.#cancelledAt < cancelGap;
    return isTooSoon || this.#isWedged || (unreachable && utterance.voice?.localService === false);
  }

  #planWords(utterance: FakeUtterance, startDelay: number, duration: number): void {
    const {boundaries, charLength, markup} = this.#profile;
    const {text} = utterance;
    const cut = markup === 'cuts' ? text.search(/[&<>]/) : -1;
    const by = this.#speaker(utterance);
    for (const {index, 0: word} of text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)) {
      const at = startDelay + 1 + (index / text.length) * duration;
      const end = startDelay + ((index + word.length) / text.length) * duration;
      if (cut !== -1 && index > cut) return;
      this.#in(end, () => this.said.push({word, by, at: this.#clock.now()}));
      if (boundaries === 'none') continue;
      const charIndex = boundaries === 'bogus' ? text.length + 1000 : index;
      const length = charLength === 'told' ? word.length : 0;
      this.#in(at, () => this.#tell(utterance, {name: 'word', charIndex, charLength: length}));
    }
  }

  #tell(utterance: FakeUtterance, details: object): void {
    const elapsed = this.#clock.now() - this.#startedAt;
    const elapsedTime = this.#profile.elapsedIn === 's' ? elapsed / 1000 : elapsed;
    utterance.tell('boundary', {elapsedTime, ...details});
  }

  #planDeath(startDelay: number): void {
    const {death} = this.#profile;
    if (!death) return;
    this.#in(startDelay + death.after, () => (death.speaking ? this.#silence() : this.#stop()));
  }

  /** Who reads it: where the language alone counts, the platform's own voice for it. */
  #speaker({voice, lang}: FakeUtterance): string | undefined {
    if (this.#profile.speaker === 'voice' && voice) return voice.name;
    const {voices} = this.#profile;
    return (voices.find((each) => each.lang === lang) ?? voices.find((each) => each.default))?.name;
  }

  #start(utterance: FakeUtterance): void {
    this.#sounding = true;
    this.#startedAt = this.#clock.now();
    utterance.tell('start');
  }

  #end(utterance: FakeUtterance, type: 'end' | 'error', details: object = {}): void {
    this.#stop();
    utterance.tell(type, details);
  }

  #stop(): void {
    this.#silence();
    this.#current = undefined;
  }

  /** Nothing is heard any more, and nothing is told. */
  #silence(): void {
    for (const callOff of this.#timers) callOff();
    this.#timers.clear();
    this.#sounding = false;
  }

  #in(ms: number, action: () => void): void {
    this.#timers.add(this.#clock.after(ms, action));
  }
}
