import type {BlockKind, HeadingLevel, LanguageRun} from './article.ts';
import type {TextRange} from '../text-range.ts';

/** A link as the source has it: to an absolute address, or with `#` to an anchor of a draft. */
export interface DraftLink extends TextRange {
  readonly href: string;
  /** Whether it is the mark of a note. */
  readonly isNote?: boolean;
}

/** A place to which links lead. */
export interface DraftAnchor {
  readonly name: string;
  readonly offset: number;
}

/**
 * A block as an importer finds it; `buildArticle` makes a whole block of it. Ranges count in
 * `text` as it is given here.
 */
export interface BlockDraft {
  readonly kind: BlockKind;
  /** Line breaks become spaces; a draft of nothing but space, marks, kashida or
   * invisible characters is left out. */
  readonly text: string;
  /** Of a heading; 2 if absent. */
  readonly level?: HeadingLevel;
  /** Of a list item; false if absent. */
  readonly ordered?: boolean;
  readonly ordinal?: number;
  /** Of a list item; 0 if absent. */
  readonly depth?: number;
  /** Of a table row; one cell for the whole row if absent. */
  readonly cells?: readonly TextRange[];
  /** Of a table row; false if absent. */
  readonly header?: boolean;
  /** Of a related link: an absolute http(s) address. */
  readonly href?: string;
  /** What of the text leads elsewhere; in order and disjoint. */
  readonly links?: readonly DraftLink[];
  readonly anchors?: readonly DraftAnchor[];
  /** What the source says about language; runs it says nothing about are found by script. */
  readonly languageRuns?: readonly LanguageRun[];
}
