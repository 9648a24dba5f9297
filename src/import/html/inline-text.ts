import type {TextRange} from '../../core/text-range.ts';

/** A part of a text under one `lang` attribute. */
export interface DeclaredLanguage extends TextRange {
  readonly language: string;
}

/** What a link leads to: an address, or with `#` an anchor on the same page. */
export interface Link extends TextRange {
  readonly href: string;
  /** Whether it is the mark of a note. */
  readonly isNote?: boolean;
}

/** A place to which links lead. */
export interface Anchor {
  readonly name: string;
  readonly offset: number;
}

/** One line of text as it is read off the page. */
export interface InlineContent {
  readonly text: string;
  /** In order and disjoint, one for each piece of text. */
  readonly languages: readonly DeclaredLanguage[];
  /** In order and disjoint. */
  readonly links: readonly Link[];
  readonly anchors: readonly Anchor[];
}

/** What stands around a piece of text. */
export interface InlineScope {
  /** The nearest `lang` below the page's own. */
  readonly language?: string;
  readonly href?: string;
  /** Whether `href` is that of the mark of a note. */
  readonly isNote?: boolean;
}

/** Collects pieces of text to one line, with all white space between words made one space. */
export class InlineText {
  #text = '';
  #spaceDue = false;
  #languages: {start: number; end: number; language: string}[] = [];
  #links: {start: number; end: number; href: string; isNote?: boolean}[] = [];
  #anchors: Anchor[] = [];
  /** Anchors whose text is still to come. */
  #due: string[] = [];

  get isEmpty(): boolean {
    return this.#text === '';
  }

  add(piece: string, {language, href, isNote}: InlineScope): void {
    // A soft hyphen is where a line may break, and nothing to say.
    const line = piece.replace(/\u00AD/g, '').replace(/\s+/gu, ' ');
    const words = line.trim();
    if (words === '') {
      this.#spaceDue ||= line !== '';
      return;
    }
    if ((this.#spaceDue || line.startsWith(' ')) && this.#text !== '') this.#text += ' ';
    const start = this.#text.length;
    this.#anchors.push(...this.takeAnchors(start));
    this.#text += words;
    this.#spaceDue = line.endsWith(' ');
    const end = this.#text.length;
    if (language !== undefined) this.#languages.push({start, end, language});
    if (href !== undefined) {
      const last = this.#links.at(-1);
      if (last?.href === href && start - last.end <= 1) last.end = end;
      else this.#links.push({start, end, href, ...(isNote ? {isNote} : {})});
    }
  }

  /** A place to which links lead: where the next words stand. */
  anchor(name: string): void {
    this.#due.push(name);
  }

  /** The anchors whose words are still to come, for words that are not collected here. */
  takeAnchors(offset = 0): Anchor[] {
    const due = this.#due;
    this.#due = [];
    return due.map((name) => ({name, offset}));
  }

  /** A line break, which is only a space within a paragraph. */
  space(): void {
    this.#spaceDue = true;
  }

  /** What was collected; begins anew, but for anchors whose words have not come yet. */
  take(): InlineContent {
    const content = {
      text: this.#text,
      languages: this.#languages,
      links: this.#links,
      anchors: this.#anchors,
    };
    this.#text = '';
    this.#spaceDue = false;
    this.#languages = [];
    this.#links = [];
    this.#anchors = [];
    return content;
  }
}
