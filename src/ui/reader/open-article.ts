import type {Article} from '../../core/article/article.ts';
import type {Section} from '../../core/article/sections.ts';
import type {Lit} from '../article/highlighter.ts';

/** An article that is open, and where reading begins. */
export interface OpenArticle {
  readonly article: Article;
  readonly sections: readonly Section[];
  readonly start: Lit;
}
