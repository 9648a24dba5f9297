import type {TextRange} from '../text-range.ts';
import {areClitics} from './abbreviations/clitics.ts';
import type {Edit} from './edit.ts';

const LETTERS = /(?<![\p{L}\p{M}])\p{L}{1,5}$/u;
const OPENING = /["'«“‘([{]$/u;
const PAIRS: Readonly<Record<string, string>> = {
  '"': '"',
  "'": "'",
  '«': '»',
  '“': '”',
  '‘': '’',
  '(': ')',
  '[': ']',
  '{': '}',
};
const STOP_AHEAD = /^\s*(?:[.!?؟…،؛,;:)\]»”]|$)/u;
const COMMA = /^\s*[،,؛;:]/u;

/** Enough of what follows to see the next stop. */
const LOOK_AHEAD = 8;

/** What leans on the word at `offset`: «وب», «ال»; empty where nothing does. */
export function cliticsBefore(text: string, offset: number): string {
  const letters = LETTERS.exec(text.slice(Math.max(0, offset - 6), offset))?.[0] ?? '';
  return areClitics(letters) ? letters : '';
}

/**
 * Adds to `edits` the one that leaves a word or several out of a sentence, with what would be left
 * of them: the letters that lean on them, quotes and brackets that hold nothing else, the comma
 * after them, the colon and, where a stop follows, the space before them.
 *
 * @param range not before the last of `edits`
 */
export function leaveOut(edits: Edit[], text: string, range: TextRange): void {
  const last = edits.at(-1);
  let from = last?.end ?? 0;
  let {start, end} = range;
  for (;;) {
    const opening = OPENING.exec(text.slice(Math.max(from, start - 1), start))?.[0];
    if (opening === undefined || text[end] !== PAIRS[opening]) break;
    start--;
    end++;
  }
  start = Math.max(from, start - cliticsBefore(text, start).length);
  end += COMMA.exec(text.slice(end, end + LOOK_AHEAD))?.[0].length ?? 0;
  if (last?.replacement === '' && text.slice(from, start).trim() === '') {
    edits.pop();
    start = last.start;
    from = edits.at(-1)?.end ?? 0;
  }
  const kept = text.slice(from, start).trimEnd();
  // A colon before nothing is none, and «انظر ، .» is «انظر.»
  if (kept.endsWith(':')) start = from + kept.length - 1;
  else if (STOP_AHEAD.test(text.slice(end, end + LOOK_AHEAD))) {
    start = from + (/[،,؛;]$/u.test(kept) ? kept.length - 1 : kept.length);
  }
  edits.push({start, end, replacement: '', exact: false});
}
