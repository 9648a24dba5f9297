/** Two letters of a word, or one that is a word by itself. */
const REAL_WORD = /\p{L}\p{M}*\p{L}|[\p{Script=Han}\p{Script=Hangul}]/u;

/** Whether there is a word in `text` that a voice of its language says better than any other. */
export function isRealWord(text: string): boolean {
  return REAL_WORD.test(text);
}
