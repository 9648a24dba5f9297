import {settingsFrom, SETTING_KEYS, validSetting, type Settings} from '../core/settings.ts';
import type {Connection} from './connection.ts';
import type {LibraryChanges} from './library-changes.ts';

/** The settings in the database, one record per key. */
export class SettingsStore {
  readonly #connection: Connection;
  readonly #changes: LibraryChanges;

  constructor(connection: Connection, changes: LibraryChanges) {
    this.#connection = connection;
    this.#changes = changes;
  }

  /** All settings; what is missing or makes no sense has its default value. */
  get(signal: AbortSignal): Promise<Settings> {
    return this.#connection.read(['settings'], signal, async (transaction) => {
      const store = transaction.objectStore('settings');
      const [keys, values] = await Promise.all([store.getAllKeys(), store.getAll()]);
      return settingsFrom(Object.fromEntries(keys.map((key, index) => [key, values[index]])));
    });
  }

  /** Keeps the given settings and leaves the others; an impossible value is not kept. */
  async set(change: Partial<Settings>, signal: AbortSignal): Promise<void> {
    const sound = SETTING_KEYS.map((key) => [key, validSetting(key, change[key])] as const).filter(
      ([, value]) => value !== undefined,
    );
    if (sound.length === 0) return;
    await this.#connection.write(['settings'], signal, (transaction) =>
      Promise.all(sound.map(([key, value]) => transaction.objectStore('settings').put(value, key))),
    );
    this.#changes.announce('settings');
  }
}
