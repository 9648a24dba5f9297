import {PagePlaces} from './page-places.ts';

/** The mark of a note in the markup that is walked over. */
export const NOTE_MARK = 'a[role="doc-noteref"]';

/** «[12]», «[أ]», «*»: what leads to a note, with its brackets or without. */
const MARK = /^\s*[[(]?\s*(\p{Nd}{1,3}|[a-zء-ي]{1,2}|\*{1,3})\s*[\])]?\s*$/iu;
/** Longer numbers are marks too, but no voice could tell them from a year. */
const ANY_MARK = /^\s*[[(]?\s*(?:\p{Nd}{1,4}|[a-zء-ي]{1,2}|\*{1,3})\s*[\])]?\s*$/iu;
const CANDIDATES = 'sup a[href*="#"], a[href*="#"]:has(sup), a[role="doc-noteref" i]';
/** The title of a section is no place for them: it is said by itself. */
const HEADINGS = 'h1, h2, h3, h4, h5, h6';

/**
 * Gives the marks of notes in an inert document one form: a link with a number in square brackets,
 * by which the voice knows them («[1]»). What cannot lead to its note is taken out, since it would
 * be heard and say nothing.
 */
export function settleNoteMarks(page: Document): void {
  const places = new PagePlaces(page.body);
  for (const link of page.body.querySelectorAll(CANDIDATES)) {
    if (!page.body.contains(link)) continue;
    const around = link.closest('sup') ?? link;
    // Several marks may stand in one `sup`.
    const whole = ANY_MARK.test(around.textContent) ? around : link;
    if (!ANY_MARK.test(whole.textContent)) continue;
    const sign = MARK.exec(whole.textContent)?.[1];
    const href = link.getAttribute('href');
    const note = href?.startsWith('#') ? places.targetOf(href) : undefined;
    if (note && isBefore(note, link)) {
      // From a note back to its marks: «أ ب ج», raised, of which nobody could hear what they are.
      if (whole.localName === 'sup') whole.remove();
      continue;
    }
    if (sign === undefined || !note || whole.closest(HEADINGS)) {
      whole.remove();
      continue;
    }
    const mark = page.createElement('a');
    mark.setAttribute('role', 'doc-noteref');
    mark.setAttribute('href', href!);
    const id = link.getAttribute('id') ?? whole.getAttribute('id');
    if (id !== null) mark.setAttribute('id', id);
    mark.append(`[${sign}]`);
    whole.replaceWith(mark);
  }
}

function isBefore(one: Element, other: Element): boolean {
  return (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}
