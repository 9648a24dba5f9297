import type {Article, BlockId} from '../../core/article/article.ts';
import type {MarkInsertion} from '../../core/diacritics/mark-insertion.ts';
import type {Settings} from '../../core/settings.ts';
import type {TextRange} from '../../core/text-range.ts';
import type {ArticleView} from './article-view.ts';
import {blockMarks, sentenceMarks} from './block-marks.ts';
import type {Lit} from './highlighter.ts';
import {inlineOf} from './inline-of.ts';
import {NearBlocks} from './near-blocks.ts';
import {PlainCopy} from './plain-copy.ts';
import type {VowelSource} from './vowel-source.ts';

/** What is to be marked, and by whom. */
export interface WantedMarks {
  readonly article: Article;
  readonly mode: Settings['vowels'];
  /** `undefined` as long as there is nobody to ask. */
  readonly source: VowelSource | undefined;
}

/** A second place where the lit sentence is shown. */
export interface MarkedCopy {
  /** @param marks by the text of the block */
  mark(block: BlockId, sentence: TextRange, marks: readonly MarkInsertion[]): void;
}

/**
 * The vowel marks that an article lacks, put into its text nodes where the reader wants to see them:
 * in the sentence that is lit, or in every block that comes near the window. One question is asked
 * at a time, so that a voice that needs marks as well is not kept waiting.
 */
export class RestoredMarks {
  readonly #view: ArticleView;
  readonly #onChange: (block: BlockId) => void;
  readonly #near: NearBlocks;
  readonly #copies: PlainCopy;
  /** The marks that are shown now. */
  readonly #shown = new Map<BlockId, readonly MarkInsertion[]>();
  #wanted: WantedMarks | undefined;
  #copy: MarkedCopy | undefined;
  #lit: Lit | undefined;
  /** Until something else is wanted. */
  #work = new AbortController();
  /** Until another sentence is lit. */
  #sentence = new AbortController();
  #isMarkingNear = false;

  /** @param onChange the nodes of a block have changed, and ranges of them are to be made anew */
  constructor(view: ArticleView, onChange: (block: BlockId) => void) {
    this.#view = view;
    this.#onChange = onChange;
    this.#near = new NearBlocks(() => void this.#markNear(this.#work.signal));
    this.#copies = new PlainCopy(view, this.#shown, onChange);
  }

  /** The place where the lit sentence is shown as well. */
  set copy(copy: MarkedCopy | undefined) {
    this.#copy = copy;
    this.#markLitAgain();
  }

  /** Begins anew; marks that are no longer wanted are taken away. The article has been built. */
  want(wanted: WantedMarks): void {
    this.stop();
    this.#wanted = wanted;
    if (!wanted.source || wanted.mode === 'written') return;
    this.#work = new AbortController();
    this.#copies.watch();
    this.#markLitAgain();
    if (wanted.mode !== 'text') return;
    for (const holder of this.#view.holders) {
      // Code is no language.
      if (holder.localName !== 'code') this.#near.observe(holder);
    }
  }

  /** Marks what is lit, where that is wanted. */
  show(lit: Lit): void {
    const before = this.#lit;
    this.#lit = lit;
    const isSame = before?.block === lit.block && before.sentence.start === lit.sentence.start;
    if (!isSame) this.#markLitAgain();
  }

  /** Takes all marks away and calls off what is being worked on. */
  stop(): void {
    this.#work.abort();
    this.#sentence.abort();
    this.#near.clear();
    this.#copies.stop();
    for (const block of [...this.#shown.keys()]) this.#put(block, []);
    if (this.#lit && this.#copy) {
      this.#copy.mark(this.#lit.block, this.#lit.sentence, []);
      this.#onChange(this.#lit.block);
    }
    this.#wanted = undefined;
    this.#isMarkingNear = false;
  }

  /** The article that was shown is gone, with the marks in it. */
  forget(): void {
    this.#shown.clear();
    this.#lit = undefined;
    this.stop();
  }

  #markLitAgain(): void {
    this.#sentence.abort();
    const {source, mode} = this.#wanted ?? {};
    if (!this.#lit || !source || mode === 'written' || this.#work.signal.aborted) return;
    if (mode === 'text' && !this.#copy) return;
    this.#sentence = new AbortController();
    void this.#markLit(this.#lit, this.#sentence.signal);
  }

  async #markLit({block, sentence}: Lit, signal: AbortSignal): Promise<void> {
    const {article, mode, source} = this.#wanted!;
    if (mode === 'sentence') {
      for (const other of [...this.#shown.keys()]) this.#put(other, []);
    }
    const inline = inlineOf(article, block);
    if (!inline || this.#view.holder(block)?.localName === 'code') return;
    try {
      const mark = source!.mark.bind(source);
      const marks = await sentenceMarks(inline, sentence, article.language, mark, signal);
      if (signal.aborted) return;
      if (mode === 'sentence') this.#put(block, marks);
      this.#copy?.mark(block, sentence, marks);
      this.#onChange(block);
    } catch {
      // Called off, or told by the source.
    }
  }

  async #markNear(signal: AbortSignal): Promise<void> {
    const {article, source} = this.#wanted ?? {};
    if (this.#isMarkingNear || !article || !source) return;
    this.#isMarkingNear = true;
    try {
      const mark = source.mark.bind(source);
      for (let block = this.#near.next; block; block = this.#near.next) {
        const inline = inlineOf(article, block);
        const marks = inline && (await blockMarks(inline, article.language, mark, signal));
        signal.throwIfAborted();
        this.#near.done(block);
        if (marks) this.#put(block, marks);
      }
    } catch {
      // Called off, or told by the source, which is not asked again and again.
      if (!signal.aborted) this.#near.clear();
    }
    if (!signal.aborted) this.#isMarkingNear = false;
  }

  #put(block: BlockId, marks: readonly MarkInsertion[]): void {
    if (marks.length > 0) this.#shown.set(block, marks);
    else this.#shown.delete(block);
    if (this.#view.mark(block, marks)) this.#onChange(block);
  }
}
