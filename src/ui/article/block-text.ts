import type {MarkInsertion} from '../../core/diacritics/mark-insertion.ts';
import type {TextRange} from '../../core/text-range.ts';
import {keptSelection} from './kept-selection.ts';
import {TextPiece} from './text-piece.ts';

/**
 * The text nodes of one block and their places in the block's text. Vowel marks can be put into the
 * nodes: no place in the text is another for that.
 */
export class BlockText {
  readonly #pieces: readonly TextPiece[];
  /** Where the text of the last node ends. */
  readonly #end: number;
  #marks: readonly MarkInsertion[] = [];

  constructor(holder: HTMLElement) {
    const pieces: TextPiece[] = [];
    const walker = document.createTreeWalker(holder, NodeFilter.SHOW_TEXT);
    let start = 0;
    let cell: Element | null = null;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const enclosing = node.parentElement?.closest<HTMLElement>('[data-start]') ?? null;
      if (enclosing && enclosing !== cell) start = Number(enclosing.dataset['start']);
      cell = enclosing;
      pieces.push(new TextPiece(node as Text, start));
      start += (node as Text).length;
    }
    this.#pieces = pieces;
    this.#end = start;
  }

  /** The marks that have been put in. */
  get marks(): readonly MarkInsertion[] {
    return this.#marks;
  }

  /**
   * Puts marks into the nodes in the place of those before; none restores the very text. What is
   * selected, and the caret, stay where they are in the text; other ranges of nodes that changed are
   * to be made anew. Marks of text that is not shown, such as that between two cells, are left out.
   *
   * @param insertions in order
   * @returns whether anything changed
   */
  show(insertions: readonly MarkInsertion[]): boolean {
    this.#marks = insertions;
    let next = 0;
    const changes = this.#pieces.flatMap((piece) => {
      // Marks at the very beginning of a piece belong to the letter before it.
      while (next < insertions.length && insertions[next]!.at <= piece.start) next++;
      const first = next;
      while (next < insertions.length && insertions[next]!.at <= piece.end) next++;
      const own = insertions.slice(first, next);
      return piece.dataWith(own) === piece.node.data ? [] : [{piece, own}];
    });
    if (changes.length === 0) return false;
    const restore = keptSelection(changes.map(({piece}) => piece));
    for (const {piece, own} of changes) piece.show(own);
    restore();
    return true;
  }

  /** `undefined` where the part has no text that is shown. */
  range({start, end}: TextRange): Range | undefined {
    const first = this.#pieces.find((piece) => piece.end > start);
    const last = this.#pieces.findLast((piece) => piece.start < end);
    if (!first || !last || first.start > last.start) return undefined;
    const range = document.createRange();
    range.setStart(first.node, first.nodeOffset(start));
    range.setEnd(last.node, last.nodeOffset(end));
    return range;
  }

  offsetOf(node: Node, offset: number): number {
    const piece = this.#pieces.find((candidate) => candidate.node === node);
    if (piece) return piece.offsetOf(offset);
    // A place between elements: the text that begins after it.
    const place = document.createRange();
    place.setStart(node, offset);
    const next = this.#pieces.find((candidate) => place.comparePoint(candidate.node, 0) >= 0);
    return next?.start ?? this.#end;
  }
}
