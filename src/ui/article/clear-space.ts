/** A part of the window, in CSS pixels from its top. */
export interface ClearSpace {
  readonly top: number;
  readonly bottom: number;
  readonly height: number;
}

/**
 * The part of the window that no bar covers: what the document's scroll padding leaves, so that the
 * browser keeps the focus in the same space as the {@link Follower} keeps the spoken place.
 */
export function clearSpace(): ClearSpace {
  const {scrollPaddingTop, scrollPaddingBottom} = getComputedStyle(document.documentElement);
  const top = pixels(scrollPaddingTop);
  // However high the bars, some line of the window is left.
  const bottom = Math.max(top + 1, innerHeight - pixels(scrollPaddingBottom));
  return {top, bottom, height: bottom - top};
}

/** Nothing where the style says `auto`. */
function pixels(length: string): number {
  return Number.parseFloat(length) || 0;
}
