import type {FakeClock} from './fake-clock.ts';
import type {FakeSpeechProfile} from './fake-speech-profile.ts';
import {FakeUtterance} from './fake-utterance.ts';

/** A `speechSynthesis` that follows a profile on a fake clock and remembers what it was told. */
export class FakeSpeechSynthesis extends EventTarget {
  /** The names of the methods that were called, in order. */
  readonly calls: string[] = [];
  /** Every utterance it was given, in order. */
  readonly utterances: FakeUtterance[] = [];
  paused: boolean;
  /** The engine never gives it two at a time. */
  readonly pending = false;
  readonly #clock: FakeClock;
  readonly #profile: FakeSpeechProfile;
  readonly #timers = new Set<() => void>();
  #current: FakeUtterance | undefined;
  #sounding = false;

  constructor(profile: FakeSpeechProfile, clock: FakeClock) {
    super();
    this.#profile = profile;
    this.#clock = clock;
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

  speak(utterance: FakeUtterance): void {
    this.calls.push('speak');
    this.utterances.push(utterance);
    if (this.#current) throw new Error('A second utterance before the first has settled.');
    this.#current = utterance;
    if (!this.paused) this.#begin(utterance);
  }

  resume(): void {
    this.calls.push('resume');
    if (!this.paused) return;
    this.paused = false;
    if (this.#current) this.#begin(this.#current);
  }

  pause(): void {
    this.calls.push('pause');
  }

  cancel(): void {
    this.calls.push('cancel');
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

  #begin(utterance: FakeUtterance): void {
    const {course, startDelay, speed} = this.#profile;
    const duration = (utterance.text.length / (speed * utterance.rate)) * 1000;
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
    this.#planBoundaries(utterance, startDelay, duration);
  }

  #planBoundaries(utterance: FakeUtterance, startDelay: number, duration: number): void {
    const {boundaries} = this.#profile;
    if (boundaries === 'none') return;
    for (const {index, 0: word} of utterance.text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)) {
      const charIndex = boundaries === 'bogus' ? utterance.text.length + 1000 : index;
      this.#in(startDelay + 1 + (index / utterance.text.length) * duration, () =>
        utterance.tell('boundary', {name: 'word', charIndex, charLength: word.length}),
      );
    }
  }

  #start(utterance: FakeUtterance): void {
    this.#sounding = true;
    utterance.tell('start');
  }

  #end(utterance: FakeUtterance, type: 'end' | 'error', details: object = {}): void {
    this.#stop();
    utterance.tell(type, details);
  }

  #stop(): void {
    for (const callOff of this.#timers) callOff();
    this.#timers.clear();
    this.#current = undefined;
    this.#sounding = false;
  }

  #in(ms: number, action: () => void): void {
    this.#timers.add(this.#clock.after(ms, action));
  }
}
