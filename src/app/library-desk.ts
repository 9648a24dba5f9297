import type {ArticleId} from '../core/article/article.ts';
import {AppError} from '../core/errors.ts';
import type {Library} from '../library/library.ts';
import type {AppState} from './app-state.ts';
import {codeOf} from './code-of.ts';
import type {NoticeBoard} from './notice-board.ts';
import {report} from './report.ts';
import type {Store} from './store.ts';

const forever = new AbortController().signal;

/** What the screens ask of the library: its list and every change, with failures told. */
export class LibraryDesk {
  readonly #library: Library | undefined;
  readonly #store: Store<AppState>;
  readonly #notices: NoticeBoard;

  constructor(library: Library | undefined, store: Store<AppState>, notices: NoticeBoard) {
    this.#library = library;
    this.#store = store;
    this.#notices = notices;
  }

  /** Answers what the screens in `root` want of an article; `removed` hears of each that is out. */
  listen(root: HTMLElement, removed: (article: ArticleId) => void): void {
    root.addEventListener('article-rename', ({article, title}) => {
      void this.change((library) => library.rename(article, title, forever));
    });
    root.addEventListener('article-remove', ({article}) => void this.#remove(article, removed));
  }

  /** @throws AppError with the reason why there is no library. */
  get library(): Library {
    if (this.#library) return this.#library;
    throw new AppError(this.#store.value.libraryError ?? 'library-unavailable');
  }

  async list(): Promise<void> {
    if (!this.#library) return;
    try {
      const articles = await this.#library.list(forever);
      this.#store.update({articles, libraryError: undefined});
    } catch (error) {
      report(error, 'The library was not read');
      this.#store.update({libraryError: codeOf(error)});
    }
  }

  /** Changes the library; a failure is told. Resolves to whether it was done. */
  async change(change: (library: Library) => Promise<unknown>): Promise<boolean> {
    if (!this.#library) return false;
    try {
      await change(this.#library);
      return true;
    } catch (error) {
      this.#notices.fault(error, 'The library was not changed');
      return false;
    }
  }

  /** Takes an article out, with a notice that brings it back. */
  async #remove(id: ArticleId, removed: (article: ArticleId) => void): Promise<void> {
    const {locale, articles, open} = this.#store.value;
    const known = [...(articles ?? []), ...(open ? [open.article] : [])];
    const title = known.find((article) => article.id === id)?.title ?? '';
    const {library: messages} = locale.messages;
    const done = await this.change((library) => library.remove(id, forever));
    if (!done) return;
    const restore = async () => {
      const restored = await this.change((library) => library.restore(id, forever));
      if (restored) this.#notices.show({id: 'removed', text: messages.restored(title)});
    };
    this.#notices.show(
      {
        id: 'removed',
        text: messages.removed(title),
        action: {label: messages.undo, run: () => void restore()},
      },
      {stays: true},
    );
    removed(id);
  }
}
