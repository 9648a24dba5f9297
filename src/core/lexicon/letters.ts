/** One letter of an Arabic word and the marks over and under it. */
export interface Letter {
  /** The letter by itself, a hamza that was written as a mark of its own taken in. */
  readonly letter: string;
  /** Fatḥa, ḍamma, kasra, sukūn or a tanwīn; empty where the letter has none. */
  readonly vowel: string;
  readonly shadda: boolean;
  /** Dagger alif and any other mark. */
  readonly others: string;
  /** UTF-16 units in the text that the word stands in, marks included. */
  readonly start: number;
  readonly end: number;
}

/** The letters of Arabic; marks, digits and kashida are none. For use in a character class. */
export const ARABIC_LETTER_CLASS =
  '\\u0620-\\u063F\\u0641-\\u064A\\u066E\\u066F\\u0671-\\u06D3\\u06D5\\u06EE\\u06EF\\u06FA-\\u06FC\\u06FF\\u0750-\\u077F\\u08A0-\\u08C9';

const SHADDA = '\u0651';
const VOWEL = /[\u064B-\u0650\u0652]/u;
const LETTER = /[^\p{M}]\p{M}*/gu;

/** Hamza and madda written after the alif as marks, in texts that were decomposed. */
const SEATED: Readonly<Record<string, string>> = {
  'ا\u0653': 'آ',
  'ا\u0654': 'أ',
  'ا\u0655': 'إ',
  'و\u0654': 'ؤ',
  'ي\u0654': 'ئ',
};

/** The letters of `word`, which stands at `offset` in some text. */
export function lettersOf(word: string, offset = 0): Letter[] {
  const letters: Letter[] = [];
  for (const {0: unit, index} of word.matchAll(LETTER)) {
    const start = offset + index;
    const end = start + unit.length;
    let letter = String.fromCodePoint(unit.codePointAt(0)!);
    let vowel = '';
    let shadda = false;
    let others = '';
    for (const mark of unit.slice(letter.length)) {
      const seated = SEATED[letter + mark];
      if (seated !== undefined) letter = seated;
      else if (mark === SHADDA) shadda = true;
      else if (vowel === '' && VOWEL.test(mark)) vowel = mark;
      else others += mark;
    }
    letters.push({letter, vowel, shadda, others, start, end});
  }
  return letters;
}

/** A letter with marks, in the order that every voice knows: the shadda before its vowel. */
export function written(letter: string, shadda: boolean, vowel: string, others: string): string {
  return letter + (shadda ? SHADDA : '') + vowel + others;
}
