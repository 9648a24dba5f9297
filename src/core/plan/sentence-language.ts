import {words} from '../segment/words.ts';
import {sliceRange, type TextRange} from '../text-range.ts';
import type {ReadableText} from './block-utterances.ts';

/**
 * The language in which a sentence is said (BCP 47): that of its runs where all its words lie in
 * runs of one language, else that of the article.
 */
export function sentenceLanguage(
  block: ReadableText,
  sentence: TextRange,
  language: string,
): string {
  const runs = block.languageRuns.filter(
    (run) => run.start < sentence.end && run.end > sentence.start,
  );
  const first = runs[0];
  if (!first || runs.some((run) => run.language !== first.language)) return language;
  const text = sliceRange(block.text, sentence);
  const inRun = words(text).every(({start, end}) => {
    // A number at the end («in 2024.») belongs to the language of the words before it.
    if (!/\p{L}/u.test(text.slice(start, end))) return true;
    return runs.some(
      (run) => run.start <= sentence.start + start && run.end >= sentence.start + end,
    );
  });
  return inRun ? first.language : language;
}
