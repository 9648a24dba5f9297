import type {ArticleId} from '../core/article/article.ts';

/** Something in the library that others may show. */
export interface LibraryChange {
  /** `articles`: the list or a summary; `position`: a place and its progress; `settings`; `lexicon`; `queue`. */
  readonly kind: 'articles' | 'position' | 'settings' | 'lexicon' | 'queue';
  /** The article that changed; absent where many may have. */
  readonly article?: ArticleId;
  /** Whether another tab made the change. */
  readonly elsewhere: boolean;
}

const KINDS: readonly unknown[] = ['articles', 'position', 'settings', 'lexicon', 'queue'];

/** Tells every tab of this device what changed in the library called `name`. */
export class LibraryChanges {
  readonly #listeners = new Set<(change: LibraryChange) => void>();
  readonly #channel: BroadcastChannel | undefined;

  constructor(name: string) {
    if (typeof BroadcastChannel === 'undefined') return;
    this.#channel = new BroadcastChannel(`library:${name}`);
    this.#channel.onmessage = ({data}: MessageEvent<unknown>) => {
      // A tab with another version of Rawi may say things that this one does not know.
      const {kind, article} = (data ?? {}) as Partial<LibraryChange>;
      if (kind === undefined || !KINDS.includes(kind)) return;
      this.#tell({kind, ...(typeof article === 'string' ? {article} : {}), elsewhere: true});
    };
  }

  /** Calls `listener` after each change, here or in another tab; returns how to stop. */
  listen(listener: (change: LibraryChange) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  announce(kind: LibraryChange['kind'], article?: ArticleId): void {
    const change = {kind, ...(article === undefined ? {} : {article})};
    this.#channel?.postMessage(change);
    this.#tell({...change, elsewhere: false});
  }

  close(): void {
    this.#channel?.close();
    this.#listeners.clear();
  }

  #tell(change: LibraryChange): void {
    for (const listener of [...this.#listeners]) listener(change);
  }
}
