import type {TextRange} from '../text-range.ts';
import {isAbbreviationDot} from './abbreviations.ts';

/** Where a long sentence may be cut: before the unit at `offset`, at a price (0 is the best). */
export interface CutPlace {
  readonly offset: number;
  readonly cost: number;
}

/** Prices on the scale of the length penalty in `clauses.ts` (8 for an empty piece). */
const COST = {
  strongStop: 0,
  comma: 1,
  conjunction: 3,
  space: 8,
  /** Between the parts of a spaced number or after an abbreviation: only if nothing else is left. */
  bound: 30,
  /** Inside a run without spaces that is longer than a piece may be. */
  codePoint: 60,
  mark: 90,
} as const;

const CLOSING = '["\'“”’»)\\]}\\p{Cf}]*$';
const STRONG_STOP = new RegExp(`(?:[؛;]|[.…]{2,}|…|[!?؟.۔])${CLOSING}`, 'u');
const COMMA = new RegExp(`[،,:]${CLOSING}|(?:^|\\s)[-–—]$`, 'u');
const UNSPACED_COMMA = /(?<=[\p{L}\p{M}»”"])[،؛](?=[\p{L}«“"])/gu;
const CONJUNCTION =
  /^(?:و\p{M}*\p{L}|ثم(?!\p{L})|لكن|بل(?!\p{L})|أو(?!\p{L})|حيث|بينما|لأن|كما(?!\p{L})|إذ|حتى(?!\p{L})|الذي|التي|اللذ|اللت|الل(?:ات|وات)ي|and\b|but\b|or\b|which\b|that\b|who\b|because\b|while\b)/u;
/** Enough of what comes before a space to judge it by. */
const LOOK_BACK = 24;
/** How many places there are within the limit inside a run without spaces; more would cost time. */
const INNER_PLACES = 8;
const CODE_POINT = /./gsu;
const TOKEN = /\S+/gu;

/** Every place in `sentence` at which it may be cut into pieces of at most `limit` units. */
export function cutPlaces(text: string, sentence: TextRange, limit: number): CutPlace[] {
  const places: CutPlace[] = [];
  const source = text.slice(sentence.start, sentence.end);
  for (const {0: token, index} of source.matchAll(TOKEN)) {
    const start = sentence.start + index;
    if (index > 0) places.push({offset: start, cost: costOfSpace(text, sentence, start, token)});
    for (const {index: inner} of token.matchAll(UNSPACED_COMMA)) {
      places.push({offset: start + inner + 1, cost: COST.comma});
    }
    if (token.length > limit) addInnerPlaces(token, start, limit, places);
  }
  return places.sort((a, b) => a.offset - b.offset || a.cost - b.cost);
}

function costOfSpace(text: string, sentence: TextRange, start: number, token: string): number {
  const windowStart = Math.max(sentence.start, start - LOOK_BACK);
  const before = text.slice(windowStart, start).trimEnd();
  const dot = windowStart + before.length - 1;
  if (/\p{Nd}$/u.test(before) && /^\p{Nd}/u.test(token)) return COST.bound;
  if (before.endsWith('.') && !before.endsWith('..')) {
    if (isAbbreviationDot(text, dot, token)) return COST.bound;
  }
  if (/\p{Nd}\.$/u.test(before)) return COST.bound;
  if (STRONG_STOP.test(before)) return COST.strongStop;
  if (COMMA.test(before)) return COST.comma;
  return CONJUNCTION.test(token) ? COST.conjunction : COST.space;
}

function addInnerPlaces(token: string, start: number, limit: number, places: CutPlace[]): void {
  const step = Math.ceil(limit / INNER_PLACES);
  let last = 0;
  for (const {0: point, index} of token.matchAll(CODE_POINT)) {
    // A mark without its letter is neither drawn nor said as it should be.
    const isMark = /[\p{M}\u200D]/u.test(point);
    if (index - last >= step && !isMark) {
      places.push({offset: start + index, cost: COST.codePoint});
    } else if (index + point.length - last > limit) {
      places.push({offset: start + index, cost: COST.mark});
    } else {
      continue;
    }
    last = index;
  }
}
