import type {Edit} from '../spoken/edit.ts';

/** The listener's words, ready to be found in a text. */
export interface Lexicon {
  /** What to say otherwise in `text`; in order and disjoint. */
  edits(text: string): readonly Edit[];
}

export const EMPTY_LEXICON: Lexicon = {edits: () => []};
