import type {Article} from '../core/article/article.ts';
import {createLexicon} from '../core/lexicon/create-lexicon.ts';
import type {LexiconEntry, LexiconEntryId} from '../core/lexicon/lexicon-entry.ts';
import type {ReadingOptions} from '../core/plan/reading-options.ts';
import {readingChoices} from '../core/spoken/reading-choices.ts';
import type {WordDraft} from '../ui/words/word-events.ts';
import type {AppState} from './app-state.ts';
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

  /** How `article` is read; fetches the names of emoji where it has some. */
  async optionsFor(article: Article): Promise<ReadingOptions> {
    if (!this.#store.value.words) await this.load();
    const hasEmoji = EMOJI.test(article.title) || article.blocks.some(({text}) => EMOJI.test(text));
    if (hasEmoji && !this.#emojiName) await this.#fetchEmojiNames();
    return this.options(article);
  }

  /** The same with what is here already. */
  options(article?: Article): ReadingOptions {
    const {settings, words = []} = this.#store.value;
    return {
      choices: readingChoices(settings),
      lexiconOf: (language) =>
        createLexicon(words, {language, ...(article ? {article: article.id} : {})}),
      ...(this.#emojiName ? {emojiName: this.#emojiName} : {}),
    };
  }

  async save({id, ...draft}: WordDraft): Promise<void> {
    const entry = {...draft, id: id ?? (crypto.randomUUID() as LexiconEntryId)};
    if (!(await this.#desk.change((library) => library.lexicon.put(entry, forever)))) return;
    await this.load();
    this.#tell(this.#messages.saved(entry.written));
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
