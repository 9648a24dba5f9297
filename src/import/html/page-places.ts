/** The places of a page to which links can lead, by their names. */
export class PagePlaces {
  readonly #elements = new Map<string, Element>();

  constructor(root: ParentNode) {
    for (const element of root.querySelectorAll('[id]')) {
      const id = element.getAttribute('id')!;
      if (!this.#elements.has(id)) this.#elements.set(id, element);
    }
  }

  /** Where a link of the same page (`#…`) leads; `undefined` where nothing is there. */
  targetOf(href: string): Element | undefined {
    const fragment = href.slice(1);
    return this.#elements.get(fragment) ?? this.#elements.get(decoded(fragment));
  }
}

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
