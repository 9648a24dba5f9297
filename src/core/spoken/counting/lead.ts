/** What is attached before a number and said with it. */
export interface Lead {
  /** Where what the number's words replace begins: a sign included, prefixes not. */
  readonly start: number;
  readonly sign: '' | 'ناقص ' | 'زائد ' | 'زائد أو ناقص ';
  /** Whether the prefix ends with the article, which is not said again: «ال25», «لل5». */
  readonly definite: boolean;
  /** A space where a word that is no prefix is attached: «شقة5». */
  readonly gap: '' | ' ';
}

const SIGN = /[-−–+±]$/u;
/** What stands before a sign, but for spaces and the like. */
const BEFORE_SIGN = /(?:^|[\s([{«"'“‘:،؛;=~≈<>≤≥%٪\p{Sc}])$/u;
const MARKS = '\\p{M}*';
/** «ب», «وال», «لل», which a hyphen or a space may part from their number. */
const PREFIX = new RegExp(
  `(?<![\\p{L}\\p{M}\\p{N}])(?:[وف]${MARKS})?(?:[وفبلك]${MARKS}(?:ا${MARKS}ل${MARKS})?|ا${MARKS}ل${MARKS}|ل${MARKS}ل${MARKS})([-–]?\\s?|\\s-)$`,
  'u',
);
const DEFINITE = /(?:ا\p{M}*ل|ل\p{M}*ل)\p{M}*[-–]?\s?$/u;
const WORD = /[\p{L}\p{M}](-?)$/u;
/** «فيتامين ب12» */
const VITAMIN = /فيتامين\s[بك]$/u;
/** The longest prefix with its marks. */
const LOOK_BACK = 16;

/** What stands straight before the number that begins at `at`. */
export function leadAt(text: string, at: number): Lead {
  let start = at;
  let sign: Lead['sign'] = '';
  let before = text.slice(Math.max(0, at - LOOK_BACK), at);
  if (SIGN.test(before) && isSign(before)) {
    sign = SIGNS[before.at(-1)!] ?? 'ناقص ';
    before = before.slice(0, -1);
    start--;
  }
  const prefix = VITAMIN.test(text.slice(Math.max(0, at - 10), at)) ? null : PREFIX.exec(before);
  if (prefix) {
    const definite = DEFINITE.test(before);
    return {start: start - prefix[1]!.length, sign, definite, gap: ''};
  }
  const word = WORD.exec(before);
  if (!word) return {start, sign, definite: false, gap: ''};
  // «كوفيد-19»
  return {start: start - word[1]!.length, sign, definite: false, gap: ' '};
}

const SIGNS: Readonly<Record<string, Lead['sign']>> = {'+': 'زائد ', '±': 'زائد أو ناقص '};

function isSign(before: string): boolean {
  const sign = before.at(-1)!;
  const rest = before.slice(0, -1);
  // «ب-25» is «بـ25» written without kashida, but «و+3» has a sign.
  if (sign === '-' || sign === '–' ? !BEFORE_SIGN.test(rest) : /[^\P{L}وبلكف]$/u.test(rest)) {
    return false;
  }
  // «10 -12» is a range written badly, «- 5» a dash.
  return !/\p{Nd}\s*$/u.test(rest);
}
