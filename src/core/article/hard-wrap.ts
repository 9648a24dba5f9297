import {endsWithPause, endsWithStop} from './line-signs.ts';
import type {LineGroup, TextLine} from './text-lines.ts';

/** Text wrapped by hand or by a mail program has its margin somewhere here. */
const NARROWEST = 40;
const WIDEST = 120;
/** How much of the margin a line may leave free though the next word would have fit. */
const SLACK = 0.06;
/** Of the lines that end amid a sentence, how many must reach the margin. */
const FULL_SHARE = 0.85;

/** The column at which the lines of `groups` were broken by hand; `undefined` where they were not. */
export function wrapMargin(groups: readonly LineGroup[]): number | undefined {
  let margin = 0;
  for (const group of groups) {
    if (group.length < 2) continue;
    for (const {width, text} of group) {
      if (width > margin && text.includes(' ')) margin = width;
    }
    if (margin > WIDEST) return undefined;
  }
  if (margin < NARROWEST) return undefined;
  let inner = 0;
  let full = 0;
  for (const group of groups) {
    for (let index = 1; index < group.length; index++) {
      const line = group[index - 1]!;
      const next = group[index]!;
      if (next.marker || endsWithStop(line.text) || endsWithPause(line.text)) continue;
      inner++;
      if (reachesMargin(line, next, margin)) full++;
    }
  }
  return inner >= 2 && full >= inner * FULL_SHARE ? margin : undefined;
}

/** `group` with the lines joined that only the margin had parted. */
export function joinWrapped(group: LineGroup, margin: number): LineGroup {
  const joined: TextLine[] = [];
  let previous: TextLine | undefined;
  for (const line of group) {
    const last = joined.at(-1);
    const goesOn =
      previous &&
      last &&
      !line.marker &&
      !isSetIn(line, last) &&
      reachesMargin(previous, line, margin);
    if (goesOn) {
      joined[joined.length - 1] = {
        ...last,
        text: `${last.text} ${line.text}`,
        width: last.width + 1 + line.width,
      };
    } else {
      joined.push(line);
    }
    previous = line;
  }
  return joined;
}

/** Whether the next line's first word would not have fit on `line`. */
function reachesMargin(line: TextLine, next: TextLine, margin: number): boolean {
  const firstWord = /^\S+/u.exec(next.text)?.[0].length ?? 0;
  return line.width + 1 + firstWord > margin * (1 - SLACK);
}

/** A first line set in begins a paragraph; under a list item it only lines up with its text. */
function isSetIn(line: TextLine, above: TextLine): boolean {
  return !above.marker && line.indent >= above.indent + 2;
}
