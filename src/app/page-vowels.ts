import {insertMarks} from '../core/diacritics/insert-marks.ts';
import {markByLexicon} from '../core/diacritics/lexicon-marks.ts';
import {AppError} from '../core/errors.ts';
import {createLexicon} from '../core/lexicon/create-lexicon.ts';
import type {Lexicon} from '../core/lexicon/lexicon.ts';
import {sliceRange, type TextRange} from '../core/text-range.ts';
import type {VowelSource} from '../ui/article/vowel-source.ts';
import type {App} from './app.ts';
import type {AppState} from './app-state.ts';
import type {LazyVowels} from './vowels.ts';

export interface PageVowelsParts {
  readonly app: {readonly notices: Pick<App['notices'], 'fault'>} & Pick<App, 'onState' | 'update'>;
  readonly vowels: Pick<LazyVowels, 'client'>;
}

/**
 * The vowel marks of the page: those of the diacritizer, and before them those of the listener's own
 * words. That there are none to be had is told once, until there are some again.
 */
export class PageVowels {
  readonly #parts: PageVowelsParts;
  #isTold = false;

  constructor(parts: PageVowelsParts) {
    this.#parts = parts;
  }

  /** Gives the screens a source, and a new one whenever the words may be marked otherwise. */
  start(): void {
    const {app} = this.#parts;
    let given: Pick<AppState, 'words' | 'open'> | undefined;
    const give = (state: Pick<AppState, 'words' | 'open'>) => {
      const isSame =
        given && given.words === state.words && given.open?.article === state.open?.article;
      if (isSame) return;
      given = state;
      app.update({vowels: this.#source(state)});
    };
    app.onState(give);
    // What the state is now is told with the first change of it.
    give({words: undefined, open: undefined});
  }

  #source({words = [], open}: Pick<AppState, 'words' | 'open'>): VowelSource {
    const {vowels} = this.#parts;
    const lexicon = createLexicon(words, {language: 'ar', article: open?.article.id});
    return {
      mark: (sentence, signal) =>
        this.#told(
          markByLexicon(sentence, lexicon.edits(sentence), async (text) =>
            (await vowels.client()).mark(text, signal, true),
          ),
        ),
      alternatives: (...question) => this.#told(this.#alternatives(lexicon, ...question)),
    };
  }

  /** Where the listener's own word is shown, what would stand there without it is another form. */
  async #alternatives(
    lexicon: Lexicon,
    sentence: string,
    word: TextRange,
    most: number,
    signal: AbortSignal,
  ): Promise<readonly string[]> {
    const vowels = await this.#parts.vowels.client();
    const others = await vowels.alternatives(sentence, word, most, signal);
    const isOwn = lexicon
      .edits(sentence)
      .some(({start, end}) => start < word.end && end > word.start);
    if (!isOwn) return others;
    const insertions = (await vowels.mark(sentence, signal, true))
      .filter(({at}) => at > word.start && at <= word.end)
      .map((insertion) => ({...insertion, at: insertion.at - word.start}));
    const usual = insertMarks(sliceRange(sentence, word), insertions).text;
    return [usual, ...others].slice(0, most);
  }

  async #told<Answer>(answer: Promise<Answer>): Promise<Answer> {
    try {
      const value = await answer;
      this.#isTold = false;
      return value;
    } catch (error) {
      const isCalledOff = error instanceof DOMException && error.name === 'AbortError';
      if (!isCalledOff && !this.#isTold) {
        this.#isTold = true;
        const fault = new AppError('vowels-unavailable', {cause: error});
        this.#parts.app.notices.fault(fault, 'The vowel marks are not here');
      }
      throw error;
    }
  }
}
