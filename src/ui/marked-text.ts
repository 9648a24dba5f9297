import {html} from 'lit';
import {sliceRange, type TextRange} from '../core/text-range.ts';

/** A text, or what of it is `within`, with some parts marked; `ranges` in the order of the text. */
export function markedText(
  text: string,
  ranges: readonly TextRange[],
  within: TextRange = {start: 0, end: text.length},
): unknown[] {
  const parts: unknown[] = [];
  let from = within.start;
  for (const range of ranges) {
    // What is marked already is not said again.
    const part = {start: Math.max(range.start, from), end: Math.min(range.end, within.end)};
    if (part.start >= part.end) continue;
    parts.push(text.slice(from, part.start), html`<mark>${sliceRange(text, part)}</mark>`);
    from = part.end;
  }
  return [...parts, text.slice(from, within.end)];
}
