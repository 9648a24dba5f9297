import type {IDBPTransaction, StoreNames} from 'idb';
import {libraryError} from './library-error.ts';
import {openDatabase, type Database, type DatabaseOptions} from './open-database.ts';
import type {LibrarySchema} from './schema.ts';

type Stores = StoreNames<LibrarySchema>[];

/** A transaction over some stores, in the mode it was asked for. */
export type Transaction<
  Names extends Stores,
  Mode extends 'readonly' | 'readwrite',
> = IDBPTransaction<LibrarySchema, Names, Mode>;

/**
 * The one way to the database. It opens when first needed and opens again after the browser or
 * another tab closed it; every piece of work is one transaction, all of it or nothing.
 */
export class Connection {
  readonly #options: DatabaseOptions;
  #opening: Promise<Database> | undefined;

  constructor(options: DatabaseOptions) {
    const forget = (): void => {
      this.#opening = undefined;
    };
    this.#options = {
      ...options,
      onBlocking: () => {
        forget();
        options.onBlocking?.();
      },
      onTerminated: () => {
        forget();
        options.onTerminated?.();
      },
    };
  }

  /** Opens the database now. Errors as in {@link openDatabase}. */
  async open(signal: AbortSignal): Promise<void> {
    await this.#database(signal);
  }

  /** Reads from `stores`. Errors as in {@link libraryError}, or what `work` throws. */
  read<Names extends Stores, Result>(
    stores: Names,
    signal: AbortSignal,
    work: (transaction: Transaction<Names, 'readonly'>) => Promise<Result>,
  ): Promise<Result> {
    return this.#transact(stores, 'readonly', 'default', signal, work);
  }

  /**
   * Changes `stores`; resolves once the change is committed. Where `work` rejects or `signal`
   * aborts before that, nothing of it remains. `relaxed` is for small frequent writes, the last
   * of which may be lost when the power fails.
   */
  write<Names extends Stores, Result>(
    stores: Names,
    signal: AbortSignal,
    work: (transaction: Transaction<Names, 'readwrite'>) => Promise<Result>,
    durability: 'strict' | 'relaxed' = 'strict',
  ): Promise<Result> {
    return this.#transact(stores, 'readwrite', durability, signal, work);
  }

  /** Lets go of the database; the next call opens it again. */
  close(): void {
    const opening = this.#opening;
    this.#opening = undefined;
    opening?.then(
      (database) => database.close(),
      () => undefined,
    );
  }

  async #transact<Names extends Stores, Mode extends 'readonly' | 'readwrite', Result>(
    stores: Names,
    mode: Mode,
    durability: IDBTransactionDurability,
    signal: AbortSignal,
    work: (transaction: Transaction<Names, Mode>) => Promise<Result>,
  ): Promise<Result> {
    const transaction = await this.#begin(stores, mode, durability, signal);
    const abort = (): void => {
      try {
        transaction.abort();
      } catch {
        // It has ended already, so there is nothing left to undo.
      }
    };
    signal.addEventListener('abort', abort, {once: true});
    try {
      const [result] = await Promise.all([work(transaction), transaction.done]);
      return result;
    } catch (error) {
      abort();
      signal.throwIfAborted();
      // A request of an aborted transaction says only that; the transaction knows why.
      throw libraryError(transaction.error ?? error);
    } finally {
      signal.removeEventListener('abort', abort);
    }
  }

  async #begin<Names extends Stores, Mode extends 'readonly' | 'readwrite'>(
    stores: Names,
    mode: Mode,
    durability: IDBTransactionDurability,
    signal: AbortSignal,
  ): Promise<Transaction<Names, Mode>> {
    const begin = async (): Promise<Transaction<Names, Mode>> =>
      (await this.#database(signal)).transaction(stores, mode, {durability});
    try {
      return await begin();
    } catch (error) {
      signal.throwIfAborted();
      if (!(error instanceof DOMException && error.name === 'InvalidStateError')) {
        throw libraryError(error);
      }
      // The connection was closing without having said so; a fresh one may do.
      this.close();
      return await begin().catch((cause: unknown) => {
        signal.throwIfAborted();
        throw libraryError(cause);
      });
    }
  }

  async #database(signal: AbortSignal): Promise<Database> {
    signal.throwIfAborted();
    if (this.#opening) {
      // Another caller's opening; its abort must not become this caller's failure.
      const database = await this.#opening.catch(() => undefined);
      signal.throwIfAborted();
      if (database) return database;
    }
    const opening = openDatabase(this.#options, signal);
    this.#opening = opening;
    opening.catch(() => {
      if (this.#opening === opening) this.#opening = undefined;
    });
    return opening;
  }
}
