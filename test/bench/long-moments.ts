import {setTimeout as delay} from 'node:timers/promises';
import type {Page} from 'puppeteer-core';
import type {LongBlock} from './page/blocks.ts';

/** How one import, or one opening, of a long text went; milliseconds. */
export interface Opened {
  /** From the handing over of the text to the reader's address, saving included. */
  readonly imported: number;
  /** The longest block of the main thread in that time. */
  readonly importBlock: number;
  /** From there to the first paragraph, and to the last. */
  readonly firstParagraph: number;
  readonly opened: number;
  /** The longest block from there on. */
  readonly openBlock: number;
  /** The longest block of all, what came before the import included. */
  readonly longestBlock: number;
}

/**
 * Reads the moments of what the page has just done.
 *
 * @throws Error where the article on the screen has fewer than `words` words.
 */
export async function openedOf(page: Page, words: number): Promise<Opened> {
  // What the browser does after the last paragraph belongs to it: layout, painting, saving.
  await delay(1500);
  const {moments, blocks, shown} = await page.evaluate(() => ({
    moments: window.probe!.moments,
    blocks: window.probe!.blocks(),
    shown: [...document.querySelectorAll('article [data-block]')]
      .map(({textContent}) => textContent.split(/\s+/u).length)
      .reduce((sum, count) => sum + count, 0),
  }));
  if (shown < words) throw new Error(`Of ${words} words only ${shown} are shown.`);
  const route = moments['route']!;
  const given = moments['import-request'] ?? route;
  const between = (from: number, to: number) =>
    longest(blocks.filter(({start, duration}) => start < to && start + duration > from));
  return {
    imported: route - given,
    // A task that ends the import and begins to open the article counts for both.
    importBlock: between(given, route),
    firstParagraph: moments['first-paragraph']! - route,
    opened: moments['ready']! - route,
    openBlock: between(route, Infinity),
    longestBlock: longest(blocks),
  };
}

function longest(blocks: readonly LongBlock[]): number {
  return Math.max(0, ...blocks.map(({duration}) => duration));
}
