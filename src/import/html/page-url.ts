/** A host that cannot exist (RFC 2606), for pages that do not say where they come from. */
const NOWHERE = 'https://page.invalid/';

/**
 * Makes the relative links of an inert document absolute, by what the page says of its own address
 * (`base`, canonical link or `og:url`), since otherwise they would be taken for addresses of Rawi.
 * A `base` put into the document would do the same, and breaks `base-uri 'none'`.
 */
export function resolveLinks(page: Document): void {
  const candidates = [
    page.querySelector('base[href]')?.getAttribute('href'),
    page.querySelector('link[rel~="canonical" i][href]')?.getAttribute('href'),
    page.querySelector('meta[property="og:url"]')?.getAttribute('content'),
  ];
  const known = candidates.map((href) => webAddress(href)).find((url) => url !== undefined);
  for (const base of page.querySelectorAll('base')) base.remove();
  for (const link of page.querySelectorAll('a[href]')) {
    const href = link.getAttribute('href')!.trim();
    if (href.startsWith('#')) continue;
    const address = webAddress(href, known ?? NOWHERE) ?? mailAddress(href);
    if (address === undefined) link.removeAttribute('href');
    // As a browser writes it when it saves a page.
    else if (known !== undefined && address.startsWith(`${withoutPlace(known)}#`)) {
      link.setAttribute('href', new URL(address).hash);
    } else link.setAttribute('href', address);
  }
}

/**
 * `href` as an absolute http(s) address; `undefined` for any other scheme, for a place on the same
 * page, and for a link of a page whose address nobody knows.
 */
export function linkAddress(href: string): string | undefined {
  const address = webAddress(href);
  return address?.startsWith(NOWHERE) ? undefined : address;
}

/** As `linkAddress`, and mail addresses as well: where a link within a text may lead. */
export function inlineAddress(href: string): string | undefined {
  return linkAddress(href) ?? mailAddress(href);
}

function withoutPlace(address: string): string {
  return address.replace(/#.*$/u, '');
}

/** A mail address alone: what a page would have written into the mail is not kept. */
function mailAddress(href: string): string | undefined {
  const address = /^mailto:([^?#\s<>"]+@[^?#\s<>"]+)/iu.exec(href)?.[1];
  return address && `mailto:${address}`;
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
