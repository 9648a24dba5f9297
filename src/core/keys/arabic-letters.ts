/**
 * The letters of the Arabic keyboard (Arabic 101, as in Windows and on most keyboards that are
 * sold) by the key of a keyboard of the United States in the same place. Keys that type the same
 * on both are not here.
 */
export const ARABIC_LETTERS: Readonly<Record<string, string>> = {
  '`': 'ذ',
  q: 'ض',
  w: 'ص',
  e: 'ث',
  r: 'ق',
  t: 'ف',
  y: 'غ',
  u: 'ع',
  i: 'ه',
  o: 'خ',
  p: 'ح',
  '[': 'ج',
  ']': 'د',
  a: 'ش',
  s: 'س',
  d: 'ي',
  f: 'ب',
  g: 'ل',
  h: 'ا',
  j: 'ت',
  k: 'ن',
  l: 'م',
  ';': 'ك',
  "'": 'ط',
  z: 'ئ',
  x: 'ء',
  c: 'ؤ',
  v: 'ر',
  b: 'لا',
  n: 'ى',
  m: 'ة',
  ',': 'و',
  '.': 'ز',
  '/': 'ظ',
};

const keysByLetter = new Map(Object.entries(ARABIC_LETTERS).map(([key, letter]) => [letter, key]));

/** The key that types this Arabic letter. */
export function keyOfArabicLetter(letter: string): string | undefined {
  return keysByLetter.get(letter);
}
