import type {BlockId} from '../../core/article/article.ts';

/** How far above and below the window blocks count as near: as far as the window is high. */
const MARGIN = '100% 0px';

/** Blocks that wait for something to be done, of which only those near the window have their turn. */
export class NearBlocks {
  readonly #onNear: () => void;
  readonly #holders = new Map<BlockId, HTMLElement>();
  readonly #near = new Set<BlockId>();
  #observer: IntersectionObserver | undefined;

  /** @param onNear called when there is a {@link next} */
  constructor(onNear: () => void) {
    this.#onNear = onNear;
  }

  observe(holder: HTMLElement): void {
    this.#observer ??= new IntersectionObserver((entries) => this.#moved(entries), {
      rootMargin: MARGIN,
    });
    this.#holders.set(idOf(holder), holder);
    this.#observer.observe(holder);
  }

  /** The block that has been near for longest, or `undefined` while there is none. */
  get next(): BlockId | undefined {
    const [next] = this.#near;
    return next;
  }

  /** Nothing more is to be done for a block. */
  done(block: BlockId): void {
    const holder = this.#holders.get(block);
    if (holder) this.#observer?.unobserve(holder);
    this.#near.delete(block);
  }

  clear(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
    this.#holders.clear();
    this.#near.clear();
  }

  #moved(entries: readonly IntersectionObserverEntry[]): void {
    for (const {target, isIntersecting} of entries) {
      const block = idOf(target as HTMLElement);
      if (isIntersecting) this.#near.add(block);
      else this.#near.delete(block);
    }
    if (this.#near.size > 0) this.#onNear();
  }
}

function idOf(holder: HTMLElement): BlockId {
  return holder.dataset['block'] as BlockId;
}
