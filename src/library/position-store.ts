import type {ArticleId, ReadingPosition} from '../core/article/article.ts';
import type {Connection} from './connection.ts';
import type {LibraryChanges} from './library-changes.ts';
import type {StoredPosition} from './schema.ts';

/** Where reading stopped, one place per article. */
export class PositionStore {
  readonly #connection: Connection;
  readonly #changes: LibraryChanges;
  readonly #now: () => number;

  constructor(connection: Connection, changes: LibraryChanges, now: () => number) {
    this.#connection = connection;
    this.#changes = changes;
    this.#now = now;
  }

  get(id: ArticleId, signal: AbortSignal): Promise<StoredPosition | undefined> {
    return this.#connection.read(['positions'], signal, (transaction) =>
      transaction.objectStore('positions').get(id),
    );
  }

  /**
   * Keeps the place, and the progress (0 to 1) for the list. Small enough for every sentence;
   * for an article that is no longer there it does nothing, so a late call brings none back.
   */
  async save(position: ReadingPosition, progress: number, signal: AbortSignal): Promise<void> {
    const {article, block, offset} = position;
    const kept = await this.#connection.write(
      ['articles', 'positions'],
      signal,
      async (transaction) => {
        const articles = transaction.objectStore('articles');
        const summary = await articles.get(article);
        if (!summary) return false;
        const read = Number.isFinite(progress) ? Math.min(1, Math.max(0, progress)) : 0;
        await Promise.all([
          articles.put({...summary, progress: read}),
          transaction
            .objectStore('positions')
            .put({article, block, offset, updatedAt: this.#now()}),
        ]);
        return true;
      },
      'relaxed',
    );
    if (kept) this.#changes.announce('position', article);
  }

  /**
   * Keeps the place alone, in one request that is made and committed before this task ends: a page
   * that is going away gets no answer to a first request, and so cannot make a second one.
   */
  async saveLast({article, block, offset}: ReadingPosition, signal: AbortSignal): Promise<void> {
    await this.#connection.write(
      ['positions'],
      signal,
      (transaction) => {
        const place = {article, block, offset, updatedAt: this.#now()};
        const put = transaction.objectStore('positions').put(place);
        transaction.commit();
        return put;
      },
      'relaxed',
    );
  }

  /** Forgets the place. */
  async delete(id: ArticleId, signal: AbortSignal): Promise<void> {
    await this.#connection.write(['positions'], signal, (transaction) =>
      transaction.objectStore('positions').delete(id),
    );
  }
}
