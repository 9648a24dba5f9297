import type {BlockId} from '../article/article.ts';
import type {PlanBlock} from './reading-plan.ts';

/** How far a place lies into the text that is read, measured in characters. */
export class Extent {
  /** Characters of all blocks that are read together. */
  readonly characters: number;
  readonly #places = new Map<BlockId, {readonly start: number; readonly length: number}>();

  /**
   * @param isRead whether the listener hears the block at an index of `blocks`: `isRead` of the
   *   plan; all of them if absent. What is left out takes no time.
   */
  constructor(blocks: readonly PlanBlock[], isRead: (block: number) => boolean = () => true) {
    let characters = 0;
    blocks.forEach(({id, text}, index) => {
      const length = isRead(index) ? text.length : 0;
      this.#places.set(id, {start: characters, length});
      characters += length;
    });
    this.characters = characters;
  }

  /** The place that lies `characters` into the text; the last one for more than there are. */
  at(characters: number): {readonly block: BlockId; readonly offset: number} | undefined {
    let found: {readonly block: BlockId; readonly offset: number} | undefined;
    for (const [block, {start, length}] of this.#places) {
      if (length === 0) continue;
      if (start > characters) break;
      found = {block, offset: Math.min(Math.max(0, Math.floor(characters - start)), length - 1)};
    }
    return found;
  }

  /** Characters read before `offset` of `block`; 0 for a block of another article. */
  before(block: BlockId, offset: number): number {
    const place = this.#places.get(block);
    return place === undefined ? 0 : place.start + Math.min(offset, place.length);
  }
}
