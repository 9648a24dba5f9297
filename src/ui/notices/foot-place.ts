/** The height of what stands at the foot, for what is scrolled into view. */
const sizeProperty = '--notices-size';

/**
 * The place of an element at the foot of the window: tells its height, and has it at the head
 * (`data-at-head`) while at the foot it would cover what has the focus.
 */
export class FootPlace {
  readonly #element: HTMLElement;
  readonly #size = new ResizeObserver(() => this.#tellSize());

  constructor(element: HTMLElement) {
    this.#element = element;
  }

  start(): void {
    this.#size.observe(this.#element);
    document.addEventListener('focusin', this.keepOffSoon);
  }

  stop(): void {
    this.#size.disconnect();
    document.removeEventListener('focusin', this.keepOffSoon);
    document.documentElement.style.removeProperty(sizeProperty);
  }

  // The browser scrolls to what takes the focus after it has told of that.
  readonly keepOffSoon = (): void => {
    requestAnimationFrame(() => this.keepOffFocus());
  };

  /** Goes to the head or to the foot of the window, wherever it does not cover the focus. */
  keepOffFocus(): void {
    const element = this.#element;
    const focused = document.activeElement;
    element.removeAttribute('data-at-head');
    if (!focused || focused === document.body || element.contains(focused)) return;
    if (focused.contains(element)) return;
    const {top, bottom, height} = element.getBoundingClientRect();
    if (height === 0) return;
    const place = focused.getBoundingClientRect();
    const covers = place.bottom > top && place.top < bottom;
    // What is taller than the window is covered anywhere, and seen as well.
    element.toggleAttribute('data-at-head', covers && place.top > height);
  }

  #tellSize(): void {
    const {height} = this.#element.getBoundingClientRect();
    document.documentElement.style.setProperty(sizeProperty, `${height}px`);
  }
}
