import {hasTrustedTypes, trustedHtml} from './trusted-html.ts';

/** A document of `html` in which no script runs and nothing is loaded. Never fails. */
export function parseInert(html: string): Document {
  return new DOMParser().parseFromString(trustedHtml(html), 'text/html');
}

/**
 * Lets code that knows nothing of Trusted Types put markup back into the body of an inert
 * document, as Readability does when its first attempt finds too little.
 */
export function allowMarkupInBody({body}: Document): void {
  if (!hasTrustedTypes()) return;
  const native = Object.getOwnPropertyDescriptor(Element.prototype, 'innerHTML')!;
  Object.defineProperty(body, 'innerHTML', {
    get: () => native.get!.call(body) as string,
    set: (html: string) => native.set!.call(body, trustedHtml(html)),
  });
}
