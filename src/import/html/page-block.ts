import type {TextRange} from '../../core/text-range.ts';
import type {InlineContent} from './inline-text.ts';

/** What kind of block a stretch of the page is. */
export type BlockForm =
  | {readonly kind: 'paragraph' | 'quote' | 'caption' | 'image' | 'code'}
  /** `level` is the page's, 1 to 6. */
  | {readonly kind: 'heading'; readonly level: number}
  | {
      readonly kind: 'list-item';
      readonly ordered: boolean;
      readonly ordinal?: number;
      readonly depth: number;
    }
  | {readonly kind: 'table-row'; readonly cells: readonly TextRange[]; readonly header: boolean}
  | {readonly kind: 'related'; readonly href?: string};

/** A block as the page has it, before its headings, links and languages are settled. */
export type PageBlock = InlineContent & BlockForm;
