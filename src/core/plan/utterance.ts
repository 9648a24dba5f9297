import type {BlockId} from '../article/article.ts';
import type {EndingManner} from '../diacritics/ending-manner.ts';
import type {TextRange} from '../text-range.ts';
import type {OffsetMap} from '../spoken/offset-map.ts';

/** A word of an utterance on both sides of its offset map. */
export interface UtteranceWord {
  /** In {@link Utterance.spoken}. */
  readonly spoken: TextRange;
  /**
   * In the text of the block. The words of a number written out («ب25») all stand for the whole
   * of it, so several words may share one range; otherwise they are in order and disjoint.
   */
  readonly shown: TextRange;
}

/** What a voice says in one go: a sentence, a clause of one, or its part in one language. */
export interface Utterance {
  readonly block: BlockId;
  /** The whole sentence that this is, or is a part of, in the block's text. */
  readonly sentence: TextRange;
  /** What of the block's text this utterance covers. Two share a range only where a number is too long for one. */
  readonly shown: TextRange;
  /** What the voice is to say; has at least one letter or digit, at most 200 characters. */
  readonly spoken: string;
  /** BCP 47. */
  readonly language: string;
  readonly map: OffsetMap;
  /**
   * How the ends of words are said by a voice that vowels them itself; pausal if absent. What the text
   * has of them is in {@link spoken} as it is to be said.
   */
  readonly endings?: EndingManner;
  /** At least one, in order, disjoint. */
  readonly words: readonly UtteranceWord[];
  /** Silence after it at rate 1, in milliseconds. */
  readonly pauseAfter: number;
  /** The sentence goes on in the next utterance: the voice must not sound as if it had ended. */
  readonly continues?: boolean;
  /**
   * It says what the text is and stands nowhere in it («عنوان»). The shown ranges of its words are
   * empty and lie where the announced text begins or ends.
   */
  readonly announcement?: boolean;
}

/** The index of the last word that begins at or before `spokenOffset`; 0 before the first. */
export function wordIndexAt(utterance: Utterance, spokenOffset: number): number {
  const after = utterance.words.findIndex((word) => word.spoken.start > spokenOffset);
  if (after === -1) return utterance.words.length - 1;
  return Math.max(0, after - 1);
}

/**
 * The rest of an utterance from the word at the block's `shownOffset` on, as an utterance of its
 * own: what is spoken when the listener goes on after a pause.
 */
export function utteranceFrom(utterance: Utterance, shownOffset: number): Utterance {
  const index = utterance.words.findIndex((word) => word.shown.end > shownOffset);
  const first = utterance.words[index];
  if (index <= 0 || !first) return utterance;
  const cut = first.spoken.start;
  return {
    ...utterance,
    shown: {start: first.shown.start, end: utterance.shown.end},
    spoken: utterance.spoken.slice(cut),
    map: utterance.map.slice(cut),
    words: utterance.words.slice(index).map(({spoken, shown}) => ({
      spoken: {start: spoken.start - cut, end: spoken.end - cut},
      shown,
    })),
  };
}
