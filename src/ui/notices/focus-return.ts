/** Gives the focus back that an element has taken, when what had it there is taken away. */
export class FocusReturn {
  readonly #element: HTMLElement;
  /** What had the focus before. */
  #cameFrom: HTMLElement | undefined;
  #hadFocus = false;

  constructor(element: HTMLElement) {
    this.#element = element;
  }

  start(): void {
    this.#element.addEventListener('focusin', this.#onFocusIn);
  }

  stop(): void {
    this.#element.removeEventListener('focusin', this.#onFocusIn);
  }

  /** To be called before something is taken away. */
  note(): void {
    this.#hadFocus = this.#hasFocus;
  }

  /** To be called afterwards. The focus goes to `otherwise` where what had it before has gone. */
  giveBack(otherwise: () => HTMLElement | null): void {
    if (!this.#hadFocus || this.#hasFocus) return;
    const target = this.#cameFrom?.isConnected ? this.#cameFrom : otherwise();
    target?.focus({preventScroll: true});
  }

  get #hasFocus(): boolean {
    return this.#element.contains(document.activeElement);
  }

  readonly #onFocusIn = ({relatedTarget}: FocusEvent) => {
    const isFromElsewhere =
      relatedTarget instanceof HTMLElement && !this.#element.contains(relatedTarget);
    if (isFromElsewhere) this.#cameFrom = relatedTarget;
  };
}
