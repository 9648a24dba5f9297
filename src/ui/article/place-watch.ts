import type {BlockId} from '../../core/article/article.ts';
import {caretAt} from '../reader/caret-at.ts';
import type {ArticleView} from './article-view.ts';

/** A place in the text of an article. */
export interface WatchedPlace {
  readonly block: BlockId;
  /** In UTF-16 code units of the block's text. */
  readonly offset: number;
}

/** How far apart the window is asked for its first line of text, in CSS pixels. */
const STEP = 16;

/**
 * Learns how far a screen reader has come in an article: by the caret, where the screen reader
 * moves it with its own cursor; by the focus; and else, when that place has left the window, by the
 * first line in view once a scroll has ended.
 */
export class PlaceWatch {
  readonly #view: ArticleView;
  readonly #tell: (place: WatchedPlace) => void;
  #watching: AbortController | undefined;
  #place: WatchedPlace | undefined;
  /** Where the caret was last; putting marks into a text tells of it again, and it has not moved. */
  #caret: WatchedPlace | undefined;
  #isAsked = false;

  constructor(view: ArticleView, tell: (place: WatchedPlace) => void) {
    this.#view = view;
    this.#tell = tell;
  }

  /** Begins to watch; `place` is what is known already. */
  start(place?: WatchedPlace): void {
    this.stop();
    this.#place = place;
    this.#caret = this.#caretNow();
    this.#watching = new AbortController();
    const {signal} = this.#watching;
    document.addEventListener('selectionchange', this.#onSelection, {signal});
    document.addEventListener('focusin', this.#onFocus, {signal});
    // Safari before 26.2 has no `scrollend`.
    const kind = 'onscrollend' in window ? 'scrollend' : 'scroll';
    document.addEventListener(kind, this.#onScroll, {passive: true, signal});
  }

  stop(): void {
    this.#watching?.abort();
    this.#watching = undefined;
  }

  readonly #onSelection = () => {
    const before = this.#caret;
    this.#caret = this.#caretNow();
    if (!isSame(before, this.#caret)) this.#found(this.#caret);
  };

  readonly #onFocus = ({target}: FocusEvent) => {
    const place = this.#view.locate(target as Node, 0);
    // The caret in that block, if it is there, is the better place.
    if (place && place.block !== this.#place?.block) this.#found(place);
  };

  readonly #onScroll = () => {
    if (this.#isAsked) return;
    this.#isAsked = true;
    requestAnimationFrame(() => {
      this.#isAsked = false;
      if (!this.#watching || this.#isInView(this.#place)) return;
      this.#found(this.#firstInView());
    });
  };

  #caretNow(): WatchedPlace | undefined {
    const {focusNode, focusOffset = 0} = document.getSelection() ?? {};
    return focusNode ? this.#view.locate(focusNode, focusOffset) : undefined;
  }

  #found(place: WatchedPlace | undefined): void {
    if (!place || isSame(place, this.#place)) return;
    this.#place = place;
    this.#tell(place);
  }

  #isInView(place: WatchedPlace | undefined): boolean {
    if (!place) return false;
    const {block, offset} = place;
    const holder = this.#view.holder(block);
    const range = this.#view.range(block, {start: offset, end: offset + 1}) ?? holder;
    const box = range?.getBoundingClientRect();
    return box !== undefined && box.bottom > 0 && box.top < innerHeight;
  }

  #firstInView(): WatchedPlace | undefined {
    for (let y = STEP / 2; y < innerHeight; y += STEP) {
      for (const element of document.elementsFromPoint(innerWidth / 2, y)) {
        const place = this.#view.locate(element, 0);
        if (!place) continue;
        const caret = caretAt(innerWidth / 2, y);
        const within = caret && this.#view.locate(caret.node, caret.offset);
        return within?.block === place.block ? within : place;
      }
    }
    return undefined;
  }
}

function isSame(one: WatchedPlace | undefined, other: WatchedPlace | undefined): boolean {
  return one?.block === other?.block && one?.offset === other?.offset;
}
