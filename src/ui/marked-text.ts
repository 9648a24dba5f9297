import {html} from 'lit';
import {sliceRange, type TextRange} from '../core/text-range.ts';

/** A text with some of its parts marked; `ranges` in the order of the text. */
export function markedText(text: string, ranges: readonly TextRange[]): unknown[] {
  const parts: unknown[] = [];
  let from = 0;
  for (const {start, end} of ranges) {
    // What is marked already is not said again.
    const part = {start: Math.max(start, from), end};
    if (part.start >= end) continue;
    parts.push(text.slice(from, part.start), html`<mark>${sliceRange(text, part)}</mark>`);
    from = end;
  }
  return [...parts, text.slice(from)];
}
