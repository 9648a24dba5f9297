import type {ArticleId} from '../../../src/core/article/article.ts';
import type {LexiconEntry, LexiconEntryId} from '../../../src/core/lexicon/lexicon-entry.ts';

export function entry(written: string, changes: Partial<LexiconEntry> = {}): LexiconEntry {
  return {
    id: `id-${written}` as LexiconEntryId,
    written,
    spoken: `${written}ٌ`,
    scope: {kind: 'everything'},
    match: 'with-clitics',
    ...changes,
  };
}

export const article = 'this' as ArticleId;
export const otherArticle = 'other' as ArticleId;
