import type {TextPiece} from './text-piece.ts';

/**
 * Remembers what is selected, or where the caret is, by the text of `pieces` that are about to
 * change; the result puts it there again. A selection that touches none of them is left alone.
 */
export function keptSelection(pieces: readonly TextPiece[]): () => void {
  const selection = document.getSelection();
  // Firefox can select in several places; those stay as the browser keeps them.
  if (selection?.rangeCount !== 1) return nothingToDo;
  const {anchorNode, anchorOffset, focusNode, focusOffset} = selection;
  const anchor = kept(pieces, anchorNode, anchorOffset);
  const focus = kept(pieces, focusNode, focusOffset);
  if (!anchor || !focus || !(anchor.isChanging || focus.isChanging)) return nothingToDo;
  return () => {
    selection.setBaseAndExtent(anchor.node, anchor.offset(), focus.node, focus.offset());
  };
}

interface KeptPlace {
  readonly node: Node;
  /** Whether its node is about to change. */
  readonly isChanging: boolean;
  readonly offset: () => number;
}

function kept(
  pieces: readonly TextPiece[],
  node: Node | null,
  offset: number,
): KeptPlace | undefined {
  if (!node) return undefined;
  const piece = pieces.find((each) => each.node === node);
  if (!piece) return {node, isChanging: false, offset: () => offset};
  const place = piece.offsetOf(offset);
  return {node, isChanging: true, offset: () => piece.nodeOffset(place)};
}

function nothingToDo(): void {
  // Nothing was selected there.
}
