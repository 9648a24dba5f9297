import type {Article, BlockId} from '../../core/article/article.ts';
import type {MarkInsertion} from '../../core/diacritics/mark-insertion.ts';
import type {TextRange} from '../../core/text-range.ts';
import {BlockText} from '../article/block-text.ts';
import type {Lit, ShownText} from '../article/highlighter.ts';
import {fillInline} from '../article/inline-content.ts';
import {inlineOf} from '../article/inline-of.ts';
import type {MarkedCopy} from '../article/restored-marks.ts';
import {textDirection} from '../article/text-direction.ts';

/**
 * One sentence of an article in large type: a copy for the eye, made anew for each sentence and
 * untouched by its words. The article itself stays where it is, for the ear and for every place.
 */
export class LargeSentence implements ShownText, MarkedCopy {
  readonly #article: Article;
  readonly #holder: HTMLElement;
  #shown: Lit | undefined;
  #text: BlockText | undefined;

  /** @param holder has no content but what is put into it here */
  constructor(article: Article, holder: HTMLElement) {
    this.#article = article;
    this.#holder = holder;
  }

  show(lit: Lit): void {
    const {block, sentence} = lit;
    const before = this.#shown;
    if (before?.block === block && before.sentence.start === sentence.start) return;
    const inline = inlineOf(this.#article, block);
    if (!inline) return;
    this.#shown = lit;
    this.#holder.replaceChildren();
    this.#holder.dataset['block'] = block;
    this.#holder.lang = this.#article.language;
    this.#holder.dir = textDirection(inline, sentence, this.#article);
    fillInline(this.#holder, inline, sentence);
    this.#text = new BlockText(this.#holder);
  }

  mark(block: BlockId, sentence: TextRange, marks: readonly MarkInsertion[]): void {
    const {start} = sentence;
    if (this.#shown?.block !== block || this.#shown.sentence.start !== start) return;
    this.#text?.show(marks.map((mark) => ({...mark, at: mark.at - start})));
  }

  /** `undefined` for what is not part of the sentence that is shown. */
  range(block: BlockId, {start, end}: TextRange): Range | undefined {
    if (!this.#shown || this.#shown.block !== block) return undefined;
    const {sentence} = this.#shown;
    if (start < sentence.start || end > sentence.end) return undefined;
    return this.#text?.range({start: start - sentence.start, end: end - sentence.start});
  }
}
