import type {Connection} from './connection.ts';

/** Beside the settings, but no setting: epoch milliseconds of the last request. */
const ASKED_KEY = 'persistence-asked-at';

/**
 * Some browsers put the question to the person, so it is not put again for 30 days; others
 * decide by how the app is used, so it is put again after that.
 */
const PAUSE = 30 * 24 * 60 * 60 * 1000;

/** Absent in workers, which may not ask. */
type Storage = Partial<Pick<StorageManager, 'persisted'>> & {persist?: () => Promise<boolean>};

/**
 * Asks the browser not to clear the library when space runs short. To be called after a save,
 * when the reason is plain. Resolves to whether the library is safe; a refusal is no error.
 */
export async function requestPersistence(
  connection: Connection,
  now: () => number,
  signal: AbortSignal,
): Promise<boolean> {
  signal.throwIfAborted();
  // Absent outside secure contexts.
  const storage = (navigator as {storage?: Storage}).storage;
  if (!storage?.persist) return false;
  if (await storage.persisted?.()) return true;
  const mayAsk = await connection.write(['settings'], signal, async (transaction) => {
    const store = transaction.objectStore('settings');
    const asked = await store.get(ASKED_KEY);
    if (typeof asked === 'number' && now() - asked < PAUSE) return false;
    await store.put(now(), ASKED_KEY);
    return true;
  });
  return mayAsk ? await storage.persist() : false;
}
