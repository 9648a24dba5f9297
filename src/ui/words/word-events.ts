import type {AppErrorCode} from '../../core/errors.ts';
import type {LexiconEntry} from '../../core/lexicon/lexicon-entry.ts';

/** A word as the listener has written it; without an `id` it is a new one. */
export type WordDraft = Omit<LexiconEntry, 'id'> & {readonly id?: LexiconEntry['id']};

/**
 * The listener wants a word to be read so. Who keeps it answers with `respondWith`, so that what
 * was written is still there where it could not be kept.
 */
export class WordSaveEvent extends Event {
  static readonly eventName = 'word-save';
  readonly word: WordDraft;
  #outcome: Promise<AppErrorCode | undefined> = Promise.resolve(undefined);

  constructor(word: WordDraft) {
    super(WordSaveEvent.eventName, {bubbles: true, composed: true});
    this.word = word;
  }

  /** Resolves to why the word was not saved, or to `undefined` where it was. */
  get outcome(): Promise<AppErrorCode | undefined> {
    return this.#outcome;
  }

  respondWith(outcome: Promise<AppErrorCode | undefined>): void {
    this.#outcome = outcome;
  }
}

/** The word of a form is saved. */
export class WordSavedEvent extends Event {
  static readonly eventName = 'word-saved';

  constructor() {
    super(WordSavedEvent.eventName, {bubbles: true, composed: true});
  }
}

/** The listener has given up the word. */
export class WordCancelEvent extends Event {
  static readonly eventName = 'word-cancel';

  constructor() {
    super(WordCancelEvent.eventName, {bubbles: true, composed: true});
  }
}

/** The listener wants a word out of the lexicon. */
export class WordRemoveEvent extends Event {
  static readonly eventName = 'word-remove';
  readonly word: LexiconEntry;

  constructor(word: LexiconEntry) {
    super(WordRemoveEvent.eventName, {bubbles: true, composed: true});
    this.word = word;
  }
}

/** The listener wants the lexicon as a file, or one from a file. */
export class WordsFileEvent extends Event {
  static readonly eventName = 'words-file';
  /** `undefined` for the lexicon to be saved. */
  readonly file: File | undefined;

  constructor(file?: File) {
    super(WordsFileEvent.eventName, {bubbles: true, composed: true});
    this.file = file;
  }
}

declare global {
  interface HTMLElementEventMap {
    'word-save': WordSaveEvent;
    'word-saved': WordSavedEvent;
    'word-cancel': WordCancelEvent;
    'word-remove': WordRemoveEvent;
    'words-file': WordsFileEvent;
  }
}
