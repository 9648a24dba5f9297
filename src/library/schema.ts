import type {DBSchema} from 'idb';
import type {
  ArticleId,
  ArticleSource,
  Block,
  Direction,
  ReadingPosition,
} from '../core/article/article.ts';
import type {LexiconEntry, LexiconEntryId} from '../core/lexicon/lexicon-entry.ts';

/** What the list shows of an article, kept apart from its blocks so that listing stays cheap. */
export interface ArticleSummary {
  readonly id: ArticleId;
  readonly title: string;
  readonly language: string;
  readonly direction: Direction;
  readonly source: ArticleSource;
  readonly byline?: string;
  /** Epoch milliseconds. */
  readonly savedAt: number;
  /** Epoch milliseconds of the last opening; absent before the first. */
  readonly openedAt?: number;
  /** UTF-16 units in all blocks. */
  readonly characters: number;
  readonly words: number;
  /** The beginning of the text in a line or two; empty where there is none but headings. */
  readonly excerpt: string;
  /** How much was read, 0 to 1. */
  readonly progress: number;
  /** Epoch milliseconds; present only on a removed article that can still be restored. */
  readonly deletedAt?: number;
}

/** The blocks of an article; the rest of it is in its summary. */
export interface StoredContents {
  readonly id: ArticleId;
  readonly blocks: readonly Block[];
}

export interface StoredPosition extends ReadingPosition {
  /** Epoch milliseconds. */
  readonly updatedAt: number;
}

export interface StoredLexiconEntry extends LexiconEntry {
  /** Counts up; of two entries for the same words the later holds. */
  readonly order: number;
}

/** How an article is listened to, where that differs from the settings. */
export interface ArticleListening {
  /** A multiple of the voice's natural speed. */
  readonly rate?: number;
  /** The id of a voice of the device, or `built-in`. */
  readonly voice?: string;
}

export interface StoredListening extends ArticleListening {
  readonly article: ArticleId;
}

/** A place in the queue; the smallest `order` is heard next. */
export interface StoredQueueEntry {
  readonly article: ArticleId;
  readonly order: number;
}

/** The database as the newest migration leaves it. */
export interface LibrarySchema extends DBSchema {
  articles: {key: ArticleId; value: ArticleSummary; indexes: {savedAt: number}};
  contents: {key: ArticleId; value: StoredContents};
  positions: {key: ArticleId; value: StoredPosition};
  settings: {key: string; value: unknown};
  lexicon: {
    key: LexiconEntryId;
    value: StoredLexiconEntry;
    /** `article` holds the entries of one article alone. */
    indexes: {article: ArticleId; order: number};
  };
  listening: {key: ArticleId; value: StoredListening};
  queue: {key: ArticleId; value: StoredQueueEntry; indexes: {order: number}};
}

/** Every store of {@link LibrarySchema}. */
export const STORES = [
  'articles',
  'contents',
  'positions',
  'settings',
  'lexicon',
  'listening',
  'queue',
] as const;
