/** A word beside a place in the text. */
export interface NearWord {
  /** Folded: without marks and with one letter for the seats of hamza on alif; empty where none is. */
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

const UNIT = /[\p{L}\p{M}\p{Co}]/u;
/** Longer than any word with all its marks; keeps each look short. */
const LONGEST = 40;
/** Wider than any space between two words of one line. */
const WIDEST_GAP = 4;

/** A letter or mark; what digits are (٣) is not. */
export function isWordUnit(unit: string | undefined): boolean {
  if (unit === undefined || unit === '') return false;
  const code = unit.charCodeAt(0);
  if (code >= 0x621 && code <= 0x652) return true;
  return code > 0x40 && UNIT.test(unit);
}

function isSpace(unit: string | undefined): boolean {
  return unit === ' ' || unit === '\u00A0' || unit === '\u202F' || unit === '\u2009';
}

/** Where the space that begins at `index` ends; at most a few units on. */
export function afterSpace(text: string, index: number): number {
  let end = index;
  while (end - index < WIDEST_GAP && isSpace(text[end])) end++;
  return end;
}

/** Where the space that ends at `index` begins; at most a few units back. */
export function beforeSpace(text: string, index: number): number {
  let start = index;
  while (index - start < WIDEST_GAP && isSpace(text[start - 1])) start--;
  return start;
}

/** The word that ends at `end` or a space before it. */
export function wordBefore(text: string, end: number): NearWord {
  const wordEnd = beforeSpace(text, end);
  let start = wordEnd;
  while (wordEnd - start < LONGEST && isWordUnit(text[start - 1])) start--;
  return {word: folded(text.slice(start, wordEnd)), start, end: wordEnd};
}

/** The word that begins at `start` or a space after it. */
export function wordAfter(text: string, start: number): NearWord {
  const wordStart = afterSpace(text, start);
  let end = wordStart;
  while (end - wordStart < LONGEST && isWordUnit(text[end])) end++;
  return {word: folded(text.slice(wordStart, end)), start: wordStart, end};
}

const ORNAMENT = /[\p{M}\u0640]+/gu;
const ALIFS = /[أإآٱ]/gu;
/** What either of them changes, but for marks outside the Arabic block. */
const UNFOLDED = /\u0640|[\u064B-\u065F\u0670]|[أإآٱ]/u;

/** `word` as the tables of this folder have it. */
export function folded(word: string): string {
  return UNFOLDED.test(word) ? word.replace(ORNAMENT, '').replace(ALIFS, 'ا') : word;
}

/** A set of {@link folded} words, given in lines. */
export function foldedSet(...lines: readonly string[]): ReadonlySet<string> {
  return new Set(lines.join(' ').split(' ').map(folded));
}
