const STOP = /["'»”’)\]}]{0,4}(?:\s?[.!?؟،؛:…,;]|\s*$)|\s[-–—](?:\s|$)/uy;

/**
 * Whether a word that ends at `end` is the last before a stop: a mark of punctuation, closing
 * quotation marks and brackets before it left aside, a dash with space around it, or the end.
 */
export function isBeforeStop(text: string, end: number): boolean {
  STOP.lastIndex = end;
  return STOP.test(text);
}
