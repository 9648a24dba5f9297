import type {BlockId} from '../../core/article/article.ts';
import type {MarkInsertion} from '../../core/diacritics/mark-insertion.ts';
import type {ArticleView} from './article-view.ts';

/**
 * Lets the reader copy the text as it was: the marks that were put in are taken out of what is
 * selected while the browser copies, in whatever formats it does, and are back a task later.
 */
export class PlainCopy {
  readonly #view: ArticleView;
  readonly #shown: ReadonlyMap<BlockId, readonly MarkInsertion[]>;
  readonly #onChange: (block: BlockId) => void;
  #watching: AbortController | undefined;

  /** @param shown the marks that are put in at any time */
  constructor(
    view: ArticleView,
    shown: ReadonlyMap<BlockId, readonly MarkInsertion[]>,
    onChange: (block: BlockId) => void,
  ) {
    this.#view = view;
    this.#shown = shown;
    this.#onChange = onChange;
  }

  watch(): void {
    this.stop();
    this.#watching = new AbortController();
    document.addEventListener('copy', () => this.#copying(), {signal: this.#watching.signal});
  }

  stop(): void {
    this.#watching?.abort();
    this.#watching = undefined;
  }

  #copying(): void {
    const selected = ranges(document.getSelection());
    const touched = [...this.#shown.keys()].filter((block) => {
      const holder = this.#view.holder(block);
      return holder && selected.some((range) => range.intersectsNode(holder));
    });
    for (const block of touched) this.#put(block, []);
    setTimeout(() => {
      // What has been taken away meanwhile stays away.
      for (const block of touched) this.#put(block, this.#shown.get(block) ?? []);
    });
  }

  #put(block: BlockId, marks: readonly MarkInsertion[]): void {
    if (this.#view.mark(block, marks)) this.#onChange(block);
  }
}

function ranges(selection: Selection | null): Range[] {
  return Array.from({length: selection?.rangeCount ?? 0}, (_, index) =>
    selection!.getRangeAt(index),
  );
}
