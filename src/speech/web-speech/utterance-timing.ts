import type {Utterance} from '../../core/plan/utterance.ts';
import {estimateDuration, spokenLength} from '../../core/timing/estimate.ts';
import type {Clock} from './clock.ts';
import type {Punctuality} from './punctuality.ts';
import type {VoiceMemory} from './voice-memory.ts';
import {WordEstimate} from './word-estimate.ts';

/**
 * The times of one utterance in one voice at one rate: what is expected, and what is learnt from
 * how it went. The one place where an utterance meets the estimator and the memory.
 */
export class UtteranceTiming {
  readonly #memory: VoiceMemory;
  readonly #punctuality: Punctuality;
  readonly #voice: string;
  readonly #rate: number;
  readonly #utterance: Utterance;
  /** How long its words should take, in milliseconds. */
  readonly #words: number;
  /** How long it should take from its start to its end, in milliseconds. */
  readonly expected: number;

  constructor(
    memory: VoiceMemory,
    punctuality: Punctuality,
    voice: string,
    rate: number,
    utterance: Utterance,
  ) {
    this.#memory = memory;
    this.#punctuality = punctuality;
    this.#voice = voice;
    this.#rate = rate;
    this.#utterance = utterance;
    this.#words = estimateDuration(utterance, memory.speed(voice, rate));
    this.expected = this.#words + memory.silence(voice, rate);
  }

  /** Whether the voice told of its words when it was last heard. */
  get tellsWords(): boolean {
    return this.#memory.tellsWords(this.#voice);
  }

  /** Whether the words that it estimates are not worth showing. */
  get isDoubtful(): boolean {
    return !this.tellsWords && !this.#memory.isTrusted(this.#voice, this.#rate);
  }

  /** Tells of each word when the voice should have reached it, from `startedAt` on. */
  follow(startedAt: number, clock: Clock, onWord: (word: number) => void): WordEstimate {
    return new WordEstimate(this.#utterance, this.#words, startedAt, clock, onWord);
  }

  /**
   * After how many milliseconds from now the end is overdue, when the voice is at `offset` of the
   * spoken text.
   *
   * @param narrow whether a punctual voice is to be missed sooner
   */
  overdueAfter(offset: number, narrow: boolean): number {
    const left = this.expected * (1 - offset / this.#utterance.spoken.length);
    return this.#punctuality.bound(this.#voice, this.#rate, left, narrow && offset === 0);
  }

  /** Learns from having heard it to its end. */
  learn(elapsed: number, toldWords: boolean): void {
    // What was expected of a voice that had never been heard says nothing about it.
    if (this.#memory.measuredTellsWords(this.#voice) !== undefined)
      this.#punctuality.learn(this.#voice, this.#rate, this.expected, elapsed);
    const length = spokenLength(this.#utterance.spoken);
    this.#memory.learn(this.#voice, this.#rate, length, elapsed, toldWords);
  }

  /** Notes that its end was overdue and the voice given up. */
  gaveUp(): void {
    this.#punctuality.gaveUp(this.#voice, this.#rate);
  }
}
