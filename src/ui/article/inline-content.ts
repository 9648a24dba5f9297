import type {Block, InlineLink} from '../../core/article/article.ts';
import {directionOf} from '../../core/language/direction.ts';
import type {TextRange} from '../../core/text-range.ts';
import type {MadeElement} from './article-links.ts';

/** What of a block bears on how its text is marked up. */
export type Inline = Pick<Block, 'text' | 'languageRuns' | 'quotations' | 'links'>;

/** A part of the text that has an element of its own. */
interface Span extends TextRange {
  readonly make: () => MadeElement;
}

/**
 * Puts the part of a block's text that `within` covers into `parent`: its quotations as `q`, its
 * foreign passages as `span lang`, its links as what `makeLink` makes of them, one in the other where
 * they lie so. The text nodes in document order spell exactly that part.
 *
 * @param makeLink absent where the text leads nowhere
 */
export function fillInline(
  parent: HTMLElement,
  block: Inline,
  within: TextRange,
  makeLink?: (link: InlineLink) => MadeElement,
): void {
  const links = makeLink ? (block.links ?? []) : [];
  const others: Span[] = [
    ...block.quotations.map((range) => ({...range, make: () => alone('q')})),
    ...block.languageRuns.map((run) => ({...run, make: () => passage(run.language)})),
  ];
  const spans = [
    ...links.map((link) => ({...link, make: () => makeLink!(link)})),
    ...others.flatMap((span) => cutAtLinks(span, links)),
  ];
  fill(parent, block.text, within, clipped(spans, within));
}

/** A link in two would be two links: what reaches over an end of one is cut there instead. */
function cutAtLinks(span: Span, links: readonly TextRange[]): Span[] {
  const cuts = links.flatMap(({start, end}) => {
    if (start < span.start && span.start < end && end < span.end) return [end];
    return span.start < start && start < span.end && span.end < end ? [start] : [];
  });
  return [span.start, ...cuts].map((start, index) => ({
    ...span,
    start,
    end: cuts[index] ?? span.end,
  }));
}

/** In one pass: a text may have thousands of passages. @param spans in order, the longest first */
function fill(parent: HTMLElement, text: string, within: TextRange, spans: Span[]): void {
  const open = [{inner: parent, end: within.end}];
  let done = within.start;
  const write = (end: number) => {
    if (end > done) open.at(-1)!.inner.append(text.slice(done, end));
    done = Math.max(done, end);
  };
  const closeAt = (place: number) => {
    while (open.length > 1 && open.at(-1)!.end <= place) {
      write(open.at(-1)!.end);
      open.pop();
    }
  };
  for (let index = 0; index < spans.length; index++) {
    const span = spans[index]!;
    closeAt(span.start);
    write(span.start);
    const around = open.at(-1)!;
    if (span.end > around.end) putIn(spans, index + 1, {...span, start: around.end});
    const {outer, inner} = span.make();
    around.inner.append(outer);
    open.push({inner, end: Math.min(span.end, around.end)});
  }
  closeAt(within.end);
  write(within.end);
}

/** What reaches over the end of another span goes on after it. */
function putIn(spans: Span[], from: number, rest: Span): void {
  let place = from;
  while (place < spans.length && inOrder(spans[place]!, rest) <= 0) place++;
  spans.splice(place, 0, rest);
}

/** The parts of `spans` that lie within `bounds`, in the order in which their elements open. */
function clipped(spans: readonly Span[], bounds: TextRange): Span[] {
  return spans
    .map((span) => ({
      ...span,
      start: Math.max(span.start, bounds.start),
      end: Math.min(span.end, bounds.end),
    }))
    .filter(({start, end}) => start < end)
    .sort(inOrder);
}

/** By where they begin, and the longest first. */
function inOrder(one: TextRange, other: TextRange): number {
  return one.start - other.start || other.end - one.end;
}

function passage(language: string): MadeElement {
  const made = alone('span');
  made.inner.lang = language;
  made.inner.dir = directionOf(language);
  return made;
}

function alone(tag: string): MadeElement {
  const element = document.createElement(tag);
  return {outer: element, inner: element};
}
