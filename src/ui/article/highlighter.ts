import type {BlockId} from '../../core/article/article.ts';
import type {TextRange} from '../../core/text-range.ts';
import type {ArticleView} from './article-view.ts';

/** What is lit: a sentence, and in it the word being spoken if it is known and wanted. */
export interface Lit {
  readonly block: BlockId;
  readonly sentence: TextRange;
  readonly word?: TextRange;
}

/** What can say where in the document a part of a block is shown. */
export type ShownText = Pick<ArticleView, 'range'>;

/**
 * Lights the sentence and the word with the CSS Custom Highlight API: no node is added to the
 * article, so letters stay joined and a screen reader sees nothing change. Without the API the
 * sentence's block is marked with `data-spoken`.
 */
export class Highlighter {
  readonly #view: ArticleView;
  readonly #layers = registeredLayers();
  /** A second place where the sentence is shown, and its words are lit as well. */
  #copy: ShownText | undefined;
  #lit: Lit | undefined;
  #marked: HTMLElement | undefined;

  constructor(view: ArticleView) {
    this.#view = view;
  }

  /** From the next light on. */
  set copy(copy: ShownText | undefined) {
    this.#copy = copy;
  }

  show(lit: Lit): void {
    const before = this.#lit;
    this.#lit = lit;
    const newSentence =
      before?.block !== lit.block ||
      before.sentence.start !== lit.sentence.start ||
      before.sentence.end !== lit.sentence.end;
    if (!this.#layers) {
      if (newSentence) this.#mark(this.#view.holder(lit.block));
      return;
    }
    // Safari repaints when a registered highlight changes, not when another takes its name.
    if (newSentence) replace(this.#layers.sentence, this.#view.range(lit.block, lit.sentence));
    const {block, word} = lit;
    replace(
      this.#layers.word,
      word && this.#view.range(block, word),
      word && this.#copy?.range(block, word),
    );
  }

  /** Lights the same again: the ranges of nodes that were changed are no more what they were. */
  renew(): void {
    const lit = this.#lit;
    this.#lit = undefined;
    if (lit) this.show(lit);
  }

  clear(): void {
    this.#lit = undefined;
    this.#layers?.sentence.clear();
    this.#layers?.word.clear();
    this.#mark(undefined);
  }

  #mark(holder: HTMLElement | undefined): void {
    this.#marked?.removeAttribute('data-spoken');
    holder?.setAttribute('data-spoken', '');
    this.#marked = holder;
  }
}

function replace(layer: Highlight, ...ranges: (Range | undefined)[]): void {
  layer.clear();
  for (const range of ranges) if (range) layer.add(range);
}

/** The document's two layers, the same for every article; `undefined` without the API. */
function registeredLayers(): {sentence: Highlight; word: Highlight} | undefined {
  if (typeof Highlight === 'undefined' || !('highlights' in CSS)) return undefined;
  const layer = (name: string, priority: number) => {
    const highlight = CSS.highlights.get(name) ?? new Highlight();
    highlight.priority = priority;
    CSS.highlights.set(name, highlight);
    return highlight;
  };
  return {sentence: layer('rawi-sentence', 0), word: layer('rawi-word', 1)};
}
