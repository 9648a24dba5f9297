/** The parts of Trusted Types that TypeScript's library lacks. */
interface Policy {
  createHTML(html: string): string;
}
interface TrustedTypePolicies {
  createPolicy(name: string, rules: {createHTML: (html: string) => string}): Policy;
}

let policy: Policy | undefined;

/**
 * `html` as the page's Content Security Policy wants it where markup is parsed. The policy lets
 * everything through, since it serves only to parse into documents that are never shown: no
 * script runs and nothing is loaded in those, and what comes out of them is sanitised and then
 * read as text. It must not be used for anything that is.
 */
export function trustedHtml(html: string): string {
  // Absent in browsers without Trusted Types, where a string is as good.
  const policies = (globalThis as {trustedTypes?: TrustedTypePolicies}).trustedTypes;
  policy ??= policies?.createPolicy('rawi-import', {createHTML: (markup) => markup});
  return policy ? policy.createHTML(html) : html;
}

/** Whether the browser may refuse a plain string where markup is parsed. */
export function hasTrustedTypes(): boolean {
  return 'trustedTypes' in globalThis;
}
