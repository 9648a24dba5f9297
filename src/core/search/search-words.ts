import type {TextRange} from '../text-range.ts';
import {fold} from './fold.ts';
import {lightStems} from './light-stem.ts';

/** A word of a text as a search sees it. */
export interface SearchWord extends TextRange {
  readonly folded: string;
  /** Every form under which it is found; see {@link lightStems}. */
  readonly forms: readonly string[];
}

// A hyphen or a dot parts two words; «node.js» is asked for as a phrase.
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;

const memory = new Map<string, readonly string[]>();
/** Most of the words of a large library. */
const MEMORY_LIMIT = 50_000;

function formsOf(written: string): readonly string[] {
  let forms = memory.get(written);
  if (forms === undefined) {
    if (memory.size >= MEMORY_LIMIT) memory.clear();
    forms = lightStems(written);
    memory.set(written, forms);
  }
  return forms;
}

/** The words of `text` in order, at their places in it. */
export function searchWords(text: string): SearchWord[] {
  const {folded: plain, shownRange} = fold(text);
  const found: SearchWord[] = [];
  for (const {0: folded, index} of plain.matchAll(WORD)) {
    const {start, end} = shownRange(index, index + folded.length);
    let forms = formsOf(text.slice(start, end));
    // One character may hold several words («ﷺ»).
    if (forms[0] !== folded) forms = formsOf(folded);
    found.push({folded, forms, start, end});
  }
  return found;
}
