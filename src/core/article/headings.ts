import {
  endsWithPause,
  endsWithStop,
  isLabelled,
  looksLikeCaption,
  looksLikeHeading,
  relatedSign,
  wordCount,
} from './line-signs.ts';
import type {PlacedLine} from './placed-line.ts';

/** A line at least this long is body, whatever it ends in. */
const BODY_LENGTH = 80;
/** So many heading-like lines in a row are no headings, since nothing stands under them. */
const TOO_MANY_IN_A_ROW = 3;
/** A line in quotation marks, or a turn that opens with a dash. */
const DIALOGUE = /^["“«].*["”»]$|^[-–—]\s/u;
const FEWEST_VERSE_LINES = 4;
const LONGEST_VERSE_LINE = 60;

/**
 * Which of `lines` are headings, and which heading-like ones are a poem whose lines stand apart.
 * A heading stands alone, has no closing stop (unless it is a question) and has body under it.
 */
export function headingLines(lines: readonly PlacedLine[]): ('heading' | 'verse' | undefined)[] {
  const candidates = lines.map((_, index) => isCandidate(lines, index));
  const result = lines.map((): 'heading' | 'verse' | undefined => undefined);
  let start = 0;
  while (start < lines.length) {
    let end = start;
    while (candidates[end]) end++;
    if (end === start) {
      start++;
      continue;
    }
    const run = lines.slice(start, end);
    const next = lines[end];
    if (run.length < TOO_MANY_IN_A_ROW) {
      if (next && canStandUnderHeading(next)) result.fill('heading', start, end);
    } else if (isScatteredVerse(run)) {
      result.fill('verse', start, end);
    }
    start = end;
  }
  return result;
}

function isCandidate(lines: readonly PlacedLine[], index: number): boolean {
  const line = lines[index]!;
  const previous = lines[index - 1];
  const next = lines[index + 1];
  if (line.verse) return false;
  if (line.marker) return isNumberedHeading(line, previous, next);
  if (isListTitle(line, next)) return true;
  if (looksLikeCaption(line.text) || relatedSign(line.text)) return false;
  if (DIALOGUE.test(line.text) || !looksLikeHeading(line.text)) return false;
  if (previous?.verse && next?.verse && wordCount(line.text) > TOO_MANY_IN_A_ROW) return false;
  const aloneAbove = line.first || previous === undefined || closesAbove(previous);
  return aloneAbove && (line.last || (next !== undefined && isBody(next)));
}

/** Whether what stands directly above a line is complete, so that the line does not go on with it. */
function closesAbove(line: PlacedLine): boolean {
  const {text, marker} = line;
  return (
    marker !== undefined ||
    endsWithStop(text) ||
    relatedSign(text) !== undefined ||
    looksLikeCaption(text)
  );
}

function canStandUnderHeading(line: PlacedLine): boolean {
  if (relatedSign(line.text)) return false;
  return line.verse || isBody(line) || looksLikeCaption(line.text);
}

function isBody(line: PlacedLine): boolean {
  return (
    line.marker !== undefined ||
    line.text.length >= BODY_LENGTH ||
    endsWithStop(line.text) ||
    endsWithPause(line.text)
  );
}

/** «1. المقدمة» with text under it, rather than one of several items. */
function isNumberedHeading(
  line: PlacedLine,
  previous: PlacedLine | undefined,
  next: PlacedLine | undefined,
): boolean {
  if (line.marker?.ordinal === undefined || !next || next.marker) return false;
  if (previous?.marker?.ordinal !== undefined) return false;
  return looksLikeHeading(line.text) && isBody(next) && !looksLikeCaption(line.text);
}

/** «المقادير:» over a list. */
function isListTitle(line: PlacedLine, next: PlacedLine | undefined): boolean {
  return (
    next?.marker !== undefined && line.first && line.text.endsWith(':') && wordCount(line.text) <= 3
  );
}

function isScatteredVerse(run: readonly PlacedLine[]): boolean {
  return (
    run.length >= FEWEST_VERSE_LINES &&
    run.every(({text, width}) => width <= LONGEST_VERSE_LINE && !isLabelled(text))
  );
}
