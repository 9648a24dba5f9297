import {endsAfterQuantity} from '../segment/quantity-dots.ts';

/** More than a sentence has that is but a phrase of time. */
const LOOK_BACK = 72;
const LOOK_AHEAD = 24;

/**
 * Where the mark of a unit, an hour or an era that ends at `end` ends with its dot: «20 د. على النار».
 * A dot that ends the sentence is not its own.
 *
 * @param start where the quantity begins
 */
export function afterQuantityDot(text: string, start: number, end: number): number {
  if (text[end] !== '.') return end;
  const after = text.slice(end + 1, end + LOOK_AHEAD);
  if (/^[)»]/u.test(after)) return end + 1;
  const next = /^[ \u00A0]+(\S.*)/su.exec(after)?.[1];
  if (next === undefined) return end;
  const soFar = text.slice(Math.max(0, start - LOOK_BACK), start);
  return endsAfterQuantity(soFar, next) ? end : end + 1;
}
