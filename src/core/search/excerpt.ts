import type {TextRange} from '../text-range.ts';

/** A short part of a text that shows what was found in it. */
export interface Excerpt {
  /** The part, with «…» where the text goes on. */
  readonly text: string;
  /** What was found, in {@link text}. */
  readonly matches: readonly TextRange[];
  /** The part's place in the whole text. */
  readonly range: TextRange;
}

/** How much of the room before the first match is left to what precedes it. */
const SHARE_BEFORE = 1 / 3;
const ELLIPSIS = '…';

/**
 * The part of `text`, at most `length` units and cut between words, that holds most of `ranges`;
 * its beginning where there are none. A word longer than that is cut between letters.
 *
 * @param ranges in order and disjoint, as {@link findAll} gives them
 * @param length at least 1; the «…» come on top of it
 */
export function excerpt(text: string, ranges: readonly TextRange[], length: number): Excerpt {
  const core = densest(ranges, length);
  const room = Math.max(0, length - (core.end - core.start));
  const latest = Math.max(0, Math.min(core.start, text.length - length));
  const wanted = Math.max(0, Math.min(latest, core.start - Math.floor(room * SHARE_BEFORE)));
  const start = nextWordStart(text, wanted, core.start);
  const end = lastWordEnd(text, start, Math.min(text.length, start + length));
  const before = start > 0 ? ELLIPSIS : '';
  const after = end < text.trimEnd().length ? ELLIPSIS : '';
  const shift = before.length - start;
  return {
    text: before + text.slice(start, end) + after,
    matches: ranges
      .filter((range) => range.start < end && range.end > start)
      .map((range) => ({
        start: Math.max(range.start, start) + shift,
        end: Math.min(range.end, end) + shift,
      })),
    range: {start, end},
  };
}

/** From the first to the last of as many ranges as there is room for; the earliest such. */
function densest(ranges: readonly TextRange[], length: number): TextRange {
  let best = {start: 0, end: 0, count: 0};
  let last = 0;
  ranges.forEach(({start, end}, first) => {
    last = Math.max(last, first);
    while (last + 1 < ranges.length && ranges[last + 1]!.end - start <= length) last++;
    const count = last - first + 1;
    if (count > best.count) best = {start, end: Math.max(end, ranges[last]!.end), count};
  });
  return best;
}

/** The first place from `from` on at which a word begins, no later than `limit`. */
function nextWordStart(text: string, from: number, limit: number): number {
  let start = from;
  if (start > 0) while (start < limit && !/\s/u.test(text[start - 1]!)) start++;
  while (start < limit && /\s/u.test(text[start]!)) start++;
  return start;
}

/** The last place up to `to` at which a word ends; inside one only if it begins at `from`. */
function lastWordEnd(text: string, from: number, to: number): number {
  if (to >= text.length) return text.trimEnd().length;
  if (text.slice(from, to).trim() === '') return from;
  let end = to;
  while (end > from && !/\s/u.test(text[end]!)) end--;
  while (end > from && /\s/u.test(text[end - 1]!)) end--;
  if (end > from) return end;
  end = to;
  // Neither a pair of surrogates nor a letter and its marks come apart.
  while (end > from + 1 && /[\p{M}\u200D\uDC00-\uDFFF]/u.test(text[end]!)) end--;
  return end;
}
