import type {BlockId} from '../article/article.ts';
import type {PlanBlock} from './reading-plan.ts';

/** How far a place lies into the text that is read, measured in characters. */
export class Extent {
  /** Characters of all blocks together. */
  readonly characters: number;
  readonly #starts = new Map<BlockId, number>();

  constructor(blocks: readonly PlanBlock[]) {
    let characters = 0;
    for (const {id, text} of blocks) {
      this.#starts.set(id, characters);
      characters += text.length;
    }
    this.characters = characters;
  }

  /** Characters before `offset` of `block`; 0 for a block that is not read. */
  before(block: BlockId, offset: number): number {
    const start = this.#starts.get(block);
    return start === undefined ? 0 : start + offset;
  }
}
