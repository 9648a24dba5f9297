import type {StorageView} from '../ui/storage/storage-view.ts';
import {report} from './report.ts';

/** What the desk needs of `navigator.storage`; each part is missing somewhere. */
export type BrowserStorage = Partial<Pick<StorageManager, 'estimate' | 'persisted' | 'persist'>>;

export interface StorageDeskParts {
  /** `undefined` outside secure contexts. */
  readonly storage: BrowserStorage | undefined;
  /** How many articles and words there are. */
  readonly count: (signal: AbortSignal) => Promise<Pick<StorageView, 'articles' | 'words'>>;
  readonly show: (storage: StorageView) => void;
  /** Deletes everything and tells of it, or of what failed. */
  readonly clear: () => Promise<void>;
}

/** Measures what the library takes, asks the browser to keep it, and has it deleted. */
export class StorageDesk {
  readonly #parts: StorageDeskParts;
  #isRefused = false;

  constructor(parts: StorageDeskParts) {
    this.#parts = parts;
  }

  /** Answers what the screens in `root` ask about storage. */
  listen(root: HTMLElement): void {
    const forever = new AbortController().signal;
    root.addEventListener('storage-keep', () => void this.#keep(forever));
    root.addEventListener('storage-clear', () => void this.#clear(forever));
  }

  /** Measures; to be called when the settings are opened. What cannot be known is left out. */
  async measure(signal: AbortSignal): Promise<void> {
    const [counted, estimate, isKept] = await Promise.all([
      this.#known(() => this.#parts.count(signal), 'The library was not counted'),
      this.#known(() => this.#parts.storage?.estimate?.(), 'The space was not measured'),
      this.#known(
        () => this.#parts.storage?.persisted?.(),
        'The browser does not say what it keeps',
      ),
    ]);
    if (signal.aborted) return;
    const {usage, quota} = estimate ?? {};
    this.#parts.show({
      articles: counted?.articles ?? 0,
      words: counted?.words ?? 0,
      ...(usage === undefined ? {} : {used: usage}),
      ...(usage === undefined || quota === undefined ? {} : {free: Math.max(0, quota - usage)}),
      promise: this.#promise(isKept),
    });
  }

  #promise(isKept: boolean | undefined): StorageView['promise'] {
    if (isKept) return 'kept';
    if (isKept === undefined || !this.#parts.storage?.persist) return 'unknown';
    return this.#isRefused ? 'refused' : 'not-kept';
  }

  async #keep(signal: AbortSignal): Promise<void> {
    const isKept = await this.#known(
      () => this.#parts.storage?.persist?.(),
      'Lasting storage was not granted',
    );
    this.#isRefused = isKept !== true;
    await this.measure(signal);
  }

  async #clear(signal: AbortSignal): Promise<void> {
    await this.#parts.clear();
    await this.measure(signal);
  }

  /** `undefined` where it fails, which is written down, or cannot be known. */
  async #known<Value>(
    ask: () => Promise<Value> | undefined,
    otherwise: string,
  ): Promise<Value | undefined> {
    try {
      return await ask();
    } catch (error) {
      report(error, otherwise);
      return undefined;
    }
  }
}
