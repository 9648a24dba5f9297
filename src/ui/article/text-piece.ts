import type {MarkInsertion} from '../../core/diacritics/mark-insertion.ts';

/**
 * One text node of a block: a part of the block's text, and the vowel marks that have been put into
 * the node without being part of that text.
 */
export class TextPiece {
  readonly node: Text;
  /** Where the part begins in the text of the block. */
  readonly start: number;
  readonly #text: string;
  /** Where marks stand behind the text of the piece, ascending. */
  #places: readonly number[] = [];
  /** How many units of marks stand in the node up to and with those at each place. */
  #lengths: readonly number[] = [];

  /** @param node without marks that are not part of the text */
  constructor(node: Text, start: number) {
    this.node = node;
    this.start = start;
    this.#text = node.data;
  }

  /** Where the part ends in the text of the block. */
  get end(): number {
    return this.start + this.#text.length;
  }

  /** The node's data with these marks alone. @param insertions in order, by the text of the block */
  dataWith(insertions: readonly MarkInsertion[]): string {
    let data = '';
    let done = 0;
    for (const {at, marks} of insertions) {
      data += this.#text.slice(done, at - this.start) + marks;
      done = at - this.start;
    }
    return data + this.#text.slice(done);
  }

  /** Puts these marks into the node in the place of those before; none restores the very text. */
  show(insertions: readonly MarkInsertion[]): void {
    this.node.data = this.dataWith(insertions);
    let length = 0;
    this.#places = insertions.map(({at}) => at - this.start);
    this.#lengths = insertions.map(({marks}) => (length += marks.length));
  }

  /**
   * Where a place in the text of the block stands in the node: behind the marks that have been put
   * in there, since those belong to the letter before. Places beyond the piece are its ends.
   */
  nodeOffset(offset: number): number {
    const own = Math.min(Math.max(offset - this.start, 0), this.#text.length);
    return own + this.#marksUpTo(own);
  }

  /** The place in the text of the block for one in the node; among marks, that of the marks. */
  offsetOf(nodeOffset: number): number {
    let low = 0;
    let high = this.#places.length;
    // The number of places whose marks begin before that one.
    while (low < high) {
      const middle = (low + high) >> 1;
      const before = middle === 0 ? 0 : this.#lengths[middle - 1]!;
      if (this.#places[middle]! + before < nodeOffset) low = middle + 1;
      else high = middle;
    }
    if (low === 0) return this.start + nodeOffset;
    const own = nodeOffset - this.#lengths[low - 1]!;
    return this.start + Math.max(this.#places[low - 1]!, own);
  }

  #marksUpTo(own: number): number {
    let low = 0;
    let high = this.#places.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#places[middle]! <= own) low = middle + 1;
      else high = middle;
    }
    return low === 0 ? 0 : this.#lengths[low - 1]!;
  }
}
