import type {WebSpeechPlatform} from './web-speech-platform.ts';

/**
 * What has become of a speech without a word from the platform: `overdue` (it takes far too long),
 * `silent` (the platform says that it speaks no more), `held` (somebody has paused the platform),
 * `gone` (it was over when the page came back from where it could not listen).
 */
export type Verdict = 'overdue' | 'silent' | 'held' | 'gone';

/** How often it looks. What it sees counts when it is so twice in a row: an event may be on its way. */
const LOOK_MS = 500;
/** A timer that rings so much later than it should has slept with its page. */
const SLEPT_MS = 5000;

/** Watches one speech. Gives one verdict at most, and none once it has been stopped. */
export class SpeechWatchdog {
  readonly #platform: WebSpeechPlatform;
  #onVerdict: ((verdict: Verdict) => void) | undefined;
  readonly #stopReturn: () => void;
  #callOffLimit: (() => void) | undefined;
  #callOffLook: (() => void) | undefined;
  #sight: 'silent' | 'held' | undefined;
  #wasAway = false;
  /** A platform that never says so while it speaks cannot tell by it that it does not. */
  #saidSpeaking = false;

  constructor(platform: WebSpeechPlatform, onVerdict: (verdict: Verdict) => void) {
    this.#platform = platform;
    this.#onVerdict = onVerdict;
    this.#stopReturn = platform.onReturn(() => (this.#wasAway = true));
  }

  /** The speech has to start within `ms`. */
  awaitStart(ms: number): void {
    this.#limit(ms);
  }

  /** The speech has started and has to go on within `ms`. */
  awaitEnd(ms: number): void {
    this.#limit(ms);
    if (this.#callOffLook) return;
    this.#saidSpeaking = this.#platform.synthesis.speaking;
    this.#lookSoon();
  }

  stop(): void {
    this.#onVerdict = undefined;
    this.#stopReturn();
    this.#callOffLimit?.();
    this.#callOffLook?.();
  }

  #limit(ms: number): void {
    const {clock} = this.#platform;
    const due = clock.now() + ms;
    this.#callOffLimit?.();
    this.#callOffLimit = clock.after(ms, () => {
      if (clock.now() - due < SLEPT_MS) this.#give('overdue');
      // What happened meanwhile is told in a moment, or seen in two.
      else if (this.#callOffLook) this.#limit(4 * LOOK_MS);
      else this.#give('gone');
    });
  }

  #lookSoon(): void {
    const {clock} = this.#platform;
    const due = clock.now() + LOOK_MS;
    this.#callOffLook = clock.after(LOOK_MS, () => {
      if (clock.now() - due >= SLEPT_MS) this.#wasAway = true;
      this.#look();
    });
  }

  #look(): void {
    const {speaking, pending, paused} = this.#platform.synthesis;
    this.#saidSpeaking ||= speaking;
    const isSilent = this.#saidSpeaking && !speaking && !pending;
    const sight = paused ? 'held' : isSilent ? 'silent' : undefined;
    if (sight && sight === this.#sight) {
      this.#give(sight === 'silent' && this.#wasAway ? 'gone' : sight);
      return;
    }
    this.#sight = sight;
    if (!sight) this.#wasAway = false;
    this.#lookSoon();
  }

  #give(verdict: Verdict): void {
    const onVerdict = this.#onVerdict;
    this.stop();
    onVerdict?.(verdict);
  }
}
