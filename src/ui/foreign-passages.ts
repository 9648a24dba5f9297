import {html} from 'lit';
import type {LanguageRun} from '../core/article/article.ts';
import {directionOf} from '../core/language/direction.ts';
import {sliceRange, type TextRange} from '../core/text-range.ts';

/**
 * A text with its foreign passages marked as such.
 *
 * @param runs in order and disjoint
 * @param show shows a part of the text
 */
export function foreignPassages(
  text: string,
  runs: readonly LanguageRun[],
  show: (part: TextRange) => unknown = (part) => sliceRange(text, part),
): unknown[] {
  const parts: unknown[] = [];
  let done = 0;
  for (const run of runs) {
    parts.push(
      show({start: done, end: run.start}),
      html`<span lang=${run.language} dir=${directionOf(run.language)}>${show(run)}</span>`,
    );
    done = run.end;
  }
  return [...parts, show({start: done, end: text.length})];
}
