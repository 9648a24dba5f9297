import type {ArticleId} from '../core/article/article.ts';
import type {AppState} from './app-state.ts';
import type {LibraryDesk} from './library-desk.ts';
import type {NoticeBoard} from './notice-board.ts';
import {report} from './report.ts';
import type {Store} from './store.ts';

const forever = new AbortController().signal;

/** The articles that are heard one after the other, and which of all have been heard. */
export class QueueDesk {
  readonly #desk: LibraryDesk;
  readonly #store: Store<AppState>;
  readonly #notices: NoticeBoard;

  constructor(desk: LibraryDesk, store: Store<AppState>, notices: NoticeBoard) {
    this.#desk = desk;
    this.#store = store;
    this.#notices = notices;
  }

  /** Answers what the screens in `root` ask of the queue. */
  listen(root: HTMLElement): void {
    root.addEventListener('article-queue', ({article, change}) => void this.#move(article, change));
    root.addEventListener('article-heard', ({article, heard}) => void this.#mark(article, heard));
  }

  /** Reads the queue; without a library there is none. */
  async load(): Promise<void> {
    try {
      this.#store.update({queue: await this.#desk.library.queue.all(forever)});
    } catch (error) {
      report(error, 'The queue was not read');
      this.#store.update({queue: []});
    }
  }

  /**
   * The article that is heard after `current`, taken out of the queue together with it;
   * `undefined` where none is left.
   */
  async takeNext(current: ArticleId): Promise<ArticleId | undefined> {
    try {
      const {library} = this.#desk;
      const [queue, articles] = await Promise.all([
        library.queue.all(forever),
        library.list(forever),
      ]);
      const present = new Set(articles.map(({id}) => id));
      const next = queue.find((id) => id !== current && present.has(id));
      const done = next === undefined ? [current] : [current, next];
      await Promise.all(done.map((id) => library.queue.delete(id, forever)));
      return next;
    } catch (error) {
      report(error, 'The next article was not found');
      return undefined;
    }
  }

  async #move(article: ArticleId, change: 'next' | 'add' | 'remove'): Promise<void> {
    const title = this.#titleOf(article);
    const done = await this.#desk.change(({queue}) => {
      if (change === 'remove') return queue.delete(article, forever);
      return change === 'next' ? queue.addNext(article, forever) : queue.add(article, forever);
    });
    if (!done) return;
    const {added, addedNext, removed} = this.#messages;
    this.#tell({next: addedNext, add: added, remove: removed}[change](title));
  }

  async #mark(article: ArticleId, heard: boolean): Promise<void> {
    const title = this.#titleOf(article);
    const done = await this.#desk.change((library) => library.markHeard(article, heard, forever));
    if (!done) return;
    const {markedHeard, markedNotHeard} = this.#messages;
    this.#tell((heard ? markedHeard : markedNotHeard)(title));
  }

  get #messages() {
    return this.#store.value.locale.messages.queue;
  }

  /** As the listener saw it when asking: afterwards the article may be gone from the list. */
  #titleOf(article: ArticleId): string {
    return this.#store.value.articles?.find(({id}) => id === article)?.title ?? '';
  }

  #tell(text: string): void {
    this.#notices.show({id: 'queue', text});
  }
}
