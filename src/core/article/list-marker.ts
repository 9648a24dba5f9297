/** What stands before a list item's text. */
export interface ListMarker {
  readonly bullet: string;
  /** Only of a numbered item. */
  readonly ordinal?: number;
  /** Where the item's text begins. */
  readonly end: number;
}

const BULLET = /^(?:[•◦▪▫■□●○‣⁃∙·✓✔➤►▶◆]\s*|[-*–]\s+)(?=\S)/u;
/** «1. », «١- », «2) », «(3) », «4 - »; «1-النص» too, but neither «3.5» nor «12-15». */
const NUMBER = /^\(?([0-9٠-٩۰-۹]{1,3})(?:\s?[.)\-–]\s+|\s?[)\-–.]\)?(?=\p{Script=Arabic}))(?=\S)/u;

/** The list marker that `line` (trimmed) begins with. «أولاً:» is none. */
export function listMarker(line: string): ListMarker | undefined {
  const controls = /^\p{Cf}*/u.exec(line)![0].length;
  const rest = line.slice(controls);
  const bullet = BULLET.exec(rest);
  if (bullet) return {bullet: bullet[0][0]!, end: controls + bullet[0].length};
  const number = NUMBER.exec(rest);
  if (!number) return undefined;
  return {
    bullet: '',
    ordinal: digitsValue(number[1]!),
    end: controls + number[0].length,
  };
}

/** The value of decimal digits, Latin, Arabic-Indic or Persian. */
function digitsValue(digits: string): number {
  let value = 0;
  // The last four bits of those digits are their value.
  for (const digit of digits) value = value * 10 + (digit.charCodeAt(0) & 0xf);
  return value;
}
