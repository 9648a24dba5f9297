import {written, type Letter} from './letters.ts';

/** Marks on a stem that depend on what it is attached to. */
export interface StemPlace {
  /** The article stands before it, and may have doubled its first letter («الشّمس»). */
  readonly article: boolean;
  /** Letters stand before it, so that a bare alif at its beginning is less likely a hamza. */
  readonly attached: boolean;
  /** Letters stand after it, so that it has no ending of its own. */
  readonly followed: boolean;
}

export const ALONE: StemPlace = {article: false, attached: false, followed: false};

/** Fewer letters after «ب», «و» and the like, and «كامل» would be «ك» and «أمل». */
const LONG_ENOUGH = 4;

/**
 * Whether a word of the text may be the entry's word: what the text says of letters and marks does
 * not contradict the entry. The text may leave off marks and hamzas that the entry has. A vowel
 * without a shadda contradicts a shadda, and a shadda contradicts an entry with marks that has none
 * there; on the last letter the vowel is the case's, and free.
 */
export function agrees(
  text: readonly Letter[],
  entry: readonly Letter[],
  place: StemPlace,
): boolean {
  if (text.length !== entry.length) return false;
  const last = text.length - 1;
  const isMarked = entry.some(({vowel, shadda}) => shadda || vowel !== '');
  return text.every((letter, index) => {
    const wanted = entry[index]!;
    if (!sameLetter(letter, wanted, index, last, place)) return false;
    const mayDouble = !isMarked || index === last || (index === 0 && place.article);
    if (letter.shadda && !wanted.shadda && !mayDouble) return false;
    if (letter.vowel === '') return true;
    if (wanted.shadda && !letter.shadda && index !== last) return false;
    return index === last || wanted.vowel === '' || wanted.vowel === letter.vowel;
  });
}

function sameLetter(
  {letter}: Letter,
  wanted: Letter,
  index: number,
  last: number,
  {attached, article, followed}: StemPlace,
): boolean {
  if (letter === wanted.letter) return true;
  if ('أإآٱ'.includes(wanted.letter) && letter === 'ا') {
    return index > 0 || !attached || article || last + 1 >= LONG_ENOUGH;
  }
  if (wanted.letter === 'ا') {
    // Only at the beginning do people leave the hamza off where they mean it.
    return letter === 'ٱ' || (index === 0 && wanted.vowel === '' && 'أإآ'.includes(letter));
  }
  // Other differences are those of folding, or of a closing letter that opens before an enclitic.
  return !'أإآٱ'.includes(letter) && (index !== last || followed || !'ةىءتائؤ'.includes(letter));
}

const FATHATAN = '\u064B';
const TANWIN = /[\u064B-\u064D]/u;

/**
 * A word of the text with the entry's marks where it has none of its own: its own letters, but the
 * entry's hamza on a bare alif.
 */
export function markedBy(
  text: readonly Letter[],
  entry: readonly Letter[],
  {article, followed}: StemPlace,
): string {
  const last = text.length - 1;
  let word = '';
  text.forEach(({letter, vowel, shadda, others}, index) => {
    const said = entry[index]!;
    const seated = letter === 'ا' && 'أإآ'.includes(said.letter) ? said.letter : letter;
    let added = said.vowel;
    if (index === last && (followed || (article && TANWIN.test(added)))) added = '';
    word += written(seated, shadda || said.shadda, vowel || added, others || said.others);
  });
  return word;
}

/** Whether the text says by a tanwīn that the alif after the word is the accusative's. */
export function isAccusative(before: Letter, alif: Letter): boolean {
  return before.vowel === FATHATAN || alif.vowel === FATHATAN;
}
