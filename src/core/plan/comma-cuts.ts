import {isSpeakable} from '../segment/invisible.ts';
import type {TextRange} from '../text-range.ts';

/** A comma, semicolon or colon with what closes after it, before a space. */
const COMMA = /[،؛,;:]["'”’»)\]}]*(?=\s)/gu;

/**
 * `text` cut after each of its commas, semicolons and colons: trimmed ranges in order, each with a
 * letter or digit where the text has one.
 *
 * @param isBound whether a cut before the unit at an offset would fall inside something indivisible
 */
export function commaCuts(text: string, isBound: (offset: number) => boolean): TextRange[] {
  const ranges: TextRange[] = [];
  let from = 0;
  for (const {0: comma, index} of text.matchAll(COMMA)) {
    const end = index + comma.length;
    const next = end + 1;
    if (isBound(end) || isBound(next) || !isSpeakable(text.slice(from, end))) continue;
    ranges.push({start: from, end});
    from = next + text.slice(next).search(/\S|$/u);
  }
  const last = ranges.at(-1);
  if (last && !isSpeakable(text.slice(from))) {
    ranges[ranges.length - 1] = {start: last.start, end: text.length};
  } else {
    ranges.push({start: from, end: text.length});
  }
  return ranges;
}
