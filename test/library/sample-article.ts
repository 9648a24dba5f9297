import type {Article, ArticleId, BlockId} from '../../src/core/article/article.ts';

/** A small article with a random id; `changes` replace its fields. */
export function sampleArticle(changes: Partial<Article> = {}): Article {
  return {
    id: crypto.randomUUID() as ArticleId,
    title: 'مدينة على البحر',
    language: 'ar',
    direction: 'rtl',
    source: {kind: 'text'},
    blocks: [
      {
        id: 'h1' as BlockId,
        kind: 'heading',
        level: 2,
        text: 'الميناء القديم',
        languageRuns: [],
        quotations: [],
      },
      {
        id: 'p1' as BlockId,
        kind: 'paragraph',
        text: 'كان الميناء — في عام 1900 — صغيراً.',
        languageRuns: [],
        quotations: [],
      },
    ],
    ...changes,
  };
}
