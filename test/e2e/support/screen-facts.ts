import type {Page} from 'puppeteer-core';

/** What a screen says of itself and of the others. */
export interface ScreenFacts {
  readonly title: string;
  /** The text of its `h1`. */
  readonly heading: string;
  readonly path: string;
  /** Where the links of the navigation lead, in their order. */
  readonly links: readonly string[];
  /** Those of them that are marked as the open screen. */
  readonly current: readonly string[];
  /** Elements whose text is set to both edges. */
  readonly justified: readonly string[];
}

export function screenFacts(page: Page): Promise<ScreenFacts> {
  return page.evaluate(() => {
    const links = [...document.querySelectorAll('.top nav a')];
    const href = (link: Element) => link.getAttribute('href') ?? '';
    return {
      title: document.title,
      heading: document.querySelector('main h1')?.textContent.trim() ?? '',
      path: location.pathname,
      links: links.map(href),
      current: links.filter((link) => link.getAttribute('aria-current') === 'page').map(href),
      justified: [...document.querySelectorAll('body *')]
        .filter((element) => getComputedStyle(element).textAlign === 'justify')
        .map((element) => [element.localName, ...element.classList].join('.')),
    };
  });
}
