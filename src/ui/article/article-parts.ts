/** Elements in one part: fewer make every frame dearer, more make scrolling rough. */
const partSize = 20;

/**
 * Appends the elements of an article to its host, a long one in parts of a few elements each. The
 * browser lays out only the parts near the screen; were every element one of its own, watching
 * thousands of them would cost more than it saves (`npm run bench -- long`).
 */
export class ArticleParts {
  readonly #host: HTMLElement;
  readonly #long: boolean;
  #waiting = document.createDocumentFragment();
  #part: HTMLElement | undefined;

  constructor(host: HTMLElement, long: boolean) {
    this.#host = host;
    this.#long = long;
  }

  add(element: HTMLElement): void {
    if (!this.#long) {
      this.#waiting.append(element);
      return;
    }
    if (!this.#part || this.#part.childElementCount >= partSize) {
      this.#part = document.createElement('div');
      this.#part.className = 'part';
      this.#waiting.append(this.#part);
    }
    this.#part.append(element);
  }

  /** Puts into the document what was added since the last time. */
  flush(): void {
    this.#host.append(this.#waiting);
  }
}
