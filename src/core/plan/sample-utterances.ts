import {TITLE_BLOCK_ID} from '../article/article.ts';
import {languageRuns} from '../language/language-runs.ts';
import {DEFAULT_READING_CHOICES} from '../spoken/reading-choices.ts';
import {blockUtterances} from './block-utterances.ts';
import {pausesOf} from './pauses.ts';
import {readingContext, type ReadingOptions} from './reading-options.ts';
import type {Utterance} from './utterance.ts';

/**
 * A text that belongs to no article, as a voice says it: a word or a sentence to be tried. It is
 * said whole, also where the listener has words of other languages left out of articles.
 *
 * @param language BCP 47
 */
export function sampleUtterances(
  text: string,
  language: string,
  options: ReadingOptions,
): Utterance[] {
  const block = {id: TITLE_BLOCK_ID, text, languageRuns: languageRuns(text, language)};
  const {foreign, ...others} = options.choices ?? DEFAULT_READING_CHOICES;
  const choices = {...others, foreign: foreign === 'skipped' ? 'voice' : foreign} as const;
  const contextOf = (spokenIn: string) => readingContext(spokenIn, {...options, choices});
  return blockUtterances(block, {language, contextOf, pauses: pausesOf(options.pauses)}, 0);
}
