/**
 * Moves the focus to `element` and the caret to its beginning, without scrolling: of the screen
 * readers some go on from the focus and some, Orca for one, from the caret.
 */
export function goOnFrom(element: HTMLElement): void {
  element.focus({preventScroll: true});
  document.getSelection()?.collapse(element, 0);
}
