import type {TextRange} from '../../core/text-range.ts';

interface Piece {
  readonly node: Text;
  /** Where the node's text begins in the text of the block. */
  readonly start: number;
}

/** The text nodes of one block and their places in the block's text. */
export class BlockText {
  readonly #pieces: readonly Piece[];
  /** Where the text of the last node ends. */
  readonly #end: number;

  constructor(holder: HTMLElement) {
    const pieces: Piece[] = [];
    const walker = document.createTreeWalker(holder, NodeFilter.SHOW_TEXT);
    let start = 0;
    let cell: Element | null = null;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const enclosing = node.parentElement?.closest<HTMLElement>('[data-start]') ?? null;
      if (enclosing && enclosing !== cell) start = Number(enclosing.dataset['start']);
      cell = enclosing;
      pieces.push({node: node as Text, start});
      start += (node as Text).length;
    }
    this.#pieces = pieces;
    this.#end = start;
  }

  /** `undefined` where the part has no text that is shown. */
  range({start, end}: TextRange): Range | undefined {
    const first = this.#pieces.find((piece) => piece.start + piece.node.length > start);
    const last = this.#pieces.findLast((piece) => piece.start < end);
    if (!first || !last || first.start > last.start) return undefined;
    const range = document.createRange();
    range.setStart(first.node, Math.max(0, start - first.start));
    range.setEnd(last.node, Math.min(last.node.length, end - last.start));
    return range;
  }

  offsetOf(node: Node, offset: number): number {
    const piece = this.#pieces.find((candidate) => candidate.node === node);
    if (piece) return piece.start + offset;
    // A place between elements: the text that begins after it.
    const place = document.createRange();
    place.setStart(node, offset);
    const next = this.#pieces.find((candidate) => place.comparePoint(candidate.node, 0) >= 0);
    return next?.start ?? this.#end;
  }
}
