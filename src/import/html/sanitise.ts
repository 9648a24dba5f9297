import type {SanitiserChoice} from '../importer.ts';
import {ALLOWED_ATTRIBUTES, ALLOWED_ELEMENTS, DROPPED_ELEMENTS} from './allowed-markup.ts';

/** The HTML Sanitizer API, as far as it is used; TypeScript's library has the types but not this. */
interface Sanitising {
  setHTML?(
    html: string,
    options: {
      sanitizer: {
        elements: readonly string[];
        replaceWithChildrenElements: readonly string[];
        attributes: readonly string[];
        comments: boolean;
      };
    },
  ): void;
}

/**
 * The content of `dirty` with nothing left but the elements and attributes of
 * `allowed-markup.ts`, in an inert document: by the browser's own sanitiser where it has one,
 * by DOMPurify (loaded for it) elsewhere.
 */
export async function sanitise(
  dirty: Element,
  choice: SanitiserChoice,
  signal: AbortSignal,
): Promise<ParentNode> {
  signal.throwIfAborted();
  if (choice === 'auto') {
    const target = document.implementation.createHTMLDocument('').body;
    const sanitising = target as Sanitising;
    if (sanitising.setHTML) {
      sanitising.setHTML(dirty.innerHTML, {
        sanitizer: {
          elements: ALLOWED_ELEMENTS,
          replaceWithChildrenElements: otherElements(dirty),
          attributes: ALLOWED_ATTRIBUTES,
          comments: false,
        },
      });
      return target;
    }
  }
  const {default: purify} = await import('dompurify');
  signal.throwIfAborted();
  return purify.sanitize(dirty.innerHTML, {
    ALLOWED_TAGS: [...ALLOWED_ELEMENTS],
    ALLOWED_ATTR: [...ALLOWED_ATTRIBUTES],
    ALLOW_DATA_ATTR: false,
    ALLOW_ARIA_ATTR: false,
    // DOMPurify takes any value for an address unless told.
    ADD_URI_SAFE_ATTR: ALLOWED_ATTRIBUTES.filter((name) => name !== 'href'),
    FORBID_CONTENTS: [...DROPPED_ELEMENTS],
    KEEP_CONTENT: true,
    RETURN_DOM_FRAGMENT: true,
  });
}

/** The API drops an unknown element with its content unless it is named (`center`, `news-body`). */
function otherElements(dirty: Element): string[] {
  const known = new Set([...ALLOWED_ELEMENTS, ...DROPPED_ELEMENTS, 'html', 'body']);
  const names = new Set<string>();
  for (const {localName, namespaceURI} of dirty.querySelectorAll('*')) {
    if (namespaceURI === 'http://www.w3.org/1999/xhtml' && !known.has(localName)) {
      names.add(localName);
    }
  }
  return [...names];
}
