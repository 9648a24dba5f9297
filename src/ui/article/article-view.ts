import type {Article, BlockId} from '../../core/article/article.ts';
import {TITLE_BLOCK_ID} from '../../core/article/article.ts';
import {languageRuns} from '../../core/language/language-runs.ts';
import type {MarkInsertion} from '../../core/diacritics/mark-insertion.ts';
import type {TextRange} from '../../core/text-range.ts';
import type {Locale} from '../../i18n/locale.ts';
import {ArticleParts} from './article-parts.ts';
import {BlockElements} from './block-elements.ts';
import {BlockText} from './block-text.ts';
import {fillInline} from './inline-content.ts';
import {textDirection} from './text-direction.ts';

/** Work on the main thread between two chances for the page to answer, in milliseconds. */
const slice = 12;
/** From this many blocks on, only those near the screen are laid out. */
const longArticle = 200;

/**
 * An article as elements of the document, and the way between its text and those elements. Built
 * from plain data: nothing in it can be markup of the page that the article came from.
 */
export class ArticleView {
  readonly #holders = new Map<BlockId, HTMLElement>();
  readonly #texts = new WeakMap<HTMLElement, BlockText>();

  /**
   * Builds the article into `host`, giving way to the page after each few milliseconds. What is not
   * of the article itself, such as that something is an image, is in `locale`.
   *
   * @throws the signal's reason, when it is aborted.
   */
  async render(
    article: Article,
    {host, locale}: {readonly host: HTMLElement; readonly locale: Locale},
    signal: AbortSignal,
  ): Promise<void> {
    signal.throwIfAborted();
    host.replaceChildren();
    this.#holders.clear();
    host.lang = article.language;
    host.dir = article.direction;
    host.append(this.#title(article));
    if (article.byline !== undefined) host.append(byline(article, article.byline));

    const elements = new BlockElements(article, locale);
    const parts = new ArticleParts(host, article.blocks.length > longArticle);
    let began = performance.now();
    for (const block of article.blocks) {
      const {holder, root} = elements.build(block);
      holder.id = block.id;
      holder.dataset['block'] = block.id;
      this.#holders.set(block.id, holder);
      if (root) parts.add(root);
      if (performance.now() - began > slice) {
        parts.flush();
        await giveWay();
        signal.throwIfAborted();
        began = performance.now();
      }
    }
    parts.flush();
  }

  #title(article: Article): HTMLElement {
    const title = document.createElement('h1');
    title.id = TITLE_BLOCK_ID;
    title.dataset['block'] = TITLE_BLOCK_ID;
    title.tabIndex = -1;
    fillLine(title, article, article.title);
    this.#holders.set(TITLE_BLOCK_ID, title);
    return title;
  }

  /** The element that holds the text of a block. */
  holder(block: BlockId): HTMLElement | undefined {
    return this.#holders.get(block);
  }

  /** The elements that hold the text of the blocks, in order. */
  get holders(): Iterable<HTMLElement> {
    return this.#holders.values();
  }

  /**
   * Puts vowel marks into the nodes of a block, as {@link BlockText.show} does; no place in the text
   * is another for that. Returns whether anything changed.
   */
  mark(block: BlockId, marks: readonly MarkInsertion[]): boolean {
    const holder = this.#holders.get(block);
    return holder ? this.#text(holder).show(marks) : false;
  }

  /** A part of a block's text as a range of the document. */
  range(block: BlockId, part: TextRange): Range | undefined {
    const holder = this.#holders.get(block);
    return holder && this.#text(holder).range(part);
  }

  /** Where in the article a place in the document lies, such as the one under a finger. */
  locate(node: Node, offset: number): {block: BlockId; offset: number} | undefined {
    const element = node instanceof Element ? node : node.parentElement;
    const holder = element?.closest<HTMLElement>('[data-block]');
    const block = holder?.dataset['block'] as BlockId | undefined;
    if (!holder || !block || this.#holders.get(block) !== holder) return undefined;
    return {block, offset: this.#text(holder).offsetOf(node, offset)};
  }

  #text(holder: HTMLElement): BlockText {
    let text = this.#texts.get(holder);
    if (!text) {
      text = new BlockText(holder);
      this.#texts.set(holder, text);
    }
    return text;
  }
}

/** Shown under the title; no block of the text, so it is not read aloud. */
function byline(article: Article, text: string): HTMLElement {
  const element = document.createElement('p');
  element.className = 'byline';
  fillLine(element, article, text);
  return element;
}

/** A line that is no block: its foreign passages are found here. */
function fillLine(element: HTMLElement, article: Article, text: string): void {
  const line = {text, languageRuns: languageRuns(text, article.language), quotations: []};
  const whole = {start: 0, end: text.length};
  element.dir = textDirection(line, whole, article);
  fillInline(element, line, whole);
}

/** Lets input and painting go first, where the browser can be asked to. */
function giveWay(): Promise<void> {
  const {scheduler} = globalThis as {scheduler?: {yield?: () => Promise<void>}};
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
}
