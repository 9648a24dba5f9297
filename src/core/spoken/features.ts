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
  /** Kashida, soft hyphen, zero-width character, control, variation selector, private use. */
  invisible: 16,
  /** An Arabic presentation form, a fullwidth form, a ligature of one character. */
  presentation: 32,
  /** Any character that is no letter, digit or mark of Arabic or Latin, no space and none of `.,:;!?'"()«»-` or «،؛؟». */
  symbol: 64,
  /** Three of the same character in a row («جداااا»), digits aside, or two stops with at most space between («!!», «؟ !»). */
  repeat: 128,
  /** A Persian, Urdu or Quranic variant of an Arabic letter: «ی», «ک», «ٱ». */
  variant: 256,
} as const;

/** In the table alone: white space; a stop, comma or dash; not looked up yet. */
const SPACE = 1 << 13;
const STOP = 1 << 14;
const UNKNOWN = 1 << 15;

/** The features of each unit of the Basic Multilingual Plane, found when it first comes. */
let table: Uint16Array | undefined;

const PLAIN = /[\s.,:;!?'"()«»،؛؟-]/u;
const STOPS = /[.,:;!?،؛؟…–—-]/u;
const LETTER = /[\p{Script=Arabic}\p{Script=Latin}]/u;
const VARIANT =
  /[\u0620\u0671-\u0673\u0675-\u0678\u06AA\u06A9\u06BE-\u06C3\u06CC\u06CD\u06D0\u06D2\u06D3\u06D5]/u;
const FORM = /[\uFB00-\uFDFF\uFE10-\uFE19\uFE30-\uFE6F\uFE70-\uFEFC\uFF01-\uFFEF]/u;
const FILLER = /[\u0640\u2800\uFFFC\uFFFD\p{Default_Ignorable_Code_Point}]/u;

function featureOf(unit: number): Features {
  const character = String.fromCharCode(unit);
  if (STOPS.test(character)) {
    if (character === '.') return STOP | Feature.dot;
    return PLAIN.test(character) ? STOP : STOP | Feature.symbol;
  }
  if (/\s/u.test(character) && unit !== 0xfeff) return SPACE;
  if (FORM.test(character)) return Feature.presentation;
  if (/\p{Cf}/u.test(character) || FILLER.test(character)) return Feature.invisible;
  // Half of a pair: an emoji, a digit of a rare script, something private, or alone.
  if (unit >= 0xd800 && unit <= 0xdfff) return Feature.symbol | Feature.invisible | Feature.digit;
  if (/[\p{Cc}\p{Cn}\p{Co}]/u.test(character)) return Feature.invisible;
  if (/\p{N}/u.test(character)) return Feature.digit;
  // A keycap, and what crosses out.
  if (/[\u20D0-\u20FF]/u.test(character)) return Feature.symbol | Feature.mark;
  if (/\p{M}/u.test(character)) return Feature.mark;
  if (PLAIN.test(character)) return 0;
  if (VARIANT.test(character)) return Feature.variant;
  if (/\p{L}/u.test(character) && LETTER.test(character)) {
    return /\p{Script=Latin}/u.test(character) ? Feature.latin : 0;
  }
  return Feature.symbol;
}

/** The kinds of characters in `text`. */
export function featuresOf(text: string): Features {
  table ??= new Uint16Array(0x10000).fill(UNKNOWN);
  let features = 0;
  let last = -1;
  let beforeLast = -1;
  let lastFeature = 0;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    let feature = table[unit]!;
    if (feature === UNKNOWN) feature = table[unit] = featureOf(unit);
    features |= feature;
    if ((feature & lastFeature & STOP) !== 0) features |= Feature.repeat;
    else if (unit === last && unit === beforeLast && feature !== Feature.digit) {
      features |= Feature.repeat;
    }
    beforeLast = last;
    last = unit;
    if (feature !== SPACE) lastFeature = feature;
  }
  return features & ~(STOP | SPACE);
}
