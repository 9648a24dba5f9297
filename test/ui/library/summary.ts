import type {ArticleId} from '../../../src/core/article/article.ts';
import type {ArticleSummary} from '../../../src/library/schema.ts';

/** An article of about ten minutes that has not been heard. */
export function summary(title: string, changes: Partial<ArticleSummary> = {}): ArticleSummary {
  return {
    id: `id-${title}` as ArticleId,
    title,
    language: 'ar',
    direction: 'rtl',
    source: {kind: 'text'},
    savedAt: 0,
    characters: 6900,
    words: 1000,
    progress: 0,
    ...changes,
  };
}
