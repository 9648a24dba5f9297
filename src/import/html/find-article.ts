import {Readability} from '@mozilla/readability';
import {allowMarkupInBody} from './parse-inert.ts';
import type {FoundFacts} from './page-facts.ts';

/** The part of a page that is its article, in an inert document and not yet sanitised. */
export interface FoundArticle {
  readonly content: Element;
  readonly facts: FoundFacts;
}

/** Around the text of a page without an article: what leads elsewhere. */
const SURROUNDINGS = 'nav, footer, aside, body > header, form:not(:has(p))';
/** What Readability found is doubted if it is less than this part of the page. */
const LEAST_SHARE = 0.4;
/** Letters; a longer find is long enough whatever else the page has. */
const CERTAIN_LENGTH = 400;

/**
 * Where the article of `page` is: as Readability has it, or the page without its surroundings
 * where Readability finds nothing or but a small part of a short page.
 */
export function findArticle(page: Document): FoundArticle {
  const article = read(page);
  const rest = page.body.cloneNode(true) as Element;
  for (const element of rest.querySelectorAll(SURROUNDINGS)) element.remove();
  if (!article) return {content: rest, facts: {}};
  const length = letters(article.content);
  const isEnough = length >= CERTAIN_LENGTH || length >= letters(rest) * LEAST_SHARE;
  return isEnough ? article : {content: rest, facts: article.facts};
}

function read(page: Document): FoundArticle | undefined {
  // Readability takes apart the document it is given.
  const copy = page.cloneNode(true) as Document;
  allowMarkupInBody(copy);
  try {
    const reading = new Readability<Element>(copy, {serializer: (node) => node as Element});
    const {content, ...facts} = reading.parse() ?? {};
    if (!content) return undefined;
    freeTableParts(content);
    return {content, facts};
  } catch {
    // It gives up on pages that are built in ways it does not expect; the page is still there.
    return undefined;
  }
}

/**
 * Readability makes a `div` of a layout table and leaves its rows and cells in it. Out of a table
 * they are lost when the markup is parsed again, and the words of two cells would touch.
 */
function freeTableParts(content: Element): void {
  for (const part of content.querySelectorAll('caption, thead, tbody, tfoot, tr, th, td')) {
    if (part.closest('table')) continue;
    const block = part.ownerDocument.createElement('div');
    block.append(...part.childNodes);
    part.replaceWith(block);
  }
}

function letters(element: Element): number {
  return element.textContent.match(/\p{L}/gu)?.length ?? 0;
}
