/** What may stand between a sign and the word that it belongs to. */
const SKIPPED = /[\s\p{M}\p{Default_Ignorable_Code_Point}\u0640]/u;
/** How far to look; more lies between only in a text that is no text. */
const REACH = 40;
const WORD_END = /[\p{L}\p{N}»"”’)\]%٪]/u;
const WORD_START = /[\p{L}\p{N}«"“‘(#@$€£]/u;

/** The nearest character before `index` that is seen; empty at the beginning, or where there is none near. */
export function visibleBefore(text: string, index: number): string {
  for (let at = index - 1; at >= Math.max(0, index - REACH); at--) {
    if (!SKIPPED.test(text[at]!)) return characterEndingAt(text, at);
  }
  return '';
}

/** The nearest character from `index` on that is seen; empty at the end, or where there is none near. */
export function visibleAfter(text: string, index: number): string {
  for (let at = index; at < Math.min(text.length, index + REACH); at++) {
    if (!SKIPPED.test(text[at]!)) return String.fromCodePoint(text.codePointAt(at)!);
  }
  return '';
}

function characterEndingAt(text: string, at: number): string {
  const point = at > 0 ? text.codePointAt(at - 1)! : 0;
  return point > 0xffff ? String.fromCodePoint(point) : text[at]!;
}

/** Whether words stand on both sides of what lies between, so that a pause is due in its place. */
export function isBetweenWords(text: string, start: number, end: number): boolean {
  return WORD_END.test(visibleBefore(text, start)) && WORD_START.test(visibleAfter(text, end));
}

/** The comma of the language. */
export function comma(language: string): string {
  return language === 'ar' ? '،' : ',';
}

/**
 * What is said for a sign without a name from `start` to `end`: a comma between words, a space
 * where it alone parted them, else nothing.
 */
export function pauseFor(text: string, start: number, end: number, language: string): string {
  if (isBetweenWords(text, start, end)) return comma(language);
  return isSpaceAt(text, start - 1) || isSpaceAt(text, end) ? '' : ' ';
}

function isSpaceAt(text: string, index: number): boolean {
  const character = text[index];
  return character === undefined || /\s/u.test(character);
}
