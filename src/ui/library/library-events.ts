import type {ArticleId} from '../../core/article/article.ts';

/** The reader gives an article another title. */
export class RenameEvent extends Event {
  static readonly eventName = 'article-rename';
  readonly article: ArticleId;
  readonly title: string;

  constructor(article: ArticleId, title: string) {
    super(RenameEvent.eventName, {bubbles: true, composed: true});
    this.article = article;
    this.title = title;
  }
}

/** The reader deletes an article; it can be taken back. */
export class RemoveEvent extends Event {
  static readonly eventName = 'article-remove';
  readonly article: ArticleId;

  constructor(article: ArticleId) {
    super(RemoveEvent.eventName, {bubbles: true, composed: true});
    this.article = article;
  }
}

/** The reader looks for articles; an empty query shows them all again. */
export class SearchEvent extends Event {
  static readonly eventName = 'library-search';
  readonly query: string;

  constructor(query: string) {
    super(SearchEvent.eventName, {bubbles: true, composed: true});
    this.query = query;
  }
}

declare global {
  interface HTMLElementEventMap {
    'article-rename': RenameEvent;
    'article-remove': RemoveEvent;
    'library-search': SearchEvent;
  }
}
