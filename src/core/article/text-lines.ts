import {isVisible} from '../segment/invisible.ts';
import {listMarker, type ListMarker} from './list-marker.ts';

/** A line of plain text that is not blank. */
export interface TextLine {
  /** Trimmed, otherwise as it was written. */
  readonly text: string;
  /** How far it is set in, in columns. */
  readonly indent: number;
  /** How wide it is to the eye: marks and invisible characters have no width. */
  readonly width: number;
  readonly marker: ListMarker | undefined;
}

/** Lines with no blank line between them. */
export type LineGroup = readonly TextLine[];

const BREAK = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/u;
/** A line that only draws a rule between parts («***», «-----», «ـــــ»). */
const RULE = /^[-–—_=*~#+•.·ـ\s]+$/u;
const TAB_COLUMNS = 4;

/** `text` as groups of lines, as blank lines and drawn rules part them. */
export function lineGroups(text: string): LineGroup[] {
  const groups: TextLine[][] = [];
  let open: TextLine[] | undefined;
  for (const raw of text.split(BREAK)) {
    const trimmed = raw.trim();
    if (!isVisible(trimmed) || RULE.test(trimmed)) {
      open = undefined;
      continue;
    }
    const line = {
      text: trimmed,
      indent: indentOf(raw),
      width: widthOf(trimmed),
      marker: listMarker(trimmed),
    };
    if (open) open.push(line);
    else groups.push((open = [line]));
  }
  return groups;
}

function indentOf(raw: string): number {
  let columns = 0;
  for (const char of raw) {
    if (char === '\t') columns += TAB_COLUMNS;
    else if (/[\s]/u.test(char)) columns += char === '\uFEFF' ? 0 : 1;
    else break;
  }
  return columns;
}

/** How many characters of `text` take up room; by ranges rather than a pattern, for speed. */
function widthOf(text: string): number {
  let width = 0;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    const isMark =
      (unit >= 0x300 && unit <= 0x36f) ||
      (unit >= 0x610 && unit <= 0x61c) ||
      (unit >= 0x64b && unit <= 0x65f) ||
      unit === 0x640 ||
      unit === 0x670 ||
      (unit >= 0x6d6 && unit <= 0x6ed) ||
      (unit >= 0x200b && unit <= 0x200f) ||
      (unit >= 0x202a && unit <= 0x202e) ||
      (unit >= 0x2060 && unit <= 0x206f);
    if (!isMark) width++;
  }
  return width;
}
