import type {Article, Block, ListItemBlock, TableRowBlock} from '../../core/article/article.ts';
import type {Locale} from '../../i18n/locale.ts';
import type {TextRange} from '../../core/text-range.ts';
import {ArticleLinks} from './article-links.ts';
import {HeadingOutline} from './heading-outline.ts';
import {fillInline} from './inline-content.ts';
import {textDirection} from './text-direction.ts';

/** The element that holds a block's text: what is highlighted, scrolled to and tapped. */
export interface BuiltBlock {
  readonly holder: HTMLElement;
  /** The topmost new element, if one had to be added to the article for it. */
  readonly root?: HTMLElement;
}

/**
 * Builds the elements of an article's blocks in order, joining list items, table rows and verses
 * that follow each other into one list, table or poem.
 */
export class BlockElements {
  readonly #article: Pick<Article, 'language' | 'direction'>;
  readonly #locale: Locale;
  readonly #links: ArticleLinks;
  readonly #outline = new HeadingOutline();
  /** The caption right before the next block: where that is a table, its name. */
  #caption: Block['id'] | undefined;
  #group: HTMLElement | undefined;
  #groupKind: Block['kind'] | undefined;
  /** The open lists of the current group, outermost first; a depth may be left out. */
  #lists: {readonly element: HTMLElement; readonly depth: number}[] = [];

  /** @param locale in which it is said what an image is */
  constructor(article: Pick<Article, 'language' | 'direction' | 'blocks'>, locale: Locale) {
    this.#article = article;
    this.#locale = locale;
    this.#links = new ArticleLinks(article);
  }

  build(block: Block): BuiltBlock {
    if (block.kind !== this.#groupKind) this.#endGroup();
    const built = this.#build(block);
    if (this.#links.leadTo(block.id)) built.holder.tabIndex = -1;
    this.#caption = block.kind === 'caption' ? block.id : undefined;
    return built;
  }

  #build(block: Block): BuiltBlock {
    switch (block.kind) {
      case 'heading':
        return single(this.#text(`h${this.#outline.next(block.level)}`, block));
      case 'paragraph':
        return single(this.#text('p', block));
      case 'caption':
        return single(this.#text('p', block, 'caption'));
      case 'image': {
        const holder = this.#text('p', block);
        return {holder, root: imageElement(holder, this.#locale)};
      }
      case 'quote': {
        const holder = this.#text('p', block);
        return {holder, root: wrap('blockquote', holder)};
      }
      case 'code': {
        const holder = this.#text('code', block);
        return {holder, root: wrap('pre', holder)};
      }
      case 'related':
        return single(relatedElement(block.href, this.#text('p', block, 'related')));
      case 'verse':
        return this.#inGroup(block, 'div', 'poem', this.#text('p', block, 'verse'));
      case 'list-item':
        return this.#listItem(block);
      case 'table-row':
        return this.#tableRow(block);
    }
  }

  #endGroup(): void {
    this.#group = undefined;
    this.#groupKind = undefined;
    this.#lists = [];
  }

  #inGroup(block: Block, tag: string, className: string, holder: HTMLElement): BuiltBlock {
    if (this.#group) {
      this.#group.append(holder);
      return {holder};
    }
    this.#group = wrap(tag, holder);
    if (className) this.#group.className = className;
    this.#groupKind = block.kind;
    return {holder, root: this.#group};
  }

  #tableRow(block: TableRowBlock): BuiltBlock {
    const {holder, root} = this.#inGroup(block, 'table', '', this.#row(block));
    if (!root) return {holder};
    if (this.#caption !== undefined) root.setAttribute('aria-labelledby', this.#caption);
    // A table that is wider than the screen is moved within itself, not the page with it.
    const scroller = wrap('div', root);
    scroller.className = 'scroller';
    return {holder, root: scroller};
  }

  #row(block: TableRowBlock): HTMLElement {
    const row = document.createElement('tr');
    for (const range of block.cells) {
      const cell = document.createElement(block.header ? 'th' : 'td');
      if (block.header) cell.scope = 'col';
      cell.dir = textDirection(block, range, this.#article);
      // The text between two cells is heard and not shown, so each says where it begins.
      cell.dataset['start'] = String(range.start);
      this.#fill(cell, block, range);
      row.append(cell);
    }
    return row;
  }

  #text(tag: string, block: Block, className?: string): HTMLElement {
    const element = document.createElement(tag);
    const whole = {start: 0, end: block.text.length};
    element.dir = textDirection(block, whole, this.#article);
    if (className) element.className = className;
    this.#fill(element, block, whole);
    return element;
  }

  #fill(element: HTMLElement, block: Block, within: TextRange): void {
    fillInline(element, block, within, (link) => this.#links.make(block, link));
  }

  #listItem(block: ListItemBlock): BuiltBlock {
    const holder = this.#text('p', block);
    const item = document.createElement('li');
    item.append(holder);
    if (block.ordinal !== undefined) item.value = block.ordinal;
    const tag = block.ordered ? 'OL' : 'UL';

    const open = this.#lists.findLast(({depth}) => depth <= block.depth);
    if (open?.depth === block.depth && open.element.tagName === tag) {
      this.#lists.length = this.#lists.indexOf(open) + 1;
      open.element.append(item);
      return {holder};
    }
    this.#lists = this.#lists.filter(({depth}) => depth < block.depth);
    const parent = this.#lists.at(-1)?.element;
    const list = wrap(tag, item);
    this.#lists.push({element: list, depth: block.depth});
    this.#groupKind = block.kind;
    if (!parent) return {holder, root: list};
    (parent.lastElementChild ?? parent).append(list);
    return {holder};
  }
}

function single(holder: HTMLElement): BuiltBlock {
  return {holder, root: holder};
}

function wrap(tag: string, child: HTMLElement): HTMLElement {
  const element = document.createElement(tag);
  element.append(child);
  return element;
}

/**
 * The text of an image, to be read like any other: were it the name of an image, nobody could go
 * through it by words. That it is one stands before it, outside of the text of the block.
 */
function imageElement(holder: HTMLElement, {language, direction, messages}: Locale): HTMLElement {
  const label = document.createElement('span');
  label.className = 'image-label';
  label.lang = language;
  label.dir = direction;
  label.append(messages.reader.image);
  const figure = wrap('figure', label);
  figure.className = 'image';
  figure.append(holder);
  return figure;
}

function relatedElement(href: string | undefined, element: HTMLElement): HTMLElement {
  if (href === undefined) return element;
  const link = document.createElement('a');
  link.href = href;
  link.rel = 'noopener noreferrer external';
  link.append(...element.childNodes);
  element.append(link);
  return element;
}
