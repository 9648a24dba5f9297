import {sentences} from '../segment/sentences.ts';

/** A first sentence up to this length is a title as it is. */
const WHOLE_SENTENCE = 80;
/** Otherwise as many words as fit. */
const FIRST_WORDS = 60;
/** A title is never empty; this stands for a text without any words. */
const NO_TITLE = '…';

/**
 * A title for a text that has none of its own, from the beginning of `text`: its first sentence
 * with its stop, or its first words and «…».
 */
export function derivedTitle(text: string): string {
  const beginning = text.slice(0, 4 * WHOLE_SENTENCE);
  const first = sentences(beginning)[0];
  if (!first) return NO_TITLE;
  if (first.end <= WHOLE_SENTENCE) return beginning.slice(first.start, first.end);
  const words = beginning.slice(first.start, first.start + FIRST_WORDS + 1);
  const lastSpace = words.search(/\s+\S*$/u);
  const cut = lastSpace > 0 ? words.slice(0, lastSpace) : cutAtCodePoint(words);
  return `${cut.replace(/[\s،,؛;:.–—-]+$/u, '')}…`;
}

/** Never half of a surrogate pair. */
function cutAtCodePoint(text: string): string {
  return /[\uD800-\uDBFF]$/u.test(text.slice(0, FIRST_WORDS))
    ? text.slice(0, FIRST_WORDS - 1)
    : text.slice(0, FIRST_WORDS);
}
