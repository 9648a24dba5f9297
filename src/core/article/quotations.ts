import type {TextRange} from '../text-range.ts';

const MARK = /[«»“”„‹›"]/;
const MARKS = /[«»“”„‹›"]/gu;
const CLOSER_OF: Readonly<Record<string, string>> = {'«': '»', '‹': '›', '“': '”', '„': '”'};
const OPENER_OF: Readonly<Record<string, string>> = {'»': '«', '›': '‹', '”': '“'};

/**
 * The quotations in `text`, marks included, in order and disjoint: of nested ones the outermost.
 * A mark without its counterpart makes none and hides none inside it. «» and “” are also
 * understood when they stand the wrong way round, as Arabic keyboards often leave them.
 */
export function quotations(text: string): TextRange[] {
  if (!MARK.test(text)) return [];
  const found: TextRange[] = [];
  // One stack for each kind of mark, so that an unclosed one never costs a search.
  const open = new Map<string, number[]>();
  for (const {0: mark, index} of text.matchAll(MARKS)) {
    const start =
      mark === '"' ? closeStraight(text, index, open) : closeOrOpen(text, mark, index, open);
    if (start !== undefined) found.push({start, end: index + 1});
  }
  return outermost(found);
}

/** Takes in a directed mark at `index`; the start of the quotation that it closes, if it does. */
function closeOrOpen(
  text: string,
  mark: string,
  index: number,
  open: Map<string, number[]>,
): number | undefined {
  const opener = OPENER_OF[mark];
  const stack = stackOf(open, opener ?? (mark === '„' ? '“' : mark));
  const reversed = stackOf(open, `reversed ${opener ?? mark}`);
  if (opener !== undefined) {
    if (stack.length > 0) return stack.pop();
    if (looksOpening(text, index)) reversed.push(index);
    return undefined;
  }
  if (CLOSER_OF[mark] !== undefined && reversed.length > 0 && !looksOpening(text, index)) {
    return reversed.pop();
  }
  stack.push(index);
  return undefined;
}

/** `"` opens before a word and closes after one; between the two it does what is due. */
function closeStraight(
  text: string,
  index: number,
  open: Map<string, number[]>,
): number | undefined {
  const stack = stackOf(open, '"');
  if (stack.length > 0) return stack.pop();
  if (looksOpening(text, index)) stack.push(index);
  return undefined;
}

function stackOf(open: Map<string, number[]>, key: string): number[] {
  let stack = open.get(key);
  if (!stack) open.set(key, (stack = []));
  return stack;
}

/** Whether the mark at `index` stands before a word rather than after one. */
function looksOpening(text: string, index: number): boolean {
  const before = text[index - 1];
  const after = text[index + 1];
  return (
    (before === undefined || /[\s\p{P}]/u.test(before)) && after !== undefined && /\S/u.test(after)
  );
}

function outermost(found: readonly TextRange[]): TextRange[] {
  const result: TextRange[] = [];
  for (const range of found.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (range.start >= (result.at(-1)?.end ?? 0)) result.push(range);
  }
  return result;
}
