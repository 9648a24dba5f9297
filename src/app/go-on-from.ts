import type {Clock} from '../speech/web-speech/clock.ts';

/**
 * How long a screen reader may take, in milliseconds, to have heard that the screen before has gone and
 * where the focus is.
 */
const HEARD_AFTER = 500;

/**
 * Moves the focus to a link in the screen that has just come, and the caret to its beginning, without
 * scrolling: of the screen readers some go on from the focus and some, Orca for one, from the caret.
 */
export function goOnFromLink(link: HTMLElement): void {
  link.focus({preventScroll: true});
  document.getSelection()?.collapse(link, 0);
}

/**
 * The same to the heading of a screen that has just come. The caret follows when the focus has been
 * heard: where what had the focus has gone, Orca goes in silence to where it finds the caret, and hears
 * nothing new in a focus that comes to the same place.
 *
 * @param isReturn whether one comes by Back or Forward: after «Alt+Left» Orca takes a caret that moves
 *   for the key's doing and says the one letter, so that the caret stays
 */
export function goOnFromHeading(
  heading: HTMLElement,
  {isReturn}: {isReturn: boolean},
  clock: Pick<Clock, 'after'>,
): void {
  heading.focus({preventScroll: true});
  if (isReturn) return;
  const selection = document.getSelection();
  const {anchorNode, anchorOffset} = selection ?? {};
  clock.after(HEARD_AFTER, () => {
    // Whoever has gone on in the meantime is not taken back.
    const isHere = anchorNode === selection?.anchorNode && anchorOffset === selection?.anchorOffset;
    if (isHere && document.activeElement === heading) selection?.collapse(heading, 0);
  });
}
