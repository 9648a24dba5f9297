import type {ArticleId} from '../article/article.ts';

declare const brand: unique symbol;

/** Identifies an entry of the listener's lexicon. A random UUID. */
export type LexiconEntryId = string & {readonly [brand]: 'LexiconEntryId'};

/** Where an entry holds. */
export type LexiconScope =
  | {readonly kind: 'everything'}
  /** In every sentence of a language, given as its primary subtag («ar»). */
  | {readonly kind: 'language'; readonly language: string}
  | {readonly kind: 'article'; readonly article: ArticleId};

/** One thing that the listener wants said otherwise. */
export interface LexiconEntry {
  readonly id: LexiconEntryId;
  /** A word, a phrase, an abbreviation or a sign; with its vowel marks or without. */
  readonly written: string;
  /** What is said, with vowel marks where they matter; empty where nothing is to be said. */
  readonly spoken: string;
  readonly scope: LexiconScope;
  /** Whether an Arabic word is also found with what is attached to it («وبعلمهم»). */
  readonly match: 'with-clitics' | 'exactly';
}
