import {html, LitElement, nothing, type PropertyValues} from 'lit';
import {customElement, property, state} from 'lit/decorators.js';
import {insertMarks} from '../../core/diacritics/insert-marks.ts';
import {words} from '../../core/segment/words.ts';
import {sliceRange, type TextRange} from '../../core/text-range.ts';
import type {Locale} from '../../i18n/locale.ts';
import {vowelsMessages} from '../../i18n/vowels/vowels-catalogue.ts';
import type {VowelSource} from '../article/vowel-source.ts';
import {chosenForm} from './chosen-form.ts';
import {WordChoiceEvent} from './sentence-events.ts';

/** How many other forms of a word are offered. */
const MOST_FORMS = 4;
const ARABIC_LETTER = /[\u0620-\u064A\u0671]/u;

interface VowelledWord {
  /** In the sentence. */
  readonly range: TextRange;
  readonly written: string;
  /** With the marks that it lacks. */
  readonly vowelled: string;
}

/**
 * The Arabic words of a sentence as they are vowelled, each with its other forms. Nothing is asked
 * for before the reader opens it.
 *
 * @fires word-choice
 */
@customElement('rawi-sentence-words')
export class RawiSentenceWords extends LitElement {
  @property({attribute: false}) locale!: Locale;
  /** The sentence as it stands on the page. */
  @property({attribute: false}) sentence!: string;
  @property({attribute: false}) vowels!: VowelSource;
  @state() protected isOpen = false;
  @state() protected words: readonly VowelledWord[] = [];
  /** The word whose other forms are shown, and those. */
  @state() protected asked:
    {readonly word: VowelledWord; readonly forms: readonly string[]} | undefined;

  #asking = new AbortController();

  protected override createRenderRoot() {
    return this;
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.#asking.abort();
  }

  override render() {
    const messages = vowelsMessages(this.locale);
    return html`<details class="vowelled" .open=${this.isOpen} @toggle=${this.#onToggle}>
      <summary>${messages.words}</summary>
      <p class="muted">${messages.hint}</p>
      <ul class="vowelled-words" aria-label=${messages.words} dir="rtl">
        ${this.words.map((word) => this.#renderWord(word))}
      </ul>
    </details>`;
  }

  #renderWord(word: VowelledWord) {
    const isAsked = this.asked?.word === word;
    return html`<li class=${isAsked ? 'asked' : nothing}>
      <button
        class="button"
        type="button"
        lang="ar"
        aria-expanded=${isAsked ? 'true' : 'false'}
        @click=${() => void this.#ask(word)}
      >
        ${word.vowelled}
      </button>
      ${isAsked ? this.#renderForms(word, this.asked!.forms) : nothing}
    </li>`;
  }

  #renderForms(word: VowelledWord, forms: readonly string[]) {
    const {otherForms, asWritten} = vowelsMessages(this.locale);
    const {language, direction} = this.locale;
    const choose = (spoken: string) =>
      this.dispatchEvent(new WordChoiceEvent(word.written, spoken));
    return html`<ul class="vowelled-words" aria-label=${otherForms(word.written)}>
      ${forms.map(
        (form) =>
          html`<li>
            <button
              class="button"
              type="button"
              lang="ar"
              @click=${() => choose(chosenForm(form, word.vowelled))}
            >
              ${form}
            </button>
          </li>`,
      )}
      <li>
        <button class="button" type="button" @click=${() => choose(word.written)}>
          <bdi lang="ar">${word.written}</bdi>
          <span class="muted" lang=${language} dir=${direction}>${asWritten}</span>
        </button>
      </li>
    </ul>`;
  }

  protected override willUpdate(changed: PropertyValues) {
    const isOther = changed.has('sentence') || changed.has('vowels');
    if (!isOther && !changed.has('isOpen')) return;
    this.#asking.abort();
    if (isOther) this.words = [];
    this.asked = undefined;
    if (this.isOpen) void this.#mark(this.#begin());
  }

  #onToggle({target}: Event) {
    this.isOpen = (target as HTMLDetailsElement).open;
  }

  async #mark(signal: AbortSignal) {
    const {sentence} = this;
    try {
      const insertions = await this.vowels.mark(sentence, signal);
      if (!signal.aborted) this.words = vowelledWords(sentence, insertions);
    } catch {
      // Called off, or told by the source.
    }
  }

  /** Shows the other forms of a word, or puts them away. */
  async #ask(word: VowelledWord) {
    if (this.asked?.word === word) {
      this.asked = undefined;
      return;
    }
    const signal = this.#begin();
    try {
      // One more than is offered: what is shown may be among them.
      const found = await this.vowels.alternatives(
        this.sentence,
        word.range,
        MOST_FORMS + 1,
        signal,
      );
      if (signal.aborted) return;
      const forms = found.filter((form) => form !== word.vowelled).slice(0, MOST_FORMS);
      this.asked = {word, forms};
    } catch {
      // Called off, or told by the source.
    }
  }

  #begin(): AbortSignal {
    this.#asking.abort();
    this.#asking = new AbortController();
    return this.#asking.signal;
  }
}

function vowelledWords(
  sentence: string,
  insertions: Awaited<ReturnType<VowelSource['mark']>>,
): VowelledWord[] {
  return words(sentence).flatMap((range) => {
    const written = sliceRange(sentence, range);
    if (!ARABIC_LETTER.test(written)) return [];
    const own = insertions
      .filter(({at}) => at > range.start && at <= range.end)
      .map((insertion) => ({...insertion, at: insertion.at - range.start}));
    return [{range, written, vowelled: insertMarks(written, own).text}];
  });
}

declare global {
  interface HTMLElementTagNameMap {
    'rawi-sentence-words': RawiSentenceWords;
  }
}
