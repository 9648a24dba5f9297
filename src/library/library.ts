import type {Article, ArticleId, Block, ReadingPosition} from '../core/article/article.ts';
import {lastHeard} from '../core/article/last-heard.ts';
import {AppError} from '../core/errors.ts';
import {Connection} from './connection.ts';
import {LexiconStore} from './lexicon-store.ts';
import {ListeningStore} from './listening-store.ts';
import {LibraryChanges, type LibraryChange} from './library-changes.ts';
import type {DatabaseOptions} from './open-database.ts';
import {PositionStore} from './position-store.ts';
import {QueueStore} from './queue-store.ts';
import {requestPersistence} from './request-persistence.ts';
import {STORES, type ArticleSummary, type StoredPosition} from './schema.ts';
import {SettingsStore} from './settings-store.ts';
import {articleFrom, summarise} from './summarise.ts';

type Mutable<Record> = {-readonly [Key in keyof Record]: Record[Key]};

export interface LibraryOptions extends Partial<DatabaseOptions> {
  /** Epoch milliseconds; a clock of one's own for tests. */
  readonly now?: () => number;
}

/**
 * The articles on this device. Every method rejects with `signal.reason` when aborted, which
 * leaves nothing half done, and otherwise with an AppError: `library-full`,
 * `library-unavailable`, `library-blocked`, `library-outdated`, or as it says itself.
 */
export class Library {
  readonly settings: SettingsStore;
  readonly lexicon: LexiconStore;
  readonly listening: ListeningStore;
  readonly queue: QueueStore;
  readonly #connection: Connection;
  readonly #changes: LibraryChanges;
  readonly #positions: PositionStore;
  readonly #now: () => number;
  readonly #visitStart: number;

  /** Opened by {@link openLibrary}. */
  constructor(connection: Connection, changes: LibraryChanges, now: () => number) {
    this.#connection = connection;
    this.#changes = changes;
    this.#now = now;
    this.#visitStart = now();
    this.#positions = new PositionStore(connection, changes, now);
    this.settings = new SettingsStore(connection, changes);
    this.lexicon = new LexiconStore(connection, changes);
    this.listening = new ListeningStore(connection);
    this.queue = new QueueStore(connection, changes);
  }

