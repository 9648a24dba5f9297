import type {ArticleId} from '../core/article/article.ts';
import type {Connection} from './connection.ts';
import type {LibraryChanges} from './library-changes.ts';

/** The articles that are to be heard one after the other. */
export class QueueStore {
  readonly #connection: Connection;
  readonly #changes: LibraryChanges;

  constructor(connection: Connection, changes: LibraryChanges) {
    this.#connection = connection;
    this.#changes = changes;
  }

  /** The ids in the order in which they are heard, removed articles among them. */
  async all(signal: AbortSignal): Promise<readonly ArticleId[]> {
    const entries = await this.#connection.read(['queue'], signal, (transaction) =>
      transaction.objectStore('queue').index('order').getAll(),
    );
    return entries.map(({article}) => article);
  }

  /** Puts an article at the end; one that waits already keeps its place. */
  async add(article: ArticleId, signal: AbortSignal): Promise<void> {
    await this.#put(article, 'last', signal);
  }

  /** Puts an article before all others, wherever it was. */
  async addNext(article: ArticleId, signal: AbortSignal): Promise<void> {
    await this.#put(article, 'first', signal);
  }

  /** Takes an article out; one that is not there is no error. */
  async delete(article: ArticleId, signal: AbortSignal): Promise<void> {
    await this.#connection.write(['queue'], signal, (transaction) =>
      transaction.objectStore('queue').delete(article),
    );
    this.#changes.announce('queue', article);
  }

  async #put(article: ArticleId, place: 'first' | 'last', signal: AbortSignal): Promise<void> {
    await this.#connection.write(['queue'], signal, async (transaction) => {
      const store = transaction.objectStore('queue');
      if (place === 'last' && (await store.get(article))) return;
      const direction = place === 'first' ? 'next' : 'prev';
      const edge = await store.index('order').openKeyCursor(null, direction);
      const order = edge ? edge.key + (place === 'first' ? -1 : 1) : 0;
      await store.put({article, order});
    });
    this.#changes.announce('queue', article);
  }
}
