import {cardinal} from '../../numbers/cardinal.ts';
import type {Edit} from '../edit.ts';
import {Feature} from '../features.ts';
import type {SpokenStep} from '../step.ts';
import {ACRONYM_WORDS, SPELLED_ACRONYMS} from './acronym-words.ts';
import {areClitics, withClitics} from './clitics.ts';
import {latinDigitName, latinLetterNames} from './letter-names.ts';

/** Found fast in any text that can have an acronym. */
const LIKELY = /[A-Z]/;
const TOKEN = /[\p{Script=Latin}0-9][\p{Script=Latin}\p{M}0-9&.'’+_@/‐‑–-]*/gu;
const TRAILING = /[&.'’_@/‐‑–-]+$/u;
const LETTER = /\p{Script=Latin}/u;
const DOTTED = /^(?:[A-Z]h?\.)+[A-Z]$/u;
const PLURAL = /^([A-Z]{2,5})['’]?s$/u;
const PART = /[A-Z][a-z]+|[A-Z]+|[0-9]+|[&+/‐‑–-]/gu;
const LONGEST = 6;
/** The Arabic letters that lean on the token, and those that ought to («ال BBC»). */
const LEANING = /(?<!\p{L})([\p{L}]{1,5})$/u;
const LEANING_SPACED = /(?<!\p{L})([وف]?[بك]?ال|[وف]?لل|[بلك])[ \u00A0]$/u;

/** What an English mouth can begin or end a word of capitals with, besides one consonant. */
const ONSET =
  /^(?:[BCFGPS]L|[BCDFGKPTW]R|[CGPSTW]H|S[CKMNPQTW]|TW|KN|[AEIOUY]|[^AEIOUY](?=[AEIOUY]))/u;
const CODA =
  /(?:[AEIOUY]|[AEIOUY][^AEIOUY]|[LRN][DKTPSMNCGFV]|[CS]K|[CSTP]H|[PCFSX]T|[SD]E|SP|LL|SS|FF|MP|[A-Z]S|NG|RL)$/u;
const CROWDED = /[^AEIOUY]{3}|[AEIOU]{3}/u;

/**
 * Latin acronyms in Arabic sentences: spelled with the Arabic names of the English letters («CNN»
 * is «سي إن إن»), or by list as words («NASA» is «ناسا»), with the digits that belong to them
 * («COVID-19», «F-16», «5G»). Words in capitals that are names (FORD), acronyms beside other Latin
 * words («BBC News») and phrases in capitals stay for a voice of their language.
 */
export const acronyms: SpokenStep = {
  name: 'acronyms',
  needs: Feature.latin,
  languages: 'arabic',
  edits: (text, {choices}) => {
    if (choices.acronyms === 'latin' || !LIKELY.test(text)) return [];
    const edits: Edit[] = [];
    for (const {index, token} of loneTokens(text)) {
      // The sign of «C#» is a part of the name, as the dot of «.NET» is.
      const isName = text[index + token.length] === '#' || text[index - 1] === '.';
      const said = isName ? undefined : acronymWords(token);
      if (said !== undefined) edits.push(editOf(text, index, token, said));
    }
    return edits;
  },
};

interface Token {
  readonly index: number;
  readonly token: string;
}

/** The tokens with a letter that have no other such token at one space from them. */
function loneTokens(text: string): Token[] {
  const lone: Token[] = [];
  let end = -2;
  let accompanied = false;
  for (const {0: whole, index} of text.matchAll(TOKEN)) {
    if (!LETTER.test(whole)) {
      if (index === end + 1) end = index + whole.length;
      continue;
    }
    const follows = index === end + 1 && /[ \u00A0]/u.test(text[end]!);
    if (follows && !accompanied) lone.pop();
    accompanied = follows;
    if (!follows) lone.push({index, token: whole.replace(TRAILING, '')});
    end = index + whole.length;
  }
  return lone;
}

/** What is said for an acronym; `undefined` for any other word. */
function acronymWords(token: string): string | undefined {
  const word = ACRONYM_WORDS.get(token);
  if (word !== undefined) return word;
  if (DOTTED.test(token)) return acronymWords(token.replaceAll('.', ''));
  const plural = PLURAL.exec(token)?.[1];
  if (plural !== undefined) return acronymWords(plural);
  const said: string[] = [];
  let covered = 0;
  let letters = false;
  for (const {0: part, index} of token.matchAll(PART)) {
    if (index !== covered) return undefined;
    covered += part.length;
    const words = /^[A-Z]/.test(part) ? letterWords(part) : signOrNumberWords(part);
    if (words === undefined) return undefined;
    letters ||= /^[A-Z]/.test(part);
    if (words !== '') said.push(words);
  }
  return letters && covered === token.length ? said.join(' ') : undefined;
}

function letterWords(letters: string): string | undefined {
  const word = ACRONYM_WORDS.get(letters);
  if (word !== undefined) return word;
  if (letters.length > LONGEST || /[a-z]/.test(letters)) return undefined;
  const spelled = letters.length <= 3 || SPELLED_ACRONYMS.has(letters) || !isPronounceable(letters);
  return spelled ? latinLetterNames(letters) : undefined;
}

function isPronounceable(letters: string): boolean {
  return ONSET.test(letters) && CODA.test(letters) && !CROWDED.test(letters);
}

/** A single digit is said as in English («MP3», «5G»), a greater number in Arabic («F-16»). */
function signOrNumberWords(part: string): string | undefined {
  if (part === '&') return 'آند';
  if (part === '+') return 'بلس';
  if (!/^[0-9]/.test(part)) return '';
  if (part.length === 1) return latinDigitName(part);
  if (part.startsWith('0')) return Array.from(part, latinDigitName).join(' ');
  return part.length <= 4 ? cardinal(Number(part), {case: 'oblique'}) : undefined;
}

function editOf(text: string, index: number, token: string, words: string): Edit {
  let end = index + token.length;
  // The last dot of «U.S.» is no stop, unless the sentence ends with it too.
  if (
    DOTTED.test(token) &&
    text[end] === '.' &&
    /^\s*[^\s»"”’')\]]/u.test(text.slice(end + 1, end + 8))
  ) {
    end++;
  }
  const before = text.slice(Math.max(0, index - 8), index);
  const space = /^[\p{L}\p{N}]/u.test(text.slice(end, end + 2)) ? ' ' : '';
  const spaced = LEANING_SPACED.exec(before)?.[1];
  const clitics = spaced ?? LEANING.exec(before)?.[1];
  const start = spaced === undefined ? index : index - 1;
  if (clitics === undefined) {
    const gap = /[\p{L}\p{M}]$/u.test(before) ? ' ' : '';
    return {start, end, replacement: gap + words + space, exact: false};
  }
  if (!areClitics(clitics)) return {start, end, replacement: ` ${words}${space}`, exact: false};
  const whole = withClitics(clitics, words);
  return {start, end, replacement: whole.slice(clitics.length) + space, exact: false};
}
