import type {TextRange} from '../../core/text-range.ts';

/** A part of a text under one `lang` attribute. */
export interface DeclaredLanguage extends TextRange {
  readonly language: string;
}

export interface Link extends TextRange {
  readonly href: string;
}

/** One line of text as it is read off the page. */
export interface InlineContent {
  readonly text: string;
  /** In order and disjoint, one for each piece of text. */
  readonly languages: readonly DeclaredLanguage[];
  /** In order and disjoint. */
  readonly links: readonly Link[];
}

/** What stands around a piece of text. */
export interface InlineScope {
  /** The nearest `lang` below the page's own. */
  readonly language?: string;
  readonly href?: string;
}

/** Collects pieces of text to one line, with all white space between words made one space. */
export class InlineText {
  #text = '';
  #spaceDue = false;
  #languages: {start: number; end: number; language: string}[] = [];
  #links: {start: number; end: number; href: string}[] = [];

  get isEmpty(): boolean {
    return this.#text === '';
  }

  add(piece: string, {language, href}: InlineScope): void {
    // A soft hyphen is where a line may break, and nothing to say.
    const line = piece.replace(/\u00AD/g, '').replace(/\s+/gu, ' ');
    const words = line.trim();
    if (words === '') {
      this.#spaceDue ||= line !== '';
      return;
    }
    if ((this.#spaceDue || line.startsWith(' ')) && this.#text !== '') this.#text += ' ';
    const start = this.#text.length;
    this.#text += words;
    this.#spaceDue = line.endsWith(' ');
    const end = this.#text.length;
    if (language !== undefined) this.#languages.push({start, end, language});
    if (href !== undefined) {
      const last = this.#links.at(-1);
      if (last?.href === href && start - last.end <= 1) last.end = end;
      else this.#links.push({start, end, href});
    }
  }

  /** A line break, which is only a space within a paragraph. */
  space(): void {
    this.#spaceDue = true;
  }

  /** What was collected; begins anew. */
  take(): InlineContent {
    const content = {text: this.#text, languages: this.#languages, links: this.#links};
    this.#text = '';
    this.#spaceDue = false;
    this.#languages = [];
    this.#links = [];
    return content;
  }
}
