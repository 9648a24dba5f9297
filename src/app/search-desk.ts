import type {FoundArticle} from '../library/search-articles.ts';
import type {Clock} from '../speech/web-speech/clock.ts';
import type {AppState} from './app-state.ts';
import type {LibraryDesk} from './library-desk.ts';
import type {NoticeBoard} from './notice-board.ts';
import {report} from './report.ts';
import type {Store} from './store.ts';

/** How long what was found must stand before it is said, in milliseconds: not at every letter. */
const SETTLED_MS = 1000;

export interface SearchDeskParts {
  readonly desk: Pick<LibraryDesk, 'library'>;
  readonly store: Store<AppState>;
  readonly notices: Pick<NoticeBoard, 'announce'>;
  readonly clock: Clock;
}

/** Looks for articles, and says how many there are; each search gives way to the next. */
export class SearchDesk {
  readonly #parts: SearchDeskParts;
  #query = '';
  #search = new AbortController();
  /** The query and its answer that were said last. */
  #said = '';
  #callOffSaying: (() => void) | undefined;

  constructor(parts: SearchDeskParts) {
    this.#parts = parts;
  }

  async look(text: string): Promise<void> {
    const {desk, store} = this.#parts;
    this.#query = text;
    this.#giveWay();
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
        this.#end();
        return;
      }
      const {library} = desk;
      const show = (found: readonly FoundArticle[], isDone = false) =>
        store.update({search: {found, isDone}});
      const found = await searchArticles(library, query, show, signal);
      show(found, true);
      this.#saySoon(found.length);
    } catch (error) {
      if (signal.aborted) return;
      report(error, 'The library was not searched');
      this.#end();
    }
  }

  /** The library has changed: what is looked for may have too. */
  async again(): Promise<void> {
    if (this.#parts.store.value.search) await this.look(this.#query);
  }

  stop(): void {
    this.#giveWay();
    this.#end();
  }

  #giveWay(): void {
    this.#search.abort();
    this.#callOffSaying?.();
  }

  #end(): void {
    this.#said = '';
    this.#parts.store.update({search: undefined});
  }

  /** Says how many were found, unless that has been said of the same search. */
  #saySoon(count: number): void {
    const {clock, notices, store} = this.#parts;
    this.#callOffSaying = clock.after(SETTLED_MS, () => {
      const answer = store.value.locale.messages.library.found(count);
      const said = `${this.#query}\n${answer}`;
      if (said === this.#said) return;
      this.#said = said;
      notices.announce(answer);
    });
  }
}
