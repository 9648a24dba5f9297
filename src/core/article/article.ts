import type {TextRange} from '../text-range.ts';

declare const brand: unique symbol;

/** Identifies an article in the library. A random UUID, never derived from the text. */
export type ArticleId = string & {readonly [brand]: 'ArticleId'};

/**
 * Identifies a block within its article. Derived from the block's kind and text (see
 * `block-id.ts`), so importing the same text again gives the same ids and a kept reading
 * position still finds its block.
 */
export type BlockId = string & {readonly [brand]: 'BlockId'};

/** The id under which an article's title takes part in reading: it is read before every block. */
export const TITLE_BLOCK_ID = 'title' as BlockId;

export type Direction = 'rtl' | 'ltr';

/** A part of a block whose language differs from the article's, as a BCP 47 tag. */
export interface LanguageRun extends TextRange {
  readonly language: string;
}

/** A place in an article; `offset` counts UTF-16 units in the text of `block`. */
export interface TextPlace {
  readonly block: BlockId;
  readonly offset: number;
}

/** A place in the same article. */
export interface PlaceTarget extends TextPlace {
  /** The text of the link is the mark of a note, «[1]», which the voice says only if it is wanted. */
  readonly isNote?: boolean;
}

/** Where a link leads: to an absolute address (http, https or mailto), or within its article. */
export type LinkTarget = {readonly href: string} | PlaceTarget;

/** A part of a block that leads elsewhere. */
export type InlineLink = TextRange & LinkTarget;

interface BlockBase {
  readonly id: BlockId;
  /** Plain text with no line breaks and no leading or trailing space; never empty. */
  readonly text: string;
  /** In order and disjoint; empty when the whole block is in the article's language. */
  readonly languageRuns: readonly LanguageRun[];
  /** Quoted speech, quotation marks included; in order and disjoint. */
  readonly quotations: readonly TextRange[];
  /** In order and disjoint; absent where nothing leads anywhere, and from articles kept earlier. */
  readonly links?: readonly InlineLink[];
}

/** Level 1 is the article's title, so the headings inside it begin at 2. */
export type HeadingLevel = 2 | 3 | 4 | 5 | 6;

export interface HeadingBlock extends BlockBase {
  readonly kind: 'heading';
  readonly level: HeadingLevel;
}

export interface ListItemBlock extends BlockBase {
  readonly kind: 'list-item';
  readonly ordered: boolean;
  /** The number shown before the item; only where `ordered`. */
  readonly ordinal?: number;
  /** Nesting, 0 for an outer list. */
  readonly depth: number;
}

export interface TableRowBlock extends BlockBase {
  readonly kind: 'table-row';
  /** The cells as ranges of `text`, which joins them with «؛ » so that the row can be heard. */
  readonly cells: readonly TextRange[];
  readonly header: boolean;
}

/** A pointer to another article («شاهد أيضاً»): shown at its place, but not body and not read. */
export interface RelatedBlock extends BlockBase {
  readonly kind: 'related';
  /** An absolute http(s) address, where the source had one. */
  readonly href?: string;
}

/** An `image` is what its author wrote for those who do not see it; images themselves are not kept. */
export interface PlainBlock extends BlockBase {
  readonly kind: 'paragraph' | 'quote' | 'caption' | 'image' | 'verse' | 'code';
}

export type Block = HeadingBlock | ListItemBlock | TableRowBlock | RelatedBlock | PlainBlock;
export type BlockKind = Block['kind'];

/** Where an article came from. */
export type ArticleSource =
  | {readonly kind: 'text'}
  | {readonly kind: 'file'; readonly name: string}
  | {readonly kind: 'page'; readonly url?: string; readonly siteName?: string};

/** An article as it is kept and read: plain data, no markup. */
export interface Article {
  readonly id: ArticleId;
  /** One line; never empty. */
  readonly title: string;
  /** BCP 47, the language of most of the text; `und` where none is known. */
  readonly language: string;
  readonly direction: Direction;
  readonly source: ArticleSource;
  readonly byline?: string;
  readonly blocks: readonly Block[];
}

/**
 * Where the reading of an article is. The only form in which a place is kept; indices into
 * sentences or utterances are derived and never stored.
 */
export interface ReadingPosition extends TextPlace {
  readonly article: ArticleId;
}
