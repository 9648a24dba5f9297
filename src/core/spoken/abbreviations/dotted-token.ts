import {areClitics} from './clitics.ts';

/** Single Arabic letters with dots or a slash, as they stand in a text: «ود.», «للأ.ف.ب», «أ. د/». */
export interface DottedToken {
  /** Where its clitics, or else its first letter, begin. */
  readonly start: number;
  /** After its last dot or slash, where it ends in one. */
  readonly end: number;
  readonly clitics: string;
  /** Without marks; «أ» and «آ» are «ا». */
  readonly letters: string;
  readonly ending: '' | '.' | '/';
}

const SIGN = /[./]/g;
/** A clitic or more, the letter, and their marks. */
const LONGEST_FIRST = 10;
const ARABIC = /[\u0620-\u065F\u0670-\u06D3]/;
const MARKS = /\p{M}+/gu;
const TOKEN =
  /([\p{L}\p{M}]{1,10})((?:\.\p{L}\p{M}{0,3}(?![\p{L}\p{M}])|\.[ \u00A0]\p{L}\p{M}{0,3}(?=\.(?!\.)|\s?\/))*)(\.(?!\.)|\s?\/)?/uy;

/** The tokens of `text` that can be abbreviations, in order and disjoint. */
export function dottedTokens(text: string): DottedToken[] {
  const tokens: DottedToken[] = [];
  let done = 0;
  SIGN.lastIndex = 0;
  for (let sign = SIGN.exec(text); sign; sign = SIGN.exec(text)) {
    const first = wordStart(text, sign.index, done);
    if (first === undefined) continue;
    TOKEN.lastIndex = first;
    const found = TOKEN.exec(text);
    if (!found) continue;
    const word = found[1]!.replace(MARKS, '');
    const clitics = word.slice(0, -1);
    if (!areClitics(clitics)) continue;
    const end = first + found[0].length;
    if (end <= sign.index) continue;
    const letters = word.slice(-1) + found[2]!.replace(/[^\p{L}]+/gu, '');
    tokens.push({
      start: first,
      end,
      clitics,
      letters: letters.replace(/[أآ]/gu, 'ا'),
      ending: found[3] === '.' ? '.' : found[3] ? '/' : '',
    });
    done = end;
    SIGN.lastIndex = Math.max(end, sign.index + 1);
  }
  return tokens;
}

/** Where the Arabic word before `sign` begins, if it is short enough. */
function wordStart(text: string, sign: number, done: number): number | undefined {
  let end = sign;
  if (text[sign] === '/' && text[sign - 1] === ' ') end--;
  const least = Math.max(done, end - LONGEST_FIRST);
  let start = end;
  while (start > least && ARABIC.test(text[start - 1]!)) start--;
  if (start === end) return undefined;
  const before = text[start - 1];
  return start > 0 && /[\p{L}\p{M}\p{N}]/u.test(before!) ? undefined : start;
}
