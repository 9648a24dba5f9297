import type {ArticleId} from '../core/article/article.ts';

export function newArticleId(): ArticleId {
  return crypto.randomUUID() as ArticleId;
}
