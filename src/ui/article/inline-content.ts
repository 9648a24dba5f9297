import type {Block} from '../../core/article/article.ts';
import {directionOf} from '../../core/language/direction.ts';
import type {TextRange} from '../../core/text-range.ts';

/** What of a block bears on how its text is marked up. */
export type Inline = Pick<Block, 'text' | 'languageRuns' | 'quotations'>;

/**
 * Puts the part of a block's text that `within` covers into `parent`: its quotations as `q`, its
 * foreign passages as `span lang`. The text nodes in document order spell exactly that part.
 */
export function fillInline(parent: HTMLElement, block: Inline, within: TextRange): void {
  let done = within.start;
  for (const quotation of clipped(block.quotations, within)) {
    appendRuns(parent, block, {start: done, end: quotation.start});
    const quote = document.createElement('q');
    appendRuns(quote, block, quotation);
    parent.append(quote);
    done = quotation.end;
  }
  appendRuns(parent, block, {start: done, end: within.end});
}

function appendRuns(parent: HTMLElement, {text, languageRuns}: Inline, within: TextRange): void {
  let done = within.start;
  for (const run of clipped(languageRuns, within)) {
    if (run.start > done) parent.append(text.slice(done, run.start));
    const span = document.createElement('span');
    span.lang = run.language;
    span.dir = directionOf(run.language);
    span.append(text.slice(run.start, run.end));
    parent.append(span);
    done = run.end;
  }
  if (within.end > done) parent.append(text.slice(done, within.end));
}

/** The parts of `ranges` that lie within `bounds`. */
function* clipped<Range extends TextRange>(ranges: readonly Range[], bounds: TextRange) {
  for (const range of ranges) {
    const start = Math.max(range.start, bounds.start);
    const end = Math.min(range.end, bounds.end);
    if (start < end) yield {...range, start, end};
  }
}
