import type {IDBPDatabase, IDBPTransaction} from 'idb';

/**
 * One step from a version of the database to the next. A step is history: once released it is
 * never changed, and it knows no type of the present schema, since that may move on.
 */
export interface Migration {
  /** What the step brings, for people and for error reports. */
  readonly name: string;
  /**
   * Awaits nothing but requests of `transaction`, which would end otherwise. A rejection undoes
   * every step of the upgrade.
   */
  readonly run: (
    database: IDBPDatabase,
    transaction: IDBPTransaction<unknown, string[], 'versionchange'>,
  ) => void | Promise<void>;
}

/** Every step from the empty database on; step *n* (from 0) leads to version *n* + 1. */
export const MIGRATIONS: readonly Migration[] = [
  {
    name: 'articles, contents, positions and settings',
    run(database) {
      database.createObjectStore('articles', {keyPath: 'id'}).createIndex('savedAt', 'savedAt');
      database.createObjectStore('contents', {keyPath: 'id'});
      database.createObjectStore('positions', {keyPath: 'article'});
      database.createObjectStore('settings');
    },
  },
  {
    name: 'lexicon',
    run(database) {
      const lexicon = database.createObjectStore('lexicon', {keyPath: 'id'});
      lexicon.createIndex('article', 'scope.article');
      lexicon.createIndex('order', 'order');
    },
  },
  {
    name: 'listening and queue',
    run(database) {
      database.createObjectStore('listening', {keyPath: 'article'});
      database.createObjectStore('queue', {keyPath: 'article'}).createIndex('order', 'order');
    },
  },
  {
    name: 'excerpts',
    async run(_database, transaction) {
      const contents = transaction.objectStore('contents');
      // One article at a time: their texts together may be more than the device has room for.
      let cursor = await transaction.objectStore('articles').openCursor();
      while (cursor) {
        const {blocks = []} = ((await contents.get(cursor.primaryKey)) ?? {}) as {
          blocks?: readonly {kind: string; text: string}[];
        };
        const first = blocks.find(({kind}) => kind === 'paragraph')?.text ?? '';
        const excerpt = first.length > 160 ? first.slice(0, 160).replace(/\s\S*$/u, '…') : first;
        await cursor.update({...(cursor.value as object), excerpt});
        cursor = await cursor.continue();
      }
    },
  },
];

/** Runs the steps that a database of `oldVersion` lacks, in order. */
export async function migrate(
  migrations: readonly Migration[],
  oldVersion: number,
  database: IDBPDatabase,
  transaction: IDBPTransaction<unknown, string[], 'versionchange'>,
): Promise<void> {
  for (const step of migrations.slice(oldVersion)) {
    try {
      await step.run(database, transaction);
    } catch (cause) {
      throw new Error(`migration failed: ${step.name}`, {cause});
    }
  }
}
