import {endsWithStop, isLabelled, wordCount} from './line-signs.ts';
import type {LineGroup} from './text-lines.ts';

/** Between two hemistichs: wide space, asterisks or an ornament. */
const GAP = /\s{3,}|\t+|\s*(?:\*{1,5}|#|=|\/\/|۞|❖)\s+/u;
/** Dots part hemistichs too, but also pauses in prose, so they tell only together. */
const DOTTED_GAP = /\s*(?:\.{3,}|…+)\s*(?=\S)/u;
const LONGEST_PAIR = 130;
const LONGEST_VERSE = 60;
const LONGEST_ON_AVERAGE = 45;
/** Fewer short lines than this may be a signature or an address. */
const FEWEST_LINES = 4;
const FEWEST_LINES_AMONG_VERSE = 2;

function isPair(text: string, gap: RegExp): boolean {
  if (text.length > LONGEST_PAIR) return false;
  const halves = text.split(gap).filter((half) => /\p{L}/u.test(half));
  if (halves.length !== 2) return false;
  const [first, second] = halves as [string, string];
  const counts = [wordCount(first), wordCount(second)];
  if (Math.min(...counts) < 2 || Math.max(...counts) > 9) return false;
  const ratio = first.trim().length / second.trim().length;
  return ratio > 0.5 && ratio < 2;
}

/**
 * Whether the lines are a poem's: pairs of hemistichs, or a run of short lines most of which end
 * without a stop.
 *
 * @param amongVerse whether the text has shown other verse, so that fewer lines will do
 */
export function isVerse(group: LineGroup, amongVerse: boolean): boolean {
  const lines = group.map(({text}) => text);
  const pairs = lines.filter((line) => isPair(line, GAP)).length;
  if (pairs >= lines.length / 2) return true;
  const dotted = lines.filter((line) => isPair(line, DOTTED_GAP)).length;
  if (dotted >= lines.length / 2 && (dotted >= 2 || amongVerse)) return true;
  if (lines.length < (amongVerse ? FEWEST_LINES_AMONG_VERSE : FEWEST_LINES)) return false;
  if (group.some(({width, marker}) => width > LONGEST_VERSE || marker)) return false;
  const width = group.reduce((sum, line) => sum + line.width, 0);
  if (width > LONGEST_ON_AVERAGE * lines.length) return false;
  if (lines.filter(isLabelled).length >= lines.length / 2) return false;
  return lines.filter(endsWithStop).length <= lines.length * 0.4;
}
