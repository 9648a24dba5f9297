import {runsWithin} from './runs-within.ts';
import {words} from '../segment/words.ts';
import {sliceRange, type TextRange} from '../text-range.ts';
import type {ReadableText} from './block-utterances.ts';

/** Written in Latin letters whatever language they stand in. */
const ADDRESS = /^(?:https?:\/\/|www\.)|[^@]@[^@]/iu;

/**
 * The language in which a sentence is said (BCP 47): that of its runs where all its words lie in
 * runs of one language, else that of the article. An address alone tells no language.
 */
export function sentenceLanguage(
  block: ReadableText,
  sentence: TextRange,
  language: string,
): string {
  if (block.languageRuns.length === 0) return language;
  const runs = runsWithin(block.languageRuns, sentence);
  const first = runs[0];
  if (!first || runs.some((run) => run.language !== first.language)) return language;
  const text = sliceRange(block.text, sentence);
  // A number at the end («in 2024.») belongs to the language of the words before it.
  const lettered = words(text).filter((word) => /\p{L}/u.test(sliceRange(text, word)));
  if (lettered.every((word) => ADDRESS.test(sliceRange(text, word)))) return language;
  const inRun = lettered.every(({start, end}) =>
    runs.some((run) => run.start <= sentence.start + start && run.end >= sentence.start + end),
  );
  return inRun ? first.language : language;
}
