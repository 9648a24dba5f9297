/** «1.», «أ)», «iv.»: the marker of an ordered list; bullets are single signs. */
const ORDERED_MARKER = /^[\s(]*(?:([\d٠-٩۰-۹]+)|[a-z]{1,4}|[ء-ي]{1,2})\s*[.)\-–]/iu;
const EASTERN_DIGITS = /[٠-٩۰-۹]/g;

/**
 * Makes real lists of the list paragraphs in what Word puts on the clipboard. Word writes each
 * item as a paragraph with its level in the style (`mso-list:l0 level2 lfo1`) and its marker as
 * text in a span (`mso-list:Ignore`).
 */
export function restoreWordLists(page: Document): void {
  for (const paragraph of page.querySelectorAll<HTMLElement>('p[style*="mso-list"]')) {
    const style = paragraph.getAttribute('style')!;
    const level = /mso-list\s*:[^;]*\blevel(\d+)/i.exec(style)?.[1];
    if (level === undefined) continue;
    const marker = takeMarker(paragraph);
    const numbered = ORDERED_MARKER.exec(marker);

    // One list for each item, as deep as its level: the walk reads depth and number of an item
    // alone, and needs no common parent.
    const item = page.createElement('li');
    if (numbered?.[1] !== undefined) item.value = digits(numbered[1]);
    item.append(...paragraph.childNodes);
    let list = page.createElement(numbered ? 'ol' : 'ul');
    list.append(item);
    for (let depth = 1; depth < Number(level); depth++) {
      const outer = page.createElement('ul');
      outer.append(list);
      list = outer;
    }
    paragraph.replaceWith(list);
  }
}

function takeMarker(paragraph: HTMLElement): string {
  const span = [...paragraph.querySelectorAll('[style]')].find((element) =>
    /mso-list\s*:\s*ignore/i.test(element.getAttribute('style')!),
  );
  span?.remove();
  return span?.textContent.replace(/\s+/gu, ' ') ?? '';
}

function digits(text: string): number {
  return Number(text.replace(EASTERN_DIGITS, (digit) => String(digit.charCodeAt(0) & 0xf)));
}
