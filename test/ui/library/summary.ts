import type {ArticleId} from '../../../src/core/article/article.ts';
import type {ArticleSummary} from '../../../src/library/schema.ts';

/** An article of about ten minutes, saved on 5 March 2026 and not heard. */
export function summary(title: string, changes: Partial<ArticleSummary> = {}): ArticleSummary {
  return {
    id: `id-${title.replaceAll(' ', '-')}` as ArticleId,
    title,
    language: 'ar',
    direction: 'rtl',
    source: {kind: 'text'},
    savedAt: new Date(2026, 2, 5, 12).getTime(),
    characters: 6900,
    words: 1000,
    excerpt: '',
    progress: 0,
    ...changes,
  };
}
