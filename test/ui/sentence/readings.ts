import type {BlockId} from '../../../src/core/article/article.ts';
import type {SentenceReading} from '../../../src/core/plan/sentence-reading.ts';

const block = 'b1' as BlockId;

/** A reading of a sentence that stands at `from` in its block. */
export function readingOf(
  written: string,
  said: string,
  changes: readonly (readonly [written: string, said: string])[],
  from = 0,
): SentenceReading {
  return {
    block,
    sentence: {start: from, end: from + written.length},
    written,
    said,
    changes: changes.map(([part, spoken]) => {
      const start = from + written.indexOf(part);
      return {shown: {start, end: start + part.length}, written: part, said: spoken};
    }),
  };
}

/** In the middle of its block, with a part that is not said. */
export const reading = readingOf(
  'قالت CNN إن السعر ارتفع 25% [1].',
  'قالت سي إن إن إن السعر ارتفع خمسة وعشرين بالمئة.',
  [
    ['CNN', 'سي إن إن'],
    ['25%', 'خمسة وعشرين بالمئة'],
    ['[1]', ''],
  ],
  40,
);
export const plain = readingOf('وصل الوزير.', 'وصل الوزير.', []);
