import type {Article, BlockId} from '../../core/article/article.ts';
import type {Settings} from '../../core/settings.ts';
import type {Locale} from '../../i18n/locale.ts';
import {ArticleView} from '../article/article-view.ts';
import {Follower} from '../article/follower.ts';
import {Highlighter, type Lit} from '../article/highlighter.ts';
import {PlaceWatch, type WatchedPlace} from '../article/place-watch.ts';
import {ReadingCursor} from '../article/reading-cursor.ts';
import {RestoredMarks, type WantedMarks} from '../article/restored-marks.ts';
import {LargeSentence} from './large-sentence.ts';
import type {OpenArticle} from './open-article.ts';
import {Ruler} from './ruler.ts';

/** The elements in which an article is shown. */
export interface StageElements {
  readonly host: HTMLElement;
  /** In the mode of one large sentence: its empty element. */
  readonly large: HTMLElement | null;
  /** In the mode of the ruler: its element. */
  readonly ruler: HTMLElement | null;
}

/**
 * An article on the screen: its elements, the light on what is spoken, and what keeps that in view
 * in each focus mode. Nothing here renders.
 */
export class ArticleStage {
  readonly #view = new ArticleView();
  readonly #highlighter = new Highlighter(this.#view);
  readonly #cursor = new ReadingCursor(this.#view);
  readonly #follower: Follower;
  readonly #watch: PlaceWatch;
  readonly #marks = new RestoredMarks(this.#view, (block) => this.#renew(block));
  #building = new AbortController();
  #lit: Lit | undefined;
  #large: LargeSentence | undefined;
  #ruler: Ruler | undefined;

  /** `onAwayChange` as for the {@link Follower}, `onPlace` as for the {@link PlaceWatch}. */
  constructor(onAwayChange: (away: boolean) => void, onPlace: (place: WatchedPlace) => void) {
    this.#follower = new Follower(onAwayChange);
    this.#watch = new PlaceWatch(this.#view, onPlace);
  }

  /** Begins or ends to watch how far someone has come without a voice. */
  set watching(watching: boolean) {
    if (!watching) this.#watch.stop();
    else if (this.#lit)
      this.#watch.start({block: this.#lit.block, offset: this.#lit.sentence.start});
    else this.#watch.start();
  }

  get view(): ArticleView {
    return this.#view;
  }

  dispose(): void {
    this.#building.abort();
    this.#marks.stop();
    this.#watch.stop();
    this.#cursor.clear();
    this.#follower.dispose();
    this.#ruler?.dispose();
    this.#highlighter.clear();
  }

  /** Builds an article and shows its place; `false` where another one was wanted meanwhile. */
  async build(
    {article, sections, start}: OpenArticle,
    place: {readonly host: HTMLElement; readonly locale: Locale},
  ): Promise<boolean> {
    const signal = this.#begin();
    try {
      await this.#view.render(article, place, signal);
    } catch (error) {
      if (signal.aborted) return false;
      throw error;
    }
    // The voice may have gone on while the article was being built.
    const lit = this.#lit ?? start;
    this.#highlighter.clear();
    this.#light(lit);
    // Its beginning is where an article opens by itself.
    const atBeginning = lit.block === sections[0]?.heading && lit.sentence.start === 0;
    if (!atBeginning) this.#showAtOnce(lit);
    return true;
  }

  #begin(): AbortSignal {
    this.#building.abort();
    this.#building = new AbortController();
    this.#lit = undefined;
    this.#marks.forget();
    return this.#building.signal;
  }

  /** Shows the article as a focus mode wants it, from the place that is lit. */
  setMode(mode: Settings['focusMode'], article: Article, {host, large, ruler}: StageElements) {
    const wasLarge = this.#large !== undefined;
    this.#ruler?.dispose();
    this.#ruler = mode === 'ruler' && ruler ? new Ruler(ruler, host) : undefined;
    this.#large = mode === 'sentence' && large ? new LargeSentence(article, large) : undefined;
    this.#highlighter.copy = this.#large;
    if (this.#lit) this.#light(this.#lit);
    this.#marks.copy = this.#large;
    if (!this.#lit) return;
    if (this.#large || wasLarge) this.#showAtOnce(this.#lit);
  }

  /** Shows the vowel marks that the article lacks, once it is built, where that is wanted. */
  mark(wanted: WantedMarks): void {
    this.#marks.want(wanted);
  }

  /** Lights what is being spoken and, unless `follow` is `false`, keeps it in view. */
  show(lit: Lit, {follow = true} = {}): void {
    const before = this.#lit;
    this.#light(lit);
    if (!follow) return;
    if (before?.block !== lit.block || before.sentence.start !== lit.sentence.start) {
      this.#follow(lit);
    } else if (lit.word) {
      const word = this.#shown.range(lit.block, lit.word);
      if (word) this.#follower.followWord(word);
    }
  }

  /** Puts the reading cursor on what is lit. */
  focusPlace(): void {
    if (this.#lit) this.#cursor.moveTo(this.#lit);
  }

  /** Puts the caret on a sentence, and leaves the focus where it is. */
  pointAt(lit: Lit): void {
    this.#cursor.pointAt(lit);
  }

  /** Brings what is lit into view, and follows it again from here. */
  returnToPlace(): void {
    this.#follower.returnToTarget();
  }

  /** Goes to a section; the screen reader goes on from the heading that was chosen. */
  goToHeading(block: BlockId): void {
    const holder = this.#view.holder(block);
    if (!holder) return;
    holder.tabIndex = -1;
    holder.focus({preventScroll: true});
    if (this.#large) return;
    const range = this.#view.range(block, {start: 0, end: holder.textContent.length});
    if (range) this.#follower.showAtOnce(range);
  }

  /** Where the eye finds the text in this mode. */
  get #shown() {
    return this.#large ?? this.#view;
  }

  #light(lit: Lit): void {
    this.#lit = lit;
    this.#large?.show(lit);
    this.#highlighter.show(lit);
    this.#rule(lit);
    this.#marks.show(lit);
  }

  #rule({block, word, sentence}: Lit): void {
    this.#ruler?.follow(this.#view.range(block, word ?? sentence));
  }

  /** The nodes of a block have changed: what is lit in it is lit again, and nothing is moved. */
  #renew(block: BlockId): void {
    if (this.#lit?.block !== block) return;
    this.#highlighter.renew();
    this.#rule(this.#lit);
    const range = this.#shown.range(block, this.#lit.sentence);
    if (range) this.#follower.renew(range);
  }

  #follow(lit: Lit): void {
    // A sentence that takes the place of another one moves nothing that could be followed.
    if (this.#large) this.#showAtOnce(lit);
    else {
      const range = this.#view.range(lit.block, lit.sentence);
      if (range) this.#follower.follow(range);
    }
  }

  #showAtOnce({block, sentence}: Lit): void {
    const range = this.#shown.range(block, sentence);
    if (range) this.#follower.showAtOnce(range);
  }
}
