import type {Article, ArticleId} from '../core/article/article.ts';
import {AppError} from '../core/errors.ts';
import {importArticle, type ImportInput} from '../import/import-article.ts';
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

  /**
   * Makes an article of what the reader hands in and saves it. Resolves to it, or to `undefined`
   * where that failed (and is shown) or `signal` was aborted.
   */
  async add(input: ImportInput, signal: AbortSignal): Promise<Article | undefined> {
    this.#store.update({importing: true, importError: undefined});
    try {
      const {library} = this;
      const article = await importArticle(input, signal);
      await library.save(article, signal);
      signal.throwIfAborted();
      void library.requestPersistence(forever).catch((error: unknown) => {
        report(error, 'Lasting storage was not granted');
      });
      return article;
    } catch (error) {
      if (signal.aborted) return undefined;
      report(error, 'The article was not imported');
      this.#store.update({importing: false, importError: codeOf(error)});
      return undefined;
    }
  }

  /** Takes an article out, with a notice that brings it back. Resolves to whether it is out. */
  async remove(id: ArticleId): Promise<boolean> {
    const {locale, articles, open} = this.#store.value;
    const known = [...(articles ?? []), ...(open ? [open.article] : [])];
    const title = known.find((article) => article.id === id)?.title ?? '';
    const {library: messages} = locale.messages;
    const done = await this.change((library) => library.remove(id, forever));
    if (!done) return false;
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
    return true;
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
}
