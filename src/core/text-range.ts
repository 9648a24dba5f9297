/**
 * A half-open range of UTF-16 code units in some text: `start` is the first unit in it,
 * `end` the first one after it. Always `0 <= start <= end <= text.length`.
 */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** The units of `text` that `range` covers. */
export function sliceRange(text: string, range: TextRange): string {
  return text.slice(range.start, range.end);
}
