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

/** The reader changes the place of an article in the queue. */
export class QueueEvent extends Event {
  static readonly eventName = 'article-queue';
  readonly article: ArticleId;
  readonly change: 'next' | 'add' | 'remove';

  constructor(article: ArticleId, change: QueueEvent['change']) {
    super(QueueEvent.eventName, {bubbles: true, composed: true});
    this.article = article;
    this.change = change;
  }
}

/** The reader says that an article was heard, or was not. */
export class HeardEvent extends Event {
  static readonly eventName = 'article-heard';
  readonly article: ArticleId;
  readonly heard: boolean;

  constructor(article: ArticleId, heard: boolean) {
    super(HeardEvent.eventName, {bubbles: true, composed: true});
    this.article = article;
    this.heard = heard;
  }
}

/**
 * The reader wants to go on listening. Whoever begins to play takes it with `preventDefault()`;
 * otherwise the article is only opened.
 */
export class ContinueEvent extends Event {
  static readonly eventName = 'article-continue';
  readonly article: ArticleId;

  constructor(article: ArticleId) {
    super(ContinueEvent.eventName, {bubbles: true, composed: true, cancelable: true});
    this.article = article;
  }
}

declare global {
  interface HTMLElementEventMap {
    'article-rename': RenameEvent;
    'article-remove': RemoveEvent;
    'library-search': SearchEvent;
    'article-queue': QueueEvent;
    'article-heard': HeardEvent;
    'article-continue': ContinueEvent;
  }
}
