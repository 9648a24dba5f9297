import type {TextRange} from '../text-range.ts';
import {searchWords, type SearchWord} from './search-words.ts';

/** What someone looks for. Every term of it must be found. */
export interface Query {
  readonly terms: readonly QueryTerm[];
}

/** A word, or words that must follow one another. */
export interface QueryTerm {
  readonly words: readonly QueryWord[];
  /** Only the words themselves, not other forms of them: what stands in quotation marks. */
  readonly exact: boolean;
  /** The last word may be but the beginning of one, since it is still being typed. */
  readonly isPrefix: boolean;
}

export interface QueryWord {
  readonly folded: string;
  readonly forms: readonly string[];
}

/** A document as far as a search is concerned; its title weighs more. */
export interface SearchDocument {
  readonly title: string;
  readonly text: string;
}

/** More would only cost time. */
const MOST_TERMS = 16;
const MOST_WORDS = 32;
/** A single letter begins too many words. */
const SHORTEST_PREFIX = 2;
const PART = /["“”«»„]([^"“”«»„]*)(["“”«»]|$)|[^\s"“”«»„]+/gu;

/**
 * The query that `text`, as typed, stands for: words, and phrases in quotation marks of any kind.
 * The last word counts as unfinished unless a space or a closing mark follows it. What is written
 * in one piece («COVID-19», «node.js») is a phrase.
 */
export function createQuery(text: string): Query {
  const terms: QueryTerm[] = [];
  for (const {0: part, 1: quoted, 2: closing, index} of text.matchAll(PART)) {
    const words = searchWords(quoted ?? part).slice(0, MOST_WORDS);
    if (words.length === 0) continue;
    const isLast = index + part.length === text.length;
    terms.push({
      words: words.map(({folded, forms}) => ({folded, forms})),
      exact: quoted !== undefined || words.length > 1,
      isPrefix: isLast && !closing && !/\s$/u.test(part),
    });
    if (terms.length === MOST_TERMS) break;
  }
  return {terms};
}

/** Where the terms of `query` are in `text`: whole words, in order, disjoint. */
export function findAll(query: Query, text: string): TextRange[] {
  const words = searchWords(text);
  return merged(query.terms.flatMap((term) => placesOf(term, words)));
}

/** Whether each term of `query` is found in the title or the text. A query of no terms finds nothing. */
export function matches(query: Query, document: SearchDocument): boolean {
  return scoreOf(query, document) > 0;
}

/** What a place in the title is worth beside one in the text. */
const TITLE_WEIGHT = 8;
/** What a word in another form is worth beside the word as asked for. */
const OTHER_FORM = 0.5;

/**
 * How well `document` answers `query`: 0 if a term of it is missing, else the more the better.
 * A term counts more in the title than in the text, in the form asked for than in another, and a
 * little more the more often it is found.
 */
export function scoreOf(query: Query, document: SearchDocument): number {
  if (query.terms.length === 0) return 0;
  const title = searchWords(document.title);
  const text = searchWords(document.text);
  let score = 0;
  for (const term of query.terms) {
    const worth = TITLE_WEIGHT * worthOf(term, title) + worthOf(term, text);
    if (worth === 0) return 0;
    score += worth;
  }
  return score;
}

function worthOf(term: QueryTerm, words: readonly SearchWord[]): number {
  const places = placesOf(term, words);
  if (places.length === 0) return 0;
  const asAsked = places.some((place) => place.isAsAsked);
  return (asAsked ? 1 : OTHER_FORM) * (1 + Math.log2(places.length) / 4);
}

/**
 * What to keep of a text so as to know later, without it, whether a query may be found there: its
 * words and their other forms, folded. For an article kept in a database, made once when it is
 * saved.
 */
export function indexableTerms(text: string): Set<string> {
  const terms = new Set<string>();
  for (const {forms} of searchWords(text)) for (const form of forms) terms.add(form);
  return terms;
}

/**
 * Whether `query` may be found in the text that `terms` were taken from. False is certain; true is
 * certain but for phrases, whose words may stand apart: ask {@link matches} with the text then.
 */
export function mayMatch(query: Query, terms: ReadonlySet<string>): boolean {
  return (
    query.terms.length > 0 &&
    query.terms.every(({words, exact, isPrefix}) =>
      words.every((word, index) => {
        if (terms.has(word.folded)) return true;
        if (!exact && word.forms.some((form) => terms.has(form))) return true;
        return isPrefix && index === words.length - 1 && hasPrefix(terms, word.folded);
      }),
    )
  );
}

function hasPrefix(terms: ReadonlySet<string>, prefix: string): boolean {
  if (prefix.length < SHORTEST_PREFIX) return false;
  for (const term of terms) if (term.startsWith(prefix)) return true;
  return false;
}

interface Place extends TextRange {
  /** Every word stands there as it was asked for. */
  readonly isAsAsked: boolean;
}

function placesOf(
  {words: wanted, exact, isPrefix}: QueryTerm,
  words: readonly SearchWord[],
): Place[] {
  const places: Place[] = [];
  const last = wanted.length - 1;
  for (let from = 0; from + last < words.length; from++) {
    let isAsAsked = true;
    const found = wanted.every((word, index) => {
      const {folded, forms} = words[from + index]!;
      if (folded === word.folded) return true;
      isAsAsked = false;
      if (!exact && forms.some((form) => word.forms.includes(form))) return true;
      if (!isPrefix || index < last || word.folded.length < SHORTEST_PREFIX) return false;
      return (exact ? [folded] : forms).some((form) => form.startsWith(word.folded));
    });
    if (found) places.push({start: words[from]!.start, end: words[from + last]!.end, isAsAsked});
  }
  return places;
}

function merged(places: readonly TextRange[]): TextRange[] {
  const ranges: {start: number; end: number}[] = [];
  for (const {start, end} of [...places].sort((a, b) => a.start - b.start)) {
    const last = ranges.at(-1);
    if (last && start < last.end) last.end = Math.max(last.end, end);
    else ranges.push({start, end});
  }
  return ranges;
}
