import {BLOCK_ELEMENTS} from './block-elements.ts';
import {IMAGE_TEXT, unwrapLoneImages} from './image-texts.ts';
import {InlineText, type InlineScope} from './inline-text.ts';
import {listItems} from './list-items.ts';
import {NOTE_MARK} from './note-marks.ts';
import type {BlockForm, PageBlock} from './page-block.ts';
import {isDataTable, tableRows} from './table-rows.ts';

/** What holds for a node by where it stands. */
interface Scope extends InlineScope {
  readonly form: BlockForm;
  /** How many lists are around; 0 outside of any. */
  readonly listDepth: number;
}

/** The blocks of sanitised markup, in the order of the page. */
export function pageBlocks(root: ParentNode): PageBlock[] {
  const walker = new BlockWalker();
  walker.walkAll(root, {form: {kind: 'paragraph'}, listDepth: 0});
  return walker.blocks;
}

class BlockWalker {
  readonly blocks: PageBlock[] = [];
  readonly #line = new InlineText();
  /** The texts of images that stand within the text of the block, to come after it. */
  #images: PageBlock[] = [];
  /** Line breaks since the last word. */
  #breaks = 0;
  /** The list item whose first text is still to come; what follows it is paragraphs. */
  #item: BlockForm | undefined;

  /** Walks over what is in `parent`, which is a block of its own. */
  walkAll(parent: ParentNode, scope: Scope): void {
    this.#endBlock(scope);
    this.#noteAnchor(parent);
    for (const child of parent.childNodes) this.#walk(child, scope);
    this.#endBlock(scope);
  }

  #walk(node: ChildNode, outer: Scope): void {
    if (node instanceof Text) this.#addText(node.data, outer);
    if (!(node instanceof Element)) return;
    const language = node.getAttribute('lang')?.trim();
    const scope: Scope = language ? {...outer, language} : outer;
    switch (node.localName) {
      case 'br':
        this.#breaks++;
        return;
      case 'a': {
        const href = node.getAttribute('href');
        const isNote = node.matches(NOTE_MARK);
        this.#walkInline(node, href === null ? scope : {...scope, href, isNote});
        return;
      }
      case 'h1':
      case 'h2':
      case 'h3':
      case 'h4':
      case 'h5':
      case 'h6': {
        const level = Number(node.localName[1]);
        unwrapLoneImages(node);
        this.walkAll(node, {...scope, form: {kind: 'heading', level}});
        return;
      }
      case 'blockquote':
        this.walkAll(node, {...scope, form: {kind: 'quote'}});
        return;
      case 'figcaption':
      case 'caption':
        this.walkAll(node, {...scope, form: {kind: 'caption'}});
        return;
      case 'pre':
        this.#addCode(node, scope);
        return;
      case 'ul':
      case 'ol':
      case 'menu':
        this.#addList(node, scope);
        return;
      case 'table':
        this.#addTable(node, scope);
        return;
      default:
        if (node.matches(IMAGE_TEXT)) this.#addImage(node, scope);
        else if (BLOCK_ELEMENTS.has(node.localName)) this.walkAll(node, scope);
        else this.#walkInline(node, scope);
    }
  }

  #noteAnchor(node: ParentNode): void {
    const name = node instanceof Element ? node.getAttribute('id') : null;
    if (name !== null) this.#line.anchor(name);
  }

  #walkInline(node: Element, scope: Scope): void {
    this.#noteAnchor(node);
    for (const child of node.childNodes) this.#walk(child, scope);
  }

  #addText(text: string, scope: Scope): void {
    if (text.trim() !== '') {
      // Two breaks are how many an editor ends a paragraph.
      if (this.#breaks >= 2 && scope.form.kind !== 'heading') this.#endBlock(scope);
      else if (this.#breaks > 0) this.#line.space();
      this.#breaks = 0;
    }
    this.#line.add(text, scope);
  }

  #endBlock({form}: Scope): void {
    this.#breaks = 0;
    const content = this.#line.take();
    if (content.text !== '') {
      const isFirstOfItem = this.#item !== undefined && form.kind === 'paragraph';
      this.blocks.push({...content, ...(isFirstOfItem ? this.#item! : form)});
      if (isFirstOfItem) this.#item = undefined;
    }
    this.blocks.push(...this.#images);
    this.#images = [];
  }

  /** An image is a block of its own, but cuts neither a sentence nor an item from its number. */
  #addImage(node: Element, scope: Scope): void {
    const text = new InlineText();
    text.add(node.textContent, scope);
    const image: PageBlock = {...text.take(), kind: 'image'};
    if (this.#line.isEmpty && this.#item === undefined) this.blocks.push(image);
    else this.#images.push(image);
  }

  /** Each line of code is a block, since a block is one line and code loses its sense in one. */
  #addCode(node: Element, scope: Scope): void {
    this.#endBlock(scope);
    this.#noteAnchor(node);
    for (const lineBreak of node.querySelectorAll('br')) lineBreak.replaceWith('\n');
    for (const text of node.textContent.split(/\r?\n/)) {
      const line = text.trim();
      if (line === '') continue;
      const anchors = this.#line.takeAnchors();
      this.blocks.push({kind: 'code', text: line, languages: [], links: [], anchors});
    }
  }

  #addList(list: Element, scope: Scope): void {
    this.#endBlock(scope);
    this.#noteAnchor(list);
    const depth = scope.listDepth;
    const inner: Scope = {...scope, form: {kind: 'paragraph'}, listDepth: depth + 1};
    for (const {content, item} of listItems(list, depth)) {
      const outerItem = this.#item;
      // A list straight in a list (as old editors nest them) is no item itself.
      if (item) this.#item = item;
      if (item) this.walkAll(content as Element, inner);
      else this.#walk(content, inner);
      this.#item = outerItem;
    }
    this.#endBlock(inner);
  }

  #addTable(table: Element, scope: Scope): void {
    if (!isDataTable(table)) {
      this.walkAll(table, scope);
      return;
    }
    this.#endBlock(scope);
    this.#noteAnchor(table);
    for (const caption of table.querySelectorAll(':scope > caption')) this.#walk(caption, scope);
    for (const row of tableRows(table, scope)) {
      this.blocks.push({...row, anchors: [...this.#line.takeAnchors(), ...row.anchors]});
    }
  }
}
