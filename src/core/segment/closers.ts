/**
 * Emoji of faces, hands, hearts, feasts, plants and beasts: what a writer puts after a sentence.
 * Signs and things that head a line (a pin, a clock, a telephone, a pointing hand) stay out.
 */
const EXPRESSIVE =
  '[\\u2615\\u2639\\u263A\\u26BD\\u2728\\u2763\\u2764\\u2B50\\u{1F300}-\\u{1F3DF}\\u{1F400}-\\u{1F445}\\u{1F44A}-\\u{1F4AF}\\u{1F525}\\u{1F54A}\\u{1F57A}\\u{1F600}-\\u{1F64F}\\u{1F90C}-\\u{1F9FF}\\u{1FA70}-\\u{1FAFF}]';
const EMOJI = `(?:${EXPRESSIVE}(?:[\\uFE0F\\p{EMod}]|\\u200D\\p{ExtPict})*|\\p{RI}\\p{RI})`;

/** What belongs to the sentence after its stop: quotes, brackets, marks, notes, emoji. */
const CLOSERS = new RegExp(
  [
    '(?:[\\p{Pe}\\p{Pf}\\p{Cf}\\p{M}]',
    '["\'“‘](?![\\p{L}\\p{N}])',
    '\\[[^\\[\\]\\n]{1,20}\\]|\\(\\p{Nd}{1,3}\\)|[¹²³⁰⁴-⁹]',
    `\\s?${EMOJI}`,
    '\\s[»)\\]}](?=[\\s\\p{P}]|$))*',
  ].join('|'),
  'uy',
);
const SPACED_NOTE = /\s\[\p{Nd}{1,3}\]/uy;

/**
 * Where what closes the sentence after its stop ends: quotes, brackets, marks, a note's number
 * («[1]», «(1)», «¹»), expressive emoji. `end` itself if nothing does.
 *
 * @param from where the sentence begins; one that begins with a note's number is a list of notes,
 *   so that the next number, after a space, begins another
 */
export function endOfClosers(text: string, from: number, end: number): number {
  CLOSERS.lastIndex = end;
  const close = end + (CLOSERS.exec(text)?.[0].length ?? 0);
  if (text[from] === '[') return close;
  SPACED_NOTE.lastIndex = close;
  return close + (SPACED_NOTE.exec(text)?.[0].length ?? 0);
}
