import type {TextRange} from '../text-range.ts';

/**
 * One stretch of an {@link OffsetMap}. Where `exact`, both sides are the same length and
 * correspond unit by unit; otherwise the spoken stretch as a whole stands for the shown stretch
 * as a whole (a number written out, say).
 */
export interface OffsetSpan {
  readonly spoken: TextRange;
  readonly shown: TextRange;
  readonly exact: boolean;
}

/**
 * Ties the text that a voice says to the text on the page. Spans are in order, leave no gap in
 * the spoken text and never overlap; shown text between two spans is not spoken (kashida,
 * invisible marks). Both sides count UTF-16 units; the shown side counts them in the block.
 */
export class OffsetMap {
  readonly spans: readonly OffsetSpan[];

  constructor(spans: readonly OffsetSpan[]) {
    this.spans = spans;
  }

  /** The shown text that a stretch of spoken text stands for, the unspoken text between included. */
  shownRange(spoken: TextRange): TextRange {
    const first = this.#spanAt(spoken.start);
    const last = this.#spanAt(Math.max(spoken.start, spoken.end - 1));
    if (!first || !last) return {start: 0, end: 0};
    const start = first.exact
      ? first.shown.start + (spoken.start - first.spoken.start)
      : first.shown.start;
    const end = last.exact ? last.shown.start + (spoken.end - last.spoken.start) : last.shown.end;
    return {start, end: Math.max(start, Math.min(end, last.shown.end))};
  }

  /**
   * The spoken offset at which the shown text at `shown` (or the first spoken text after it) is
   * heard. Inside an inexact span this is the span's beginning, since a part of it means nothing.
   */
  spokenOffset(shown: number): number {
    for (const span of this.spans) {
      if (shown < span.shown.start) return span.spoken.start;
      if (shown < span.shown.end) {
        return span.exact ? span.spoken.start + (shown - span.shown.start) : span.spoken.start;
      }
    }
    return this.spans.at(-1)?.spoken.end ?? 0;
  }

  /** The map of the spoken text from `start` to `end` alone, with its offsets counted from `start`. */
  slice(start: number, end = Infinity): OffsetMap {
    const spans: OffsetSpan[] = [];
    for (let index = this.#indexAt(start); index < this.spans.length; index++) {
      const {spoken, shown, exact} = this.spans[index]!;
      if (spoken.end <= start) continue;
      if (spoken.start >= end) break;
      const from = Math.max(spoken.start, start);
      const to = Math.min(spoken.end, end);
      spans.push({
        spoken: {start: from - start, end: to - start},
        shown: exact
          ? {start: shown.start + from - spoken.start, end: shown.start + to - spoken.start}
          : shown,
        exact,
      });
    }
    return new OffsetMap(spans);
  }

  /** Whether `spokenOffset` lies inside text that stands for shown text only as a whole. */
  isInside(spokenOffset: number): boolean {
    const span = this.spans[this.#indexAt(spokenOffset)];
    return span !== undefined && !span.exact && span.spoken.start < spokenOffset;
  }

  /** Whether the unit at `spokenOffset` is said as it is shown. */
  isExact(spokenOffset: number): boolean {
    const span = this.spans[this.#indexAt(spokenOffset)];
    return span !== undefined && span.exact && span.spoken.start <= spokenOffset;
  }

  #spanAt(spokenOffset: number): OffsetSpan | undefined {
    if (this.spans.length === 1) return this.spans[0];
    return this.spans[this.#indexAt(spokenOffset)] ?? this.spans.at(-1);
  }

  /** The index of the span that holds `spokenOffset`, else of the first one after it. */
  #indexAt(spokenOffset: number): number {
    let low = 0;
    let high = this.spans.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.spans[middle]!.spoken.end <= spokenOffset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
