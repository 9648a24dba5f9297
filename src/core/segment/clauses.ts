import type {TextRange} from '../text-range.ts';
import {cutPlaces, type IsBound} from './cut-places.ts';

/** The longest text, in UTF-16 units, that every voice is known to say without breaking off. */
export const CLAUSE_LIMIT = 200;

/** What a piece of no length at all would cost; a full one costs nothing. */
const SHORTNESS = 8;

/**
 * Cuts `sentence` into pieces of at most `limit` units; a sentence within it stays whole. Pieces
 * are trimmed, in order, and hold every character but the space between them.
 *
 * Cuts lie after «؛», «،», «:» and the like where they can, then before a conjunction or relative
 * word, then before a preposition, then at any space, and inside a run only if it alone is longer
 * than `limit`; never inside a number or address that fits, nor between a word and what leans on
 * it. Of all ways to cut, the one with the least sum of prices is taken, where short pieces cost
 * too, so that pieces come out balanced.
 *
 * @param limit at least 2
 * @param isBound whether a cut before the unit at an offset of `text` would fall inside something
 *   indivisible, a number written out say
 */
export function clauses(
  text: string,
  sentence: TextRange,
  limit = CLAUSE_LIMIT,
  isBound?: IsBound,
): TextRange[] {
  if (sentence.end - sentence.start <= limit) return [sentence];
  const places = [
    {offset: sentence.start, cost: 0},
    ...cutPlaces(text, sentence, limit, isBound),
    {offset: sentence.end, cost: 0},
  ];
  const best = cheapestWay(text, places, limit);
  const pieces: TextRange[] = [];
  for (let index = places.length - 1; index > 0; index = best[index]!) {
    const start = places[best[index]!]!.offset;
    const piece = text.slice(start, places[index]!.offset);
    const end = start + piece.trimEnd().length;
    if (end > start) pieces.push({start, end});
  }
  return pieces.reverse();
}

/** For each place, the index of the place at which the piece that ends there should begin. */
function cheapestWay(
  text: string,
  places: readonly {readonly offset: number; readonly cost: number}[],
  limit: number,
): number[] {
  const total: number[] = [0];
  const from: number[] = [0];
  for (let to = 1; to < places.length; to++) {
    const {offset, cost} = places[to]!;
    let end = offset;
    while (end > places[to - 1]!.offset && /\s/u.test(text[end - 1]!)) end--;
    total[to] = Infinity;
    from[to] = to - 1;
    for (let start = to - 1; start >= 0; start--) {
      const length = end - places[start]!.offset;
      if (length > limit) break;
      const price = total[start]! + cost + SHORTNESS * (1 - length / limit) ** 2;
      if (price < total[to]!) {
        total[to] = price;
        from[to] = start;
      }
    }
  }
  return from;
}
