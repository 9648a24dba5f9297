import {joinsOn} from './openers.ts';

/** As far back as the opening mark of a quotation or bracket is looked for. */
const LOOK_BACK = 240;
const OPENING_OF: Readonly<Record<string, string>> = {
  '»': '«',
  '›': '‹',
  '”': '“',
  '’': '‘',
  '"': '"',
  "'": "'",
  ')': '(',
  ']': '[',
  '}': '{',
  '﴾': '﴿',
};

/**
 * Where the quotation or bracket that closes at `close` opens; -1 if that is far away or nowhere.
 */
function openingOf(text: string, close: number): number {
  const closing = text[close]!;
  const opening = OPENING_OF[closing];
  if (opening === undefined) return -1;
  const first = Math.max(0, close - LOOK_BACK);
  let depth = 1;
  for (let index = close - 1; index >= first; index--) {
    if (text[index] === opening && --depth === 0) return index;
    if (text[index] === closing) depth++;
  }
  return -1;
}

/**
 * Whether a sentence ends with a question or exclamation mark that is followed by a closing quote
 * («؟»). Not as a rule: «من هناك؟» goes on with «صاح الحارس». But where a colon brings in the
 * quotation, whoever speaks has been named, and only «و», «ف» or «ثم» goes on with it.
 *
 * @param close the closing mark
 * @param next what follows it and the space after it
 */
export function endsAfterQuestion(text: string, close: number, next: string): boolean {
  const opening = openingOf(text, close);
  if (opening < 0 || joinsOn(next)) return false;
  return /:\s*$/u.test(text.slice(Math.max(0, opening - 3), opening));
}

/** Where a bracket stands that closes after a stop. */
export type BracketPlace = 'around the sentence' | 'inside the sentence' | 'unknown';

/**
 * Whether the bracket that closes at `close` was opened within the sentence that begins at `from`,
 * after some of its words («توفي (150 هـ.) في بغداد»), or holds all of it.
 */
export function bracketPlace(text: string, from: number, close: number): BracketPlace {
  const opening = openingOf(text, close);
  if (opening < from) return 'unknown';
  return /[\p{L}\p{N}]/u.test(text.slice(from, opening))
    ? 'inside the sentence'
    : 'around the sentence';
}

const OPENING_QUOTE = /^[«“"„‹]/u;
const STOPPED_QUOTE = /^(?:«[^«»]*[.؟!…]»|“[^“”]*[.؟!…]”|"[^"]*[.؟!…]"|‹[^‹›]*[.؟!…]›)/u;

/**
 * Whether a whole quotation with a stop of its own begins at `start` («... «ولا كلمة!»»), which is
 * a sentence by itself.
 */
export function isStoppedQuotation(text: string, start: number): boolean {
  const window = text.slice(start, start + LOOK_BACK);
  return OPENING_QUOTE.test(window) && STOPPED_QUOTE.test(window);
}
