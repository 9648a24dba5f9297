import {bylineOf} from '../../core/article/line-signs.ts';
import {oneLine} from './one-line.ts';
import {sameWords} from './same-words.ts';

/** What a page says about itself, as one line each; not yet checked against its text. */
export interface PageFacts {
  readonly title?: string;
  readonly byline?: string;
  /** As the page writes it. */
  readonly language?: string;
}

/** What Readability found, where it found an article. */
export interface FoundFacts {
  readonly title?: string | null | undefined;
  readonly byline?: string | null | undefined;
  readonly siteName?: string | null | undefined;
  readonly lang?: string | null | undefined;
}

/** A longer byline is a paragraph. */
const LONGEST_BYLINE = 100;
/** Between a page's title and its site's name. */
const BETWEEN = /\s+[|\-–—:»«·•]+\s+|\s*\|\s*/u;

export function pageFacts(page: Document, found: FoundFacts): PageFacts {
  const title = withoutTags(pageTitle(page, found));
  const line = withoutTags(found.byline);
  const byline = line === undefined ? undefined : (bylineOf(line) ?? line);
  const language =
    attribute(page, 'html[lang]', 'lang') ??
    attribute(page, 'body[lang]', 'lang') ??
    oneLine(found.lang) ??
    attribute(page, 'meta[property="og:locale"]', 'content');
  return {
    ...(title === undefined ? {} : {title}),
    ...(byline !== undefined && byline.length <= LONGEST_BYLINE ? {byline} : {}),
    ...(language === undefined ? {} : {language}),
  };
}

/** The title without the name of the site. */
function pageTitle(page: Document, found: FoundFacts): string | undefined {
  const siteName =
    attribute(page, 'meta[property="og:site_name"]', 'content') ?? oneLine(found.siteName);
  const headings = [...page.querySelectorAll('h1')].map(({textContent}) => oneLine(textContent));
  const full = attribute(page, 'meta[property="og:title"]', 'content') ?? oneLine(page.title);
  if (full === undefined) return headings.find((heading) => heading) ?? oneLine(found.title);

  const heading = headings.find((text) => text && isPartOf(text, full));
  if (heading) return heading;
  const parts = full.split(BETWEEN);
  if (siteName !== undefined && parts.length > 1) {
    if (sameWords(parts.at(-1)!, siteName)) return before(full, parts.at(-1)!);
    if (sameWords(parts[0]!, siteName)) return after(full, parts[0]!);
  }
  // A bar is written nowhere else.
  const bar = full.lastIndexOf('|');
  const beforeBar = bar > 0 ? full.slice(0, bar).trim() : '';
  return beforeBar.includes(' ') ? beforeBar : full;
}

/** Whether `full` is `text`, with something before or behind it that is set off. */
function isPartOf(text: string, full: string): boolean {
  if (sameWords(text, full)) return true;
  const parts = full.split(BETWEEN);
  return parts.some(
    (_, cut) =>
      sameWords(text, parts.slice(0, cut).join(' ')) || sameWords(text, parts.slice(cut).join(' ')),
  );
}

/** Metadata is text, but many systems write their markup into it. */
function withoutTags(text: string | null | undefined): string | undefined {
  return oneLine(text?.replace(/<\/?[a-z][^<>]*>/gi, ' '));
}

function before(full: string, end: string): string {
  return full.slice(0, full.lastIndexOf(end)).replace(/[\s|\-–—:»«·•]+$/u, '');
}

function after(full: string, start: string): string {
  return full.slice(full.indexOf(start) + start.length).replace(/^[\s|\-–—:»«·•]+/u, '');
}

function attribute(page: Document, selector: string, name: string): string | undefined {
  return oneLine(page.querySelector(selector)?.getAttribute(name));
}
