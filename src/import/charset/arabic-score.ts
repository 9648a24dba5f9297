/**
 * Letters by how common they are in Arabic prose; only the three groups matter. Reading text in
 * the wrong one-byte encoding turns common letters into rare ones, marks and accented Latin.
 */
const COMMON = 'اليمونرتبةعدسفهكقأ';
const LESS_COMMON = 'حجإشصىخطضذثزغءئ';
const RARE = 'ظؤآپچژگڤکی';
const PUNCTUATION = '،؛؟';
/** Typography that says nothing about the language. */
const NEUTRAL = /[\u00A0\u00AB\u00BB\u200C-\u200F\u2013\u2014\u2018-\u201F\u2022\u2026\u0640٠-٩]/;
const MARK = /[\u064B-\u0652\u0670]/;
const ARABIC_LETTER = /[\u0621-\u063A\u0641-\u064A\u067E\u0686\u0698\u06A4\u06A9\u06AF\u06CC]/;
const LATIN_LETTER = /[A-Za-z]/;

/**
 * How much the characters beyond ASCII look like Arabic writing: up to 1 for plain Arabic,
 * below 0 for anything else, 0 where there are none. Pure; looks at the whole text.
 */
export function arabicScore(text: string): number {
  let score = 0;
  let count = 0;
  for (let index = 0; index < text.length; index++) {
    if (text.charCodeAt(index) < 0x80) continue;
    count++;
    score += weigh(text[index]!, text[index - 1] ?? ' ', text[index + 1] ?? ' ');
  }
  return score / Math.max(1, count);
}

function weigh(character: string, before: string, after: string): number {
  if (ARABIC_LETTER.test(character)) {
    // «Straße» read as Arabic: letters of the two scripts never touch in real text.
    if (LATIN_LETTER.test(before) || LATIN_LETTER.test(after)) return -2;
    // These two end a word.
    if ('ةى'.includes(character) && ARABIC_LETTER.test(after)) return -2;
    if (COMMON.includes(character)) return 1;
    if (LESS_COMMON.includes(character)) return 0.3;
    return RARE.includes(character) ? -0.3 : -1;
  }
  if (MARK.test(character)) return ARABIC_LETTER.test(before) || MARK.test(before) ? 0 : -2;
  if (PUNCTUATION.includes(character)) return 0.5;
  if (NEUTRAL.test(character)) return 0;
  return character === '\uFFFD' ? -5 : -2;
}
