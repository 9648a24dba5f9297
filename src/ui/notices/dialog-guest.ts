import {TopDialog} from './top-dialog.ts';

/**
 * Has an element stand in whatever modal dialog is on top, where it can be seen and heard, and
 * where it stood before while none is open.
 */
export class DialogGuest {
  readonly #element: HTMLElement;
  readonly #moved: () => void;
  readonly #topDialog = new TopDialog(() => this.#place());
  /** Stands where the element stands while no dialog is open. */
  readonly #home = document.createComment('');
  #isMoving = false;

  /** @param moved called after each move */
  constructor(element: HTMLElement, moved: () => void) {
    this.#element = element;
    this.#moved = moved;
  }

  /** Whether the element leaves the document, or comes into it, only to stand elsewhere. */
  get isMoving(): boolean {
    return this.#isMoving;
  }

  start(): void {
    this.#topDialog.start();
    this.#place();
  }

  stop(): void {
    this.#topDialog.stop();
  }

  /** Goes back where it stood. Returns whether it was elsewhere. */
  goHome(): boolean {
    if (!this.#home.isConnected) return false;
    this.#moveTo(() => this.#home.replaceWith(this.#element));
    return true;
  }

  #place(): void {
    const dialog = this.#topDialog.current;
    if (!dialog) {
      this.goHome();
      return;
    }
    if (this.#element.parentElement === dialog) return;
    this.#moveTo(() => {
      if (!this.#home.isConnected) this.#element.before(this.#home);
      dialog.append(this.#element);
    });
  }

  #moveTo(move: () => void): void {
    this.#isMoving = true;
    move();
    this.#isMoving = false;
    this.#moved();
  }
}
