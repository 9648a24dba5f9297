import type {Article} from '../core/article/article.ts';
import {AppError, type AppErrorCode} from '../core/errors.ts';
import type {LexiconEntry, LexiconEntryId} from '../core/lexicon/lexicon-entry.ts';
import type {ReadingOptions} from '../core/plan/reading-options.ts';
import {readingChoices} from '../core/spoken/reading-choices.ts';
import type {WordDraft} from '../ui/words/word-events.ts';
import type {AppState} from './app-state.ts';
import {codeOf} from './code-of.ts';
import type {LibraryDesk} from './library-desk.ts';
import type {NoticeBoard} from './notice-board.ts';
import {report} from './report.ts';
import {saveFile} from './save-file.ts';
import type {Store} from './store.ts';

const forever = new AbortController().signal;

/** A character that is drawn as a picture, or could be. */
const EMOJI = /[\p{Emoji_Presentation}\uFE0F]/u;

/** What the listener has written about how words are read, and how articles are read by it. */
export class WordsDesk {
  readonly #desk: LibraryDesk;
  readonly #store: Store<AppState>;
  readonly #notices: NoticeBoard;
  #emojiName: ReadingOptions['emojiName'];

  constructor(desk: LibraryDesk, store: Store<AppState>, notices: NoticeBoard) {
    this.#desk = desk;
    this.#store = store;
    this.#notices = notices;
  }

  /** Reads the words; without a library there are none. */
  async load(): Promise<void> {
    try {
      const words = await this.#desk.library.lexicon.all(forever);
      this.#store.update({words});
    } catch (error) {
      report(error, 'The lexicon was not read');
      this.#store.update({words: []});
    }
  }

  /** How `article`, or a text of its own, is read; fetches the names of emoji where it has some. */
  async options(article?: Article): Promise<ReadingOptions> {
    const {createLexicon: create} = await import('./reading-rules.ts');
    if (!this.#store.value.words) await this.load();
    if (article && !this.#emojiName && hasEmoji(article)) await this.#fetchEmojiNames();
    const {settings, words = []} = this.#store.value;
    const scope = article ? {article: article.id} : {};
    return {
      choices: readingChoices(settings),
      pauses: settings.pauses,
      lexiconOf: (language) => create(words, {language, ...scope}),
      ...(this.#emojiName ? {emojiName: this.#emojiName} : {}),
    };
  }

  /** Resolves to why it was not saved, or to `undefined` where it was, which is told. */
  async save({id, ...draft}: WordDraft): Promise<AppErrorCode | undefined> {
    const entry = {...draft, id: id ?? (crypto.randomUUID() as LexiconEntryId)};
    try {
      await this.#desk.library.lexicon.put(entry, forever);
    } catch (error) {
      report(error, 'The word was not saved');
      return codeOf(error);
    }
    await this.load();
    this.#tell(this.#messages.saved(entry.written));
    return undefined;
  }

  /** Tells of a word that was not saved where its form, which would show it, has gone. */
  tellUnsaved(code: AppErrorCode): void {
    this.#notices.fault(new AppError(code), 'The form of the word has gone');
  }

  async remove(entry: LexiconEntry): Promise<void> {
    const removed = await this.#desk.change((library) => library.lexicon.delete(entry.id, forever));
    if (!removed) return;
    await this.load();
    const {undo} = this.#store.value.locale.messages.library;
    const restore = async () => {
      await this.#desk.change((library) => library.lexicon.put(entry, forever));
      await this.load();
    };
    this.#notices.show({
      id: 'words',
      text: this.#messages.removed(entry.written),
      action: {label: undo, run: () => void restore()},
    });
  }

  async exportFile(): Promise<void> {
    const {pronunciationLexicon} = await import('../core/lexicon/pls.ts');
    const words = this.#store.value.words ?? [];
    saveFile(pronunciationLexicon(words), 'rawi-words.pls', 'application/pls+xml');
  }

  async importFile(file: File): Promise<void> {
    try {
      const {importLexicon} = await import('../import/lexicon/import-lexicon.ts');
      const {entries, skipped} = await importLexicon(file, forever);
      const kept = await this.#desk.change((library) => library.lexicon.putMany(entries, forever));
      if (!kept) return;
      await this.load();
      const {imported, leftOut} = this.#messages;
      this.#tell([imported(entries.length), ...(skipped > 0 ? [leftOut(skipped)] : [])].join(' '));
    } catch (error) {
      this.#notices.fault(error, 'The words were not imported');
    }
  }

  get #messages() {
    return this.#store.value.locale.messages.words;
  }

  #tell(text: string): void {
    this.#notices.show({id: 'words', text});
  }

  async #fetchEmojiNames(): Promise<void> {
    try {
      const {emojiNameAr} = await import('../core/spoken/cleaning/emoji-names-ar.ts');
      this.#emojiName = emojiNameAr;
    } catch (error) {
      report(error, 'The names of emoji are not here');
    }
  }
}

function hasEmoji({title, blocks}: Article): boolean {
  return EMOJI.test(title) || blocks.some(({text}) => EMOJI.test(text));
}