  /** What is in the library, newest first. */
  async list(signal: AbortSignal): Promise<readonly ArticleSummary[]> {
    const all = await this.#connection.read(['articles'], signal, (transaction) =>
      transaction.objectStore('articles').index('savedAt').getAll(),
    );
    return all.filter(({deletedAt}) => deletedAt === undefined).reverse();
  }

  /** The article that was last listened to and not heard to the end, or `undefined`. */
  async lastHeard(signal: AbortSignal): Promise<ArticleSummary | undefined> {
    return lastHeard(await this.list(signal));
  }

  /** Keeps `article`; one with the same id is replaced, its date and progress stay. */
  async save(article: Article, signal: AbortSignal): Promise<ArticleSummary> {
    const saved = await this.#connection.write(
      ['articles', 'contents'],
      signal,
      async (transaction) => {
        const articles = transaction.objectStore('articles');
        const earlier = await articles.get(article.id);
        const summary: ArticleSummary = {
          ...summarise(article, earlier?.savedAt ?? this.#now()),
          ...(earlier?.openedAt === undefined ? {} : {openedAt: earlier.openedAt}),
          progress: earlier?.progress ?? 0,
        };
        await Promise.all([
          articles.put(summary),
          transaction.objectStore('contents').put({id: article.id, blocks: article.blocks}),
        ]);
        return summary;
      },
    );
    this.#changes.announce('articles', article.id);
    return saved;
  }

  /**
   * The whole article; remembers that it was opened.
   *
   * @throws AppError `article-missing` for an id that is not in the library.
   */
  async open(id: ArticleId, signal: AbortSignal): Promise<Article> {
    const [summary, contents] = await this.#connection.read(
      ['articles', 'contents'],
      signal,
      (transaction) =>
        Promise.all([
          transaction.objectStore('articles').get(id),
          transaction.objectStore('contents').get(id),
        ]),
    );
    if (!summary || !contents || summary.deletedAt !== undefined) {
      throw new AppError('article-missing');
    }
    await this.#change(id, (now) => ({...now, openedAt: this.#now()}), signal).catch(() => {
      // Reading goes on where the disk is too full for so much as a date.
      signal.throwIfAborted();
    });
    return articleFrom(summary, contents);
  }

  /** The blocks of articles, one list for each id; empty for one that is not there. */
  async blocks(
    ids: readonly ArticleId[],
    signal: AbortSignal,
  ): Promise<readonly (readonly Block[])[]> {
    const contents = await this.#connection.read(['contents'], signal, (transaction) =>
      Promise.all(ids.map((id) => transaction.objectStore('contents').get(id))),
    );
    return contents.map((each) => each?.blocks ?? []);
  }

  /** Deletes everything, and does not bring it back: articles, places, words, queue, settings. */
  async clear(signal: AbortSignal): Promise<void> {
    await this.#connection.write([...STORES], signal, (transaction) =>
      Promise.all(STORES.map((store) => transaction.objectStore(store).clear())),
    );
    for (const kind of ['articles', 'lexicon', 'settings', 'queue'] as const) {
      this.#changes.announce(kind);
    }
  }

  /**
   * Gives the article another title, made one line; an empty one changes nothing.
   *
   * @throws AppError `article-missing`
   */
  async rename(id: ArticleId, title: string, signal: AbortSignal): Promise<ArticleSummary> {
    const line = title.replace(/\s+/gu, ' ').trim();
    return this.#change(id, (now) => (line === '' ? now : {...now, title: line}), signal);
  }

  /** Takes the article out of the list; {@link restore} brings it back. */
  async remove(id: ArticleId, signal: AbortSignal): Promise<void> {
    await this.#change(id, (now) => ({...now, deletedAt: now.deletedAt ?? this.#now()}), signal);
  }

  /** Undoes {@link remove}. @throws AppError `article-missing` */
  async restore(id: ArticleId, signal: AbortSignal): Promise<ArticleSummary> {
    return this.#change(
      id,
      (removed) => {
        const kept: Mutable<ArticleSummary> = {...removed};
        delete kept.deletedAt;
        return kept;
      },
      signal,
    );
  }

  /**
   * Says that the whole article was heard, or nothing of it; either way it begins anew the next time.
   *
   * @throws AppError `article-missing`
   */
  async markHeard(id: ArticleId, heard: boolean, signal: AbortSignal): Promise<void> {
    await this.#positions.delete(id, signal);
    await this.#change(id, (now) => ({...now, progress: heard ? 1 : 0}), signal);
  }

  /** Deletes for good what was removed before this visit, with its own words; resolves to how many. */
  async purgeRemoved(signal: AbortSignal): Promise<number> {
    const [count, words] = await this.#connection.write(
      ['articles', 'contents', 'positions', 'lexicon', 'listening', 'queue'],
      signal,
      async (transaction) => {
        const all = await transaction.objectStore('articles').getAll();
        const old = all.filter(
          ({deletedAt}) => deletedAt !== undefined && deletedAt < this.#visitStart,
        );
        const lexicon = transaction.objectStore('lexicon');
        const entries = await Promise.all(
          old.map(({id}) => lexicon.index('article').getAllKeys(id)),
        );
        await Promise.all([
          ...entries.flat().map((id) => lexicon.delete(id)),
          ...old.flatMap(({id}) => [
            transaction.objectStore('articles').delete(id),
            transaction.objectStore('contents').delete(id),
            transaction.objectStore('positions').delete(id),
            transaction.objectStore('listening').delete(id),
            transaction.objectStore('queue').delete(id),
          ]),
        ]);
        return [old.length, entries.flat().length] as const;
      },
    );
    if (count > 0) this.#changes.announce('articles');
    if (words > 0) this.#changes.announce('lexicon');
    return count;
  }

  /** Where reading stopped, or `undefined`. */
  position(id: ArticleId, signal: AbortSignal): Promise<StoredPosition | undefined> {
    return this.#positions.get(id, signal);
  }

  /** Keeps a place and the progress (0 to 1); for an article no longer there it does nothing. */
  savePosition(position: ReadingPosition, progress: number, signal: AbortSignal): Promise<void> {
    return this.#positions.save(position, progress, signal);
  }

  /** Keeps a place when the page is going away; see `PositionStore.saveLast`. */
  saveLastPosition(position: ReadingPosition, signal: AbortSignal): Promise<void> {
    return this.#positions.saveLast(position, signal);
  }

  /** See `request-persistence.ts`. */
  requestPersistence(signal: AbortSignal): Promise<boolean> {
    return requestPersistence(this.#connection, this.#now, signal);
  }

  /** Calls `listener` after each change, here or in another tab; returns how to stop. */
  onChange(listener: (change: LibraryChange) => void): () => void {
    return this.#changes.listen(listener);
  }

  /** Lets go of the database and of the other tabs. */
  close(): void {
    this.#connection.close();
    this.#changes.close();
  }

  async #change(
    id: ArticleId,
    change: (summary: ArticleSummary) => ArticleSummary,
    signal: AbortSignal,
  ): Promise<ArticleSummary> {
    const changed = await this.#connection.write(['articles'], signal, async (transaction) => {
      const store = transaction.objectStore('articles');
      const summary = await store.get(id);
      if (!summary) throw new AppError('article-missing');
      const next = change(summary);
      await store.put(next);
      return next;
    });
    this.#changes.announce('articles', id);
    return changed;
  }
}

/** Opens the library, creating or upgrading its database. Errors as in {@link Library}. */
export async function openLibrary(
  signal: AbortSignal,
  options: LibraryOptions = {},
): Promise<Library> {
  const {name = 'rawi', now = Date.now, ...rest} = options;
  const connection = new Connection({name, ...rest});
  await connection.open(signal);
  return new Library(connection, new LibraryChanges(name), now);
}
