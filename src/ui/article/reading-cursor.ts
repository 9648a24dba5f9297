import type {ArticleView} from './article-view.ts';
import type {Lit} from './highlighter.ts';

/**
 * The reading cursor: the focus on the block of a sentence and the caret at the sentence's start,
 * so that the next line of a screen reader and the next Tab go on from there. Nothing is added to
 * the article but two attributes on that block, for as long as it has the focus.
 */
export class ReadingCursor {
  readonly #view: ArticleView;
  #holder: HTMLElement | undefined;
  /** Whether the block could take the focus before. */
  #wasFocusable = false;

  constructor(view: ArticleView) {
    this.#view = view;
  }

  /**
   * Moves the focus and the caret, without scrolling. Returns `false` where the place is not in the
   * article; then nothing is moved.
   */
  moveTo(lit: Lit): boolean {
    const holder = this.#view.holder(lit.block);
    if (!holder?.isConnected) return false;
    if (holder !== this.#holder) {
      this.clear();
      this.#holder = holder;
      this.#wasFocusable = holder.hasAttribute('tabindex');
      if (!this.#wasFocusable) holder.tabIndex = -1;
      holder.dataset['readingCursor'] = '';
      holder.addEventListener('blur', this.#onBlur);
    }
    holder.focus({preventScroll: true});
    // After the focus, which leads a screen reader to the start of the block.
    this.#putCaret(lit);
    return true;
  }

  /**
   * Moves the caret alone: the focus stays where it is and nothing is said. A passage that the
   * reader has selected is left alone, and so is a field that has the focus. Returns whether the
   * caret was moved.
   */
  pointAt(lit: Lit): boolean {
    const selection = document.getSelection();
    if (!selection || (!selection.isCollapsed && this.#selects(selection))) return false;
    if (document.activeElement?.matches('input, textarea, select')) return false;
    return this.#putCaret(lit);
  }

  /** Takes away what was put on the block that has the cursor. The focus is not moved. */
  clear(): void {
    const holder = this.#holder;
    if (!holder) return;
    this.#holder = undefined;
    holder.removeEventListener('blur', this.#onBlur);
    delete holder.dataset['readingCursor'];
    // A block that loses its index while it has the focus would lose the focus too.
    if (this.#wasFocusable) return;
    if (holder !== document.activeElement) holder.removeAttribute('tabindex');
    else holder.addEventListener('blur', () => holder.removeAttribute('tabindex'), {once: true});
  }

  readonly #onBlur = () => {
    // Another window has the keyboard; when this one has it again the focus is back here.
    if (this.#holder !== document.activeElement) this.clear();
  };

  #putCaret({block, sentence}: Lit): boolean {
    const range = this.#view.range(block, sentence);
    if (!range) return false;
    document.getSelection()?.collapse(range.startContainer, range.startOffset);
    return true;
  }

  #selects({anchorNode, anchorOffset}: Selection): boolean {
    return anchorNode !== null && this.#view.locate(anchorNode, anchorOffset) !== undefined;
  }
}
