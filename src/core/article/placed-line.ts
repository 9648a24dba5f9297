import {joinWrapped, wrapMargin} from './hard-wrap.ts';
import {lineGroups, type LineGroup, type TextLine} from './text-lines.ts';
import {isVerse} from './verse.ts';

/** A line of the text, joined where it was broken by hand, with its place among the others. */
export interface PlacedLine extends TextLine {
  /** Whether a blank line, or the end of the text, comes before it and after it. */
  readonly first: boolean;
  readonly last: boolean;
  /** Whether its group reads as verse. */
  readonly verse: boolean;
}

/** The lines of a plain text, as a reader tells them apart. */
export function placedLines(text: string): PlacedLine[] {
  let groups = lineGroups(text);
  const margin = wrapMargin(groups);
  if (margin !== undefined) groups = groups.map((group) => joinWrapped(group, margin));
  const verse = verseGroups(groups);
  const placed: PlacedLine[] = [];
  groups.forEach((group, groupIndex) => {
    group.forEach(({text: shown, indent, width, marker}, index) => {
      placed.push({
        text: shown,
        indent,
        width,
        marker,
        first: index === 0,
        last: index === group.length - 1,
        verse: verse[groupIndex]!,
      });
    });
  });
  return placed;
}

function verseGroups(groups: readonly LineGroup[]): boolean[] {
  const verse = groups.map((group) => isVerse(group, false));
  const lines = groups.reduce((sum, group) => sum + group.length, 0);
  const verseLines = groups.reduce((sum, group, i) => sum + (verse[i] ? group.length : 0), 0);
  const isPoem = verse.filter(Boolean).length >= 2 || verseLines >= lines / 2;
  if (verseLines === 0 || !isPoem) return verse;
  return groups.map((group, index) => verse[index]! || isVerse(group, true));
}
