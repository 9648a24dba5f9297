import type {BlockDraft} from './block-draft.ts';
import {headingLines} from './headings.ts';
import {isWholeQuotation, looksLikeCaption, relatedSign} from './line-signs.ts';
import {dashesAreDialogue, isDashLine, listDrafts} from './list-items.ts';
import type {PlacedLine} from './placed-line.ts';
import {quotations} from './quotations.ts';

/** A shorter paragraph that is one quotation is a line of dialogue rather than a quote block. */
const SHORTEST_QUOTE = 40;
const LONGEST_RELATED = 120;

/** What each line of a text is to a reader, in order. */
export function classifyLines(lines: readonly PlacedLine[]): BlockDraft[] {
  const shown = dashesAreDialogue(lines)
    ? lines.map((line) => (isDashLine(line) ? {...line, marker: undefined} : line))
    : lines;
  const headings = headingLines(shown);
  const drafts: BlockDraft[] = [];
  let index = 0;
  while (index < shown.length) {
    const line = shown[index]!;
    const related = line.verse ? 0 : relatedLines(shown, index);
    if (related > 0) {
      for (const {text, marker} of shown.slice(index, index + related)) {
        drafts.push({kind: 'related', text: text.slice(marker?.end ?? 0)});
      }
      index += related;
    } else if (headings[index]) {
      drafts.push({kind: headings[index]!, text: line.text});
      index++;
    } else if (line.marker && !line.verse) {
      let end = index + 1;
      while (shown[end]?.marker && !headings[end] && !shown[end]?.verse) end++;
      drafts.push(...listDrafts(shown.slice(index, end)));
      index = end;
    } else {
      drafts.push({kind: plainKind(shown, index), text: line.text});
      index++;
    }
  }
  return drafts;
}

/** How many lines from `index` on point to other articles: a link, or a label and its list. */
function relatedLines(lines: readonly PlacedLine[], index: number): number {
  const line = lines[index]!;
  const sign = relatedSign(line.text.slice(line.marker?.end ?? 0));
  if (sign === undefined) return 0;
  if (sign === 'link') return 1;
  let end = index + 1;
  while (lines[end]?.marker) end++;
  if (end > index + 1) return end - index;
  while (!lines[end - 1]!.last && isRelatedTitle(lines[end])) end++;
  return end - index;
}

function isRelatedTitle(line: PlacedLine | undefined): boolean {
  return line !== undefined && line.text.length <= LONGEST_RELATED && !/[.،]$/u.test(line.text);
}

function plainKind(
  lines: readonly PlacedLine[],
  index: number,
): 'paragraph' | 'quote' | 'caption' | 'verse' {
  const {text, verse} = lines[index]!;
  if (verse || isSingleVerse(lines, index)) return 'verse';
  if (looksLikeCaption(text)) return 'caption';
  const isQuote =
    text.length >= SHORTEST_QUOTE &&
    isQuoted(text) &&
    !isQuoted(lines[index - 1]?.text) &&
    !isQuoted(lines[index + 1]?.text);
  return isQuote ? 'quote' : 'paragraph';
}

/** A single line between the stanzas of a poem. */
function isSingleVerse(lines: readonly PlacedLine[], index: number): boolean {
  const {text, width} = lines[index]!;
  const between = lines[index - 1]?.verse === true && lines[index + 1]?.verse === true;
  return between && width <= 60 && !/[.:]$/u.test(text);
}

function isQuoted(text: string | undefined): boolean {
  return text !== undefined && /^["“«„]/u.test(text) && isWholeQuotation(text, quotations(text));
}
