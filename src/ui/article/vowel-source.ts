import type {TextRange} from '../../core/text-range.ts';
import type {MarkInsertion} from '../../core/diacritics/mark-insertion.ts';

/** Where the vowel marks that Arabic lacks are to be had. */
export interface VowelSource {
  /**
   * What marks a sentence lacks, in order; the marks that it has are never changed.
   *
   * @throws {AppError} `vowels-unavailable`
   */
  mark(sentence: string, signal: AbortSignal): Promise<readonly MarkInsertion[]>;
  /**
   * At most `most` forms of one of its words, the likeliest first, as they could stand in the
   * sentence: the same letters with other marks. The one that {@link mark} shows may be among them.
   *
   * @throws {AppError} `vowels-unavailable`
   */
  alternatives(
    sentence: string,
    word: TextRange,
    most: number,
    signal: AbortSignal,
  ): Promise<readonly string[]>;
}
