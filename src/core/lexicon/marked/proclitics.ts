import type {Letter} from '../letters.ts';
import type {Match} from '../match-at.ts';

/** A letter, what is put after it, and the letter that stands for it. */
export interface MarkedLetter {
  readonly letter: Letter;
  readonly marks: string;
  readonly instead: string;
}

const VOWELS: Readonly<Record<string, string>> = {
  و: '\u064E',
  ف: '\u064E',
  ك: '\u064E',
  س: '\u064E',
  ب: '\u0650',
  ل: '\u0650',
};

/**
 * What is attached before a word, as eSpeak NG says it well: it knows «ال», «وال», «بال» and
 * «كال», and joins the sun letters to them, only where they carry no mark; but of «وبال» it makes
 * a long ā, unless the alif is written as one that joins.
 */
export function markedProclitics({letters, before}: Match): MarkedLetter[] {
  const {prefix, articleLength} = before;
  const own = prefix - articleLength;
  return letters.slice(0, prefix).map((letter, at) => {
    if (at >= own) {
      const joins = own > 1 && articleLength === 2 && letter.letter === 'ا';
      return {letter, marks: '', instead: joins ? 'ٱ' : letter.letter};
    }
    const known = own === 1 && articleLength === 2;
    return {letter, marks: known ? '' : (VOWELS[letter.letter] ?? ''), instead: letter.letter};
  });
}
