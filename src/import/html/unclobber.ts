/** Elements that a form or a document answers for by their id. */
const NAMED_BY_ID = [
  ...[HTMLButtonElement, HTMLFieldSetElement, HTMLInputElement, HTMLObjectElement],
  ...[HTMLOutputElement, HTMLSelectElement, HTMLTextAreaElement, HTMLImageElement],
];

/**
 * Takes from an inert document the names by which its elements would stand in for properties of
 * the document and of forms: with `<input name="parentNode">` a walk up from a form never ends,
 * and with `<img name="body">` the document's body is a picture. To be done before anything else
 * looks at the document.
 */
export function unclobber(page: Document): void {
  // Nothing here asks the page or its elements for a property, since that may be an element.
  const walker = document.createTreeWalker(page, NodeFilter.SHOW_ELEMENT);
  for (let element = walker.nextNode(); element; element = walker.nextNode()) {
    if (element instanceof HTMLMetaElement) continue;
    if (element instanceof HTMLAnchorElement) nameById(element);
    Element.prototype.removeAttribute.call(element, 'name');
    if (NAMED_BY_ID.some((kind) => element instanceof kind)) {
      Element.prototype.removeAttribute.call(element, 'id');
    }
  }
}

/** Older pages name the places to which links lead; the id of a link stands in for nothing. */
function nameById(anchor: HTMLAnchorElement): void {
  const name = anchor.getAttribute('name');
  if (name && !anchor.hasAttribute('id')) anchor.setAttribute('id', name);
}
