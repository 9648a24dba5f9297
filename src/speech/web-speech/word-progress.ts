import {wordIndexAt, type Utterance} from '../../core/plan/utterance.ts';

/** How many words a word event may leap over and still be believed. */
const LARGEST_LEAP = 6;
/** After so many events that cannot be true the voice's word events are not believed any more. */
const PATIENCE = 3;

/**
 * How far a voice is in an utterance. Every word is reported once, in order, whichever of the
 * voice's own events, the estimate or the end gets there first.
 */
export class WordProgress {
  readonly #utterance: Utterance;
  readonly #report: (offset: number, estimated: boolean) => void;
  /** The last word reported; −1 before the first. */
  #reported = -1;
  /** The last word that the voice itself told of. */
  #measured = -1;
  #rejected = 0;

  constructor(utterance: Utterance, report: (offset: number, estimated: boolean) => void) {
    this.#utterance = utterance;
    this.#report = report;
  }

  /** Whether the voice has told of words, and of none that could not be. */
  get isMeasured(): boolean {
    return this.#measured >= 0 && !this.isDistrusted;
  }

  /** Whether the voice has told of too many words that could not be. */
  get isDistrusted(): boolean {
    return this.#rejected >= PATIENCE;
  }

  /**
   * Takes a word event of the voice. macOS tells of places far outside the utterance
   * (readium/speech#64), hence the checks. Returns whether the event was believed.
   */
  measured(charIndex: number): boolean {
    if (this.isDistrusted) return false;
    const word = this.#wordAt(charIndex);
    if (word === undefined || word < this.#measured || word - this.#measured > LARGEST_LEAP) {
      this.#rejected++;
      return false;
    }
    this.#measured = word;
    this.#advance(word, false);
    return true;
  }

  /** Takes an estimate: the voice should have reached this word. */
  estimated(word: number): void {
    this.#advance(word, true);
  }

  /** Reports what is left: the voice has said it all. */
  finish(): void {
    this.#advance(this.#utterance.words.length - 1, true);
  }

  #advance(to: number, estimated: boolean): void {
    while (this.#reported < to) {
      this.#reported++;
      const word = this.#utterance.words[this.#reported]!;
      this.#report(word.spoken.start, estimated || this.#reported < to);
    }
  }

  /** A place between two words is the mark before the second, a quotation mark say. */
  #wordAt(charIndex: number): number | undefined {
    const {words, spoken} = this.#utterance;
    if (!(charIndex >= 0 && charIndex < spoken.length)) return undefined;
    const index = wordIndexAt(this.#utterance, charIndex);
    const isAfter = charIndex >= words[index]!.spoken.end;
    return isAfter ? Math.min(index + 1, words.length - 1) : index;
  }
}
