import type {TextRange} from '../text-range.ts';
import {endsInAbbreviation} from './abbreviations.ts';
import {costBetween} from './leaning-words.ts';

/** Where a long sentence may be cut: before the unit at `offset`, at a price (0 is the best). */
export interface CutPlace {
  readonly offset: number;
  readonly cost: number;
}

/** Whether the place at `offset` lies inside something that must not be parted. */
export type IsBound = (offset: number) => boolean;

/** Prices on the scale of the length penalty in `clauses.ts` (8 for an empty piece). */
const COST = {
  strongStop: 0,
  comma: 1,
  /** Added inside round brackets, whose words belong together. */
  bracketed: 4,
  /** Between the parts of a spaced number, or after an abbreviation: only if nothing else is left. */
  kept: 40,
  /** Inside a run without spaces that is longer than a piece may be. */
  codePoint: 60,
  mark: 90,
  /** Where the caller says so: the pieces would share what they stand for. */
  bound: 150,
} as const;

const CLOSING = '["\'“”’»)\\]}\\p{Cf}]*$';
const STRONG_STOP = new RegExp(`(?:[؛;]|[.…]{2,}|…|[!?؟.۔])${CLOSING}`, 'u');
const COMMA = new RegExp(`[،,:]${CLOSING}|(?:^|\\s)[-–—]$`, 'u');
const UNSPACED_COMMA = /(?<=[\p{L}\p{M}»”"])[،؛](?=[\p{L}«“"])/gu;
/** Enough of what comes before a space to judge it by. */
const LOOK_BACK = 24;
/** How many places there are within the limit inside a run without spaces; more would cost time. */
const INNER_PLACES = 8;
const CODE_POINT = /./gsu;
const TOKEN = /\S+/gu;
const BRACKET = /[()]/gu;

/** Every place in `sentence` at which it may be cut into pieces of at most `limit` units. */
export function cutPlaces(
  text: string,
  sentence: TextRange,
  limit: number,
  isBound: IsBound = () => false,
): CutPlace[] {
  const places: CutPlace[] = [];
  const source = text.slice(sentence.start, sentence.end);
  let bracketed = false;
  for (const {0: token, index} of source.matchAll(TOKEN)) {
    const start = sentence.start + index;
    if (index > 0) {
      const cost = costOfSpace(text, sentence, start, token) + (bracketed ? COST.bracketed : 0);
      places.push({offset: start, cost: isBound(start) ? COST.bound : cost});
    }
    for (const {index: inner} of token.matchAll(UNSPACED_COMMA)) {
      const offset = start + inner + 1;
      places.push({offset, cost: isBound(offset) ? COST.bound : COST.comma});
    }
    for (const [bracket] of token.matchAll(BRACKET)) bracketed = bracket === '(';
    if (token.length > limit) addInnerPlaces(token, start, limit, places, isBound);
  }
  return places.sort((a, b) => a.offset - b.offset || a.cost - b.cost);
}

function costOfSpace(text: string, sentence: TextRange, start: number, token: string): number {
  const windowStart = Math.max(sentence.start, start - LOOK_BACK);
  const before = text.slice(windowStart, start).trimEnd();
  if (/\p{Nd}$/u.test(before) && /^\p{Nd}/u.test(token)) return COST.kept;
  if (/\p{Nd}\.$/u.test(before)) return COST.kept;
  if (before.endsWith('.') && endsInAbbreviation(text, windowStart + before.length - 1)) {
    return COST.kept;
  }
  if (STRONG_STOP.test(before)) return COST.strongStop;
  if (COMMA.test(before)) return COST.comma;
  const lastSpace = before.search(/\S+$/u);
  return costBetween(before.slice(Math.max(0, lastSpace)), token.slice(0, LOOK_BACK));
}

function addInnerPlaces(
  token: string,
  start: number,
  limit: number,
  places: CutPlace[],
  isBound: IsBound,
): void {
  const step = Math.ceil(limit / INNER_PLACES);
  let last = 0;
  for (const {0: point, index} of token.matchAll(CODE_POINT)) {
    // A mark without its letter is neither drawn nor said as it should be.
    const isMark = /[\p{M}\u200D]/u.test(point);
    const free = index - last >= step && !isMark;
    if (!free && index + point.length - last <= limit) continue;
    const cost = isBound(start + index) ? COST.bound : free ? COST.codePoint : COST.mark;
    places.push({offset: start + index, cost});
    last = index;
  }
}
