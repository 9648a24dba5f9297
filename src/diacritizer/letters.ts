/**
 * The inventory of the network: its letters, signs and classes of marks. The same as in
 * `training/letters.py`; a test compares the two by what they make of the same texts.
 */
export const LETTERS = 'ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىي';

export const FATHATAN = '\u064B';
export const FATHA = '\u064E';
export const SHADDA = '\u0651';

/** The marks of each class, a shadda before its vowel. */
export const CLASSES = [
  '',
  '\u064E',
  '\u064F',
  '\u0650',
  '\u064B',
  '\u064C',
  '\u064D',
  '\u0652',
  '\u0651',
  '\u0651\u064E',
  '\u0651\u064F',
  '\u0651\u0650',
  '\u0651\u064B',
  '\u0651\u064C',
  '\u0651\u064D',
] as const;

export const NONE = 0;
/** A shadda whose vowel is not known: met in what is given, never chosen. */
export const SHADDA_ALONE = 8;

/** The class of marks that a writer gave, however they are ordered; {@link NONE} for none. */
export function classOf(marks: string): number {
  const shadda = marks.includes(SHADDA) ? SHADDA : '';
  const vowel = Array.from(marks).find((mark) => mark !== SHADDA) ?? '';
  return Math.max(NONE, (CLASSES as readonly string[]).indexOf(shadda + vowel));
}

/** What the marks `given` lack of a class that permits them: a shadda that is there is not put in again. */
export function lackingMarks(wanted: number, given: number): string {
  if (wanted === given) return '';
  return given === NONE ? CLASSES[wanted]! : CLASSES[wanted]!.replace(SHADDA, '');
}

/** Character ids: 0 is nothing, then the letters, then a kind of sign each. */
export const NUMBER = LETTERS.length + 1;
export const FOREIGN = NUMBER + 1;
const FIRST_SIGN = FOREIGN + 1;
const SIGNS = ['.…!', '،,؛;', ':', '؟?', '"\'«»“”‘’', '([{﴿', ')]}﴾', '-–—'];
const OTHER = FIRST_SIGN + SIGNS.length;

/** The id of a letter; U+0671 is an alif. 0 for what is none. */
export function letterId(letter: string): number {
  return LETTERS.indexOf(letter === '\u0671' ? 'ا' : letter) + 1;
}

/** The id of one character that belongs to no word and no number. */
export function signId(sign: string): number {
  const kind = SIGNS.findIndex((signs) => signs.includes(sign));
  return kind === -1 ? OTHER : FIRST_SIGN + kind;
}
