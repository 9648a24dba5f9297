/** A host that cannot exist (RFC 2606), for pages that do not say where they come from. */
const NOWHERE = 'https://page.invalid/';

/**
 * Gives an inert document the base that its relative links mean (its own `base`, canonical link
 * or `og:url`), since otherwise they would be taken for addresses of Rawi itself.
 */
export function setPageUrl(page: Document): void {
  const candidates = [
    page.querySelector('base[href]')?.getAttribute('href'),
    page.querySelector('link[rel~="canonical" i][href]')?.getAttribute('href'),
    page.querySelector('meta[property="og:url"]')?.getAttribute('content'),
  ];
  const address = candidates.map((href) => webAddress(href)).find((url) => url !== undefined);
  for (const base of page.querySelectorAll('base')) base.remove();
  const base = page.createElement('base');
  base.setAttribute('href', address ?? NOWHERE);
  page.head.prepend(base);
}

/**
 * `href` as an absolute http(s) address, resolved against the page's base where it is relative;
 * `undefined` for any other scheme and for a place on the same page.
 */
export function linkAddress(href: string, page: Document): string | undefined {
  if (href.trim().startsWith('#')) return undefined;
  const address = webAddress(href, page.baseURI);
  return address?.startsWith(NOWHERE) ? undefined : address;
}

function webAddress(href: string | null | undefined, base?: string): string | undefined {
  if (!href) return undefined;
  try {
    const url = new URL(href, base);
    return /^https?:$/.test(url.protocol) ? url.href : undefined;
  } catch {
    return undefined;
  }
}
