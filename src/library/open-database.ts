import {openDB, type IDBPDatabase} from 'idb';
import {AppError} from '../core/errors.ts';
import {libraryError} from './library-error.ts';
import {migrate, MIGRATIONS, type Migration} from './migrations.ts';
import type {LibrarySchema} from './schema.ts';

export type Database = IDBPDatabase<LibrarySchema>;

export interface DatabaseOptions {
  readonly name: string;
  /** The steps to run; their number is the version. */
  readonly migrations?: readonly Migration[];
  /** How long to wait for another tab to let go, in milliseconds. */
  readonly patience?: number;
  /** Another tab holds an older version open; called once, while the opening still waits. */
  readonly onBlocked?: () => void;
  /** The connection was closed here because another tab upgrades or deletes the database. */
  readonly onBlocking?: () => void;
  /** The browser closed the connection by itself (storage cleared, disk failure). */
  readonly onTerminated?: () => void;
}

/**
 * Opens the database, creating or migrating it. A failing migration leaves the data as it was.
 *
 * @throws AppError `library-blocked` when another tab holds an older version for longer than
 *   `patience`, and as {@link libraryError} has them.
 */
export async function openDatabase(
  options: DatabaseOptions,
  signal: AbortSignal,
): Promise<Database> {
  signal.throwIfAborted();
  const {name, migrations = MIGRATIONS, patience = 2000} = options;
  let giveUp!: (reason: unknown) => void;
  const givenUp = new Promise<never>((_resolve, reject) => {
    giveUp = reject;
  });
  const onAbort = (): void => giveUp(signal.reason);
  signal.addEventListener('abort', onAbort, {once: true});
  let failedStep: unknown;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const opening = open();
  try {
    return await Promise.race([opening, givenUp]);
  } catch (error) {
    // A connection that nobody waits for any more must not stand in another tab's way.
    opening.then(
      (database) => database.close(),
      () => undefined,
    );
    signal.throwIfAborted();
    throw libraryError(failedStep ?? error);
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', onAbort);
  }

  // A function, so that a browser without IndexedDB rejects like any other refusal.
  async function open(): Promise<Database> {
    const database = await openDB<LibrarySchema>(name, migrations.length, {
      upgrade(upgraded, oldVersion, _newVersion, transaction) {
        const done = migrate(
          migrations,
          oldVersion,
          upgraded as unknown as IDBPDatabase,
          transaction as unknown as Parameters<Migration['run']>[1],
        );
        // An error that only rejects a promise would let the transaction commit half a schema.
        done.catch((error: unknown) => {
          failedStep = error;
          transaction.abort();
        });
        // The opening request reports an aborted upgrade; `done` must not report it again.
        transaction.done.catch(() => undefined);
      },
      blocked() {
        options.onBlocked?.();
        timer = setTimeout(() => giveUp(new AppError('library-blocked')), patience);
      },
      terminated: () => options.onTerminated?.(),
      blocking() {
        database.close();
        options.onBlocking?.();
      },
    });
    return database;
  }
}
