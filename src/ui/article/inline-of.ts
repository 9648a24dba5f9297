import {TITLE_BLOCK_ID, type Article, type BlockId} from '../../core/article/article.ts';
import {languageRuns} from '../../core/language/language-runs.ts';
import type {Inline} from './inline-content.ts';

/** The text of a block, or of the title; `undefined` for a block that the article has not. */
export function inlineOf({title, language, blocks}: Article, block: BlockId): Inline | undefined {
  if (block !== TITLE_BLOCK_ID) return blocks.find(({id}) => id === block);
  return {text: title, languageRuns: languageRuns(title, language), quotations: []};
}
