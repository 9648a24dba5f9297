/** Longer than any of the words asked for, with its marks. */
const LOOK_BACK = 28;
const LAST_WORD = /(\p{L}[\p{L}\p{M}]*)[\s"'«“”(:،]*$/u;

/** The word before `end`, without marks; space, quotes, brackets and colons between do not count. */
export function wordBefore(text: string, end: number): string {
  const window = text.slice(Math.max(0, end - LOOK_BACK), end);
  return LAST_WORD.exec(window)?.[1]?.replace(/\p{M}+/gu, '') ?? '';
}
