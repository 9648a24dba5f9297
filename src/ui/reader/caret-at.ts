/** The place in the document under a point of the window, in CSS pixels. */
export function caretAt(x: number, y: number): {node: Node; offset: number} | undefined {
  if ('caretPositionFromPoint' in document) {
    const position = document.caretPositionFromPoint(x, y);
    return position ? {node: position.offsetNode, offset: position.offset} : undefined;
  }
  // Safari before 18.4.
  const older = document as unknown as {
    caretRangeFromPoint?: (x: number, y: number) => Range | null;
  };
  const range = older.caretRangeFromPoint?.(x, y);
  return range ? {node: range.startContainer, offset: range.startOffset} : undefined;
}
