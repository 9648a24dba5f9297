/** How the examples of the settings are read: the rules, loaded when an example is in sight. */
import {TITLE_BLOCK_ID} from '../../core/article/article.ts';
import {languageRuns} from '../../core/language/language-runs.ts';
import {blockUtterances} from '../../core/plan/block-utterances.ts';
import {pausesOf} from '../../core/plan/pauses.ts';
import {readingContext, type ReadingOptions} from '../../core/plan/reading-options.ts';

/** What is said for an Arabic text that belongs to no article; also what is left out of it. */
export function saidOf(text: string, options: ReadingOptions): string {
  const block = {id: TITLE_BLOCK_ID, text, languageRuns: languageRuns(text, 'ar')};
  const contextOf = (language: string) => readingContext(language, options);
  const manner = {language: 'ar', contextOf, pauses: pausesOf(options.pauses)};
  return blockUtterances(block, manner, 0)
    .map(({spoken}) => spoken)
    .join(' ');
}
