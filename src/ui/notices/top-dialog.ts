/**
 * Follows which modal dialog is on top: all else in the document is then out of the reach of eye,
 * ear and hand. By the attribute, since not every browser tells of the opening of a dialog.
 */
export class TopDialog {
  readonly #observer: MutationObserver;
  /** In the order in which they were opened. */
  #opened: readonly HTMLDialogElement[] = [];

  /** @param changed called after a dialog was opened or closed */
  constructor(changed: () => void) {
    this.#observer = new MutationObserver((records) => {
      for (const {target} of records) {
        if (target instanceof HTMLDialogElement) this.#note(target);
      }
      changed();
    });
  }

  start(): void {
    this.#opened = [...document.querySelectorAll<HTMLDialogElement>('dialog:modal')];
    this.#observer.observe(document, {subtree: true, attributeFilter: ['open']});
  }

  stop(): void {
    this.#observer.disconnect();
    this.#opened = [];
  }

  get current(): HTMLDialogElement | undefined {
    return this.#opened.filter((dialog) => isModal(dialog)).at(-1);
  }

  #note(dialog: HTMLDialogElement): void {
    const others = this.#opened.filter((each) => each !== dialog && isModal(each));
    this.#opened = isModal(dialog) ? [...others, dialog] : others;
  }
}

/** A dialog that was taken out of the document keeps its attribute. */
function isModal(dialog: HTMLDialogElement): boolean {
  return dialog.isConnected && dialog.matches(':modal');
}
