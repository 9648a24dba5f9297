import type {Article} from '../core/article/article.ts';
import type {ImportInput} from '../import/import-article.ts';
import type {AppState} from './app-state.ts';
import {codeOf} from './code-of.ts';
import type {LibraryDesk} from './library-desk.ts';
import {report} from './report.ts';
import type {Route} from './route.ts';
import type {Store} from './store.ts';

const forever = new AbortController().signal;

export interface ImportDeskParts {
  readonly desk: Pick<LibraryDesk, 'library'>;
  readonly store: Store<AppState>;
  readonly go: (route: Route) => void;
}

/** Takes in what the reader hands over, and opens the article that it becomes. */
export class ImportDesk {
  readonly #parts: ImportDeskParts;
  /** Aborted when the screen is left on which the import was begun. */
  #screen = new AbortController();

  constructor(parts: ImportDeskParts) {
    this.#parts = parts;
  }

  /** Answers what the screens in `root` hand over. */
  listen(root: HTMLElement): void {
    root.addEventListener('import-request', ({input}) => void this.#take(input));
    root.addEventListener('import-cancel', () => this.stop());
  }

  /** Gives up what is being imported, and forgets what was wrong with what was. */
  stop(): void {
    this.#screen.abort(new DOMException('The import was given up', 'AbortError'));
    this.#screen = new AbortController();
    this.#parts.store.update({importing: false, importError: undefined});
  }

  async #take(input: ImportInput): Promise<void> {
    const {store, go} = this.#parts;
    // Elsewhere there is no room for its progress, nor for what may be wrong with it.
    if (store.value.route.screen !== 'add') go({screen: 'add'});
    const article = await this.#add(input, this.#screen.signal);
    if (article) go({screen: 'reader', article: article.id});
  }

  /**
   * Makes an article of it and saves it. Resolves to it, or to `undefined` where that failed (and
   * is shown) or `signal` was aborted.
   */
  async #add(input: ImportInput, signal: AbortSignal): Promise<Article | undefined> {
    const {desk, store} = this.#parts;
    store.update({importing: true, importError: undefined});
    try {
      const {library} = desk;
      const {importArticle} = await import('../import/import-article.ts');
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
      store.update({importing: false, importError: codeOf(error)});
      return undefined;
    }
  }
}
