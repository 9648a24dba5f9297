/** What kinds of characters a text has: the sum of those of {@link Feature} that occur. */
export type Features = number;

/** Steps name what they need, so that plain text passes them at no cost. */
export const Feature = {
  /** A decimal digit of any script, a fraction or a Roman numeral of one character. */
  digit: 1,
  /** A Latin letter. */
  latin: 2,
  /** `.` */
  dot: 4,
  /** An Arabic vowel mark, or any other combining mark. */
  mark: 8,
  /** Kashida, soft hyphen, zero-width character, bidirectional or other control. */
  invisible: 16,
  /** An Arabic presentation form or a ligature of one character. */
  presentation: 32,
  /** Any character that is no letter, digit or mark of Arabic or Latin, no space and none of `.,:;!?'"()«»-` or «،؛؟». */
  symbol: 64,
} as const;

/** The feature of each unit of the Basic Multilingual Plane; surrogates are symbols. */
let table: Uint8Array | undefined;

const PLAIN = /[\s.,:;!?'"()«»،؛؟-]/u;
const LETTER = /[\p{Script=Arabic}\p{Script=Latin}]/u;

function featureOf(unit: number): Features {
  const character = String.fromCharCode(unit);
  if (character === '.') return Feature.dot;
  if (unit >= 0xfb50 && unit <= 0xfdff) return Feature.presentation;
  if (unit >= 0xfe70 && unit <= 0xfefc) return Feature.presentation;
  if (/[\p{Cf}\u0640\u034F\u180E]/u.test(character)) return Feature.invisible;
  if (unit >= 0xd800 && unit <= 0xdfff) return Feature.symbol;
  if (/\p{Cc}/u.test(character) && !/\s/u.test(character)) return Feature.invisible;
  if (/\p{N}/u.test(character)) return Feature.digit;
  if (/\p{M}/u.test(character)) return Feature.mark;
  if (PLAIN.test(character)) return 0;
  if (/\p{L}/u.test(character) && LETTER.test(character)) {
    return /\p{Script=Latin}/u.test(character) ? Feature.latin : 0;
  }
  return Feature.symbol;
}

/** The kinds of characters in `text`. */
export function featuresOf(text: string): Features {
  table ??= Uint8Array.from({length: 0x10000}, (_, unit) => featureOf(unit));
  let features = 0;
  for (let index = 0; index < text.length; index++) features |= table[text.charCodeAt(index)]!;
  return features;
}
