import type {LexiconEntry, LexiconEntryId, LexiconScope} from '../core/lexicon/lexicon-entry.ts';
import type {Connection, Transaction} from './connection.ts';
import type {LibraryChanges} from './library-changes.ts';
import type {StoredLexiconEntry} from './schema.ts';

type Writing = Transaction<'lexicon'[], 'readwrite'>;

/** The listener's own words. */
export class LexiconStore {
  readonly #connection: Connection;
  readonly #changes: LibraryChanges;

  constructor(connection: Connection, changes: LibraryChanges) {
    this.#connection = connection;
    this.#changes = changes;
  }

  /** Every entry of every scope, in the order in which they were first kept. */
  async all(signal: AbortSignal): Promise<readonly LexiconEntry[]> {
    const stored = await this.#connection.read(['lexicon'], signal, (transaction) =>
      transaction.objectStore('lexicon').index('order').getAll(),
    );
    return stored.map(entryFrom);
  }

  /** Keeps `entry`; one with the same id is replaced and keeps its place in the order. */
  async put(entry: LexiconEntry, signal: AbortSignal): Promise<void> {
    await this.#connection.write(['lexicon'], signal, async (transaction) => {
      const store = transaction.objectStore('lexicon');
      const earlier = await store.get(entry.id);
      const order = earlier?.order ?? (await nextOrder(transaction));
      await store.put(storedFrom(entry, order));
    });
    this.#changes.announce('lexicon');
  }

  /**
   * Keeps all of `entries` or none, after those that are there. One for the same words in the same
   * scope as an entry that is there takes its place and its id, so that a file that is opened twice
   * doubles nothing.
   */
  async putMany(entries: readonly LexiconEntry[], signal: AbortSignal): Promise<void> {
    if (entries.length === 0) return;
    await this.#connection.write(['lexicon'], signal, async (transaction) => {
      const store = transaction.objectStore('lexicon');
      const held = new Map<string, StoredLexiconEntry>();
      for (const entry of await store.getAll()) held.set(placeOf(entry), entry);
      let order = await nextOrder(transaction);
      const puts: Promise<unknown>[] = [];
      for (const entry of entries) {
        const place = placeOf(entry);
        const earlier = held.get(place);
        const kept = storedFrom(
          earlier ? {...entry, id: earlier.id} : entry,
          earlier?.order ?? order++,
        );
        held.set(place, kept);
        puts.push(store.put(kept));
      }
      await Promise.all(puts);
    });
    this.#changes.announce('lexicon');
  }

  /** Deletes an entry; one that is not there is no error. */
  async delete(id: LexiconEntryId, signal: AbortSignal): Promise<void> {
    await this.#connection.write(['lexicon'], signal, (transaction) =>
      transaction.objectStore('lexicon').delete(id),
    );
    this.#changes.announce('lexicon');
  }
}

async function nextOrder(transaction: Writing): Promise<number> {
  const last = await transaction.objectStore('lexicon').index('order').openKeyCursor(null, 'prev');
  return last ? last.key + 1 : 0;
}

/** The words of an entry and where they hold. */
function placeOf({written, scope}: LexiconEntry): string {
  return JSON.stringify([scope.kind, scopeId(scope), written]);
}

function scopeId(scope: LexiconScope): string {
  switch (scope.kind) {
    case 'everything':
      return '';
    case 'language':
      return scope.language;
    case 'article':
      return scope.article;
  }
}

function storedFrom(entry: LexiconEntry, order: number): StoredLexiconEntry {
  return {...entryFrom(entry), order};
}

/** An entry alone, without what else an object may hold. */
function entryFrom({id, written, spoken, scope, match}: LexiconEntry): LexiconEntry {
  return {id, written, spoken, scope, match};
}
