/**
 * Two lines across the column of the text, above and below what is spoken. They stand over the
 * article and are no part of it; where the text moves, they move with it.
 */
export class Ruler {
  readonly #element: HTMLElement;
  readonly #listening = new AbortController();
  readonly #size: ResizeObserver;
  #place: Range | undefined;
  #frame = 0;

  /**
   * @param element positioned at the top of the element that it and `host` stand in
   * @param host what changes its height when the type, the window or the text changes
   */
  constructor(element: HTMLElement, host: HTMLElement) {
    this.#element = element;
    element.hidden = true;
    // A long article lays out what comes near the screen, and moves what stands below it.
    const {signal} = this.#listening;
    addEventListener('scroll', () => this.#drawSoon(), {passive: true, signal});
    this.#size = new ResizeObserver(() => this.#drawSoon());
    this.#size.observe(host);
  }

  dispose(): void {
    this.#listening.abort();
    this.#size.disconnect();
    cancelAnimationFrame(this.#frame);
    this.#element.hidden = true;
  }

  /** Moves to a word, or around the whole of a longer place. */
  follow(place: Range | undefined): void {
    this.#place = place;
    this.#draw();
  }

  #drawSoon(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => this.#draw());
  }

  #draw(): void {
    this.#element.hidden = !this.#place;
    if (!this.#place) return;
    const {top, height} = this.#place.getBoundingClientRect();
    const origin = this.#element.parentElement?.getBoundingClientRect().top ?? 0;
    this.#element.style.blockSize = `${height}px`;
    this.#element.style.transform = `translateY(${top - origin}px)`;
  }
}
