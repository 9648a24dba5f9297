import type {FoundArticle} from '../library/search-articles.ts';
import type {AppState} from './app-state.ts';
import type {LibraryDesk} from './library-desk.ts';
import {report} from './report.ts';
import type {Store} from './store.ts';

/** Looks for articles; each search gives way to the next. */
export class SearchDesk {
  readonly #desk: LibraryDesk;
  readonly #store: Store<AppState>;
  #query = '';
  #search = new AbortController();

  constructor(desk: LibraryDesk, store: Store<AppState>) {
    this.#desk = desk;
    this.#store = store;
  }

  async look(text: string): Promise<void> {
    this.#query = text;
    this.#search.abort();
    this.#search = new AbortController();
    const {signal} = this.#search;
    try {
      const [{createQuery}, {searchArticles}] = await Promise.all([
        import('../core/search/search.ts'),
        import('../library/search-articles.ts'),
      ]);
      signal.throwIfAborted();
      const query = createQuery(text);
      if (query.terms.length === 0) {
        this.#store.update({search: undefined});
        return;
      }
      const {library} = this.#desk;
      const show = (found: readonly FoundArticle[], isDone = false) =>
        this.#store.update({search: {found, isDone}});
      show(await searchArticles(library, query, show, signal), true);
    } catch (error) {
      if (signal.aborted) return;
      report(error, 'The library was not searched');
      this.#store.update({search: undefined});
    }
  }

  /** The library has changed: what is looked for may have too. */
  async again(): Promise<void> {
    if (this.#store.value.search) await this.look(this.#query);
  }

  stop(): void {
    this.#search.abort();
    this.#store.update({search: undefined});
  }
}
