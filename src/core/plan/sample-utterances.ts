import {TITLE_BLOCK_ID} from '../article/article.ts';
import {languageRuns} from '../language/language-runs.ts';
import {blockUtterances} from './block-utterances.ts';
import {readingContext, type ReadingOptions} from './reading-options.ts';
import type {Utterance} from './utterance.ts';

/**
 * A text that belongs to no article, as a voice says it: a word or a sentence to be tried.
 *
 * @param language BCP 47
 */
export function sampleUtterances(
  text: string,
  language: string,
  options: ReadingOptions,
): Utterance[] {
  const block = {id: TITLE_BLOCK_ID, text, languageRuns: languageRuns(text, language)};
  return blockUtterances(block, language, (spokenIn) => readingContext(spokenIn, options), 0);
}
