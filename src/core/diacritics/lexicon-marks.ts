import {lettersOf, type Letter} from '../lexicon/letters.ts';
import type {Edit} from '../spoken/edit.ts';
import {insertMarks} from './insert-marks.ts';
import type {MarkInsertion} from './mark-insertion.ts';

/**
 * The marks that the listener's words give to `text`, where what is said has the letters that are
 * written. A word that is said otherwise altogether stays without.
 *
 * @param edits of the lexicon, in order and disjoint
 */
export function lexiconMarks(text: string, edits: readonly Edit[]): MarkInsertion[] {
  return edits.flatMap(({start, end, replacement}) => {
    const written = lettersOf(text.slice(start, end), start);
    const said = lettersOf(replacement);
    const isSame =
      written.length === said.length &&
      written.every(({letter}, index) => letter === said[index]!.letter);
    return isSame ? written.flatMap((letter, index) => lacking(letter, said[index]!)) : [];
  });
}

/**
 * As `mark`, with the listener's own words: their marks are given, so that the words around them
 * are marked to suit.
 */
export async function markByLexicon(
  text: string,
  edits: readonly Edit[],
  mark: (text: string) => Promise<readonly MarkInsertion[]>,
): Promise<readonly MarkInsertion[]> {
  const own = lexiconMarks(text, edits);
  if (own.length === 0) return mark(text);
  const given = insertMarks(text, own);
  const others = (await mark(given.text)).map((insertion) => ({
    ...insertion,
    at: given.unmarkedOffset(insertion.at),
  }));
  // A shadda of the listener's stands before the vowel that is found for it.
  return [...own, ...others].sort((one, other) => one.at - other.at);
}

/** What the letter has when it is said and lacks where it is written; nothing that contradicts. */
function lacking(written: Letter, said: Letter): MarkInsertion[] {
  if (written.vowel !== '' && said.vowel !== written.vowel) return [];
  if (written.shadda && !said.shadda) return [];
  const shadda = said.shadda && !written.shadda ? '\u0651' : '';
  const vowel = written.vowel === '' ? said.vowel : '';
  const marks = shadda + vowel;
  return marks === '' ? [] : [{at: written.end, marks, margin: Infinity}];
}
