import {html, LitElement, nothing} from 'lit';
import {customElement, property, query, state} from 'lit/decorators.js';
import {repeat} from 'lit/directives/repeat.js';
import {detectLanguage} from '../../core/language/detect-language.ts';
import type {LexiconEntry} from '../../core/lexicon/lexicon-entry.ts';
import type {Locale} from '../../i18n/locale.ts';
import {iconFace} from '../icon-face.ts';
import {icons} from '../icons.ts';
import './rawi-word-form.ts';
import {WordRemoveEvent, WordsFileEvent} from './word-events.ts';

/**
 * The listener's own words: written, changed, taken out, kept in a file.
 *
 * @fires word-save
 * @fires word-remove
 * @fires words-file
 * @fires hear
 */
@customElement('rawi-words')
export class RawiWords extends LitElement {
  @property({attribute: false}) locale!: Locale;
  /** `undefined` while they are read. */
  @property({attribute: false}) words: readonly LexiconEntry[] | undefined;
  /** The word in the form: a new one is empty. */
  @state() protected editing: Partial<LexiconEntry> | undefined;

  @query('#add-word') protected adding!: HTMLElement;
  @query('input[type=file]') protected file!: HTMLInputElement;

  /** What opened the form, and has the focus again when it is closed. */
  #opener: HTMLElement | undefined;

  protected override createRenderRoot() {
    return this;
  }

  override render() {
    const {words: messages} = this.locale.messages;
    return html`<div class="screen words">
      <div class="screen-head">
        <h1 tabindex="-1">${messages.title}</h1>
        <button
          class=${this.editing ? 'button' : 'button primary'}
          type="button"
          id="add-word"
          @click=${(event: Event) => void this.#edit({}, event)}
        >
          ${icons.add} ${messages.add}
        </button>
      </div>
      <p class="muted">${messages.explanation}</p>
      ${this.editing ? this.#renderForm(this.editing) : nothing} ${this.#renderWords()}
      <div class="ways">
        <button class="button" type="button" @click=${() => this.file.click()}>
          ${icons.file} ${messages.importFile}
        </button>
        <input
          class="visually-hidden"
          type="file"
          accept=".pls,.xml,application/pls+xml,text/xml"
          tabindex="-1"
          aria-hidden="true"
          @change=${this.#onFile}
        />
        <button
          class="button"
          type="button"
          ?disabled=${!this.words?.length}
          @click=${() => this.dispatchEvent(new WordsFileEvent())}
        >
          ${messages.exportFile}
        </button>
        <a class="button quiet" href="/settings">${messages.toSettings}</a>
      </div>
    </div>`;
  }

  #renderForm(draft: Partial<LexiconEntry>) {
    const {words: messages} = this.locale.messages;
    return html`<section class="card" aria-labelledby="word-form-title">
      <h2 id="word-form-title">${draft.id === undefined ? messages.add : messages.change}</h2>
      <rawi-word-form
        .locale=${this.locale}
        .draft=${draft}
        @word-saved=${() => this.#stopEditing()}
        @word-cancel=${() => this.#stopEditing()}
      ></rawi-word-form>
    </section>`;
  }

  #renderWords() {
    const {words: messages} = this.locale.messages;
    if (!this.words) return nothing;
    if (this.words.length === 0) return html`<p>${messages.empty}</p>`;
    return html`<p class="muted">${messages.count(this.words.length)}</p>
      <ul class="articles" aria-label=${messages.listLabel}>
        ${repeat(
          this.words,
          ({id}) => id,
          (word) => this.#renderWord(word),
        )}
      </ul>`;
  }

  #renderWord(word: LexiconEntry) {
    const {words: messages} = this.locale.messages;
    const {written, spoken, scope, match} = word;
    return html`<li>
      <span class="word">
        <span class="title"><bdi lang=${languageOf(written)}>${written}</bdi></span>
        <span class="details">
          <span>${spoken === '' ? messages.notSaid : messages.saidAs(spoken)}</span>
          ${scope.kind === 'article' ? html`<span>${messages.inOneArticle}</span>` : nothing}
          ${match === 'exactly' ? html`<span>${messages.exact}</span>` : nothing}
          ${
            scope.kind === 'language'
              ? html`<span
                  >${messages.inLanguage(this.locale.format.language(scope.language))}</span
                >`
              : nothing
          }
        </span>
      </span>
      <span class="actions">
        ${this.#button(
          messages.edit(written),
          icons.rename,
          (event) => void this.#edit(word, event),
        )}
        ${this.#button(messages.remove(written), icons.remove, () => this.#remove(word))}
      </span>
    </li>`;
  }

  #button(name: string, icon: unknown, run: (event: Event) => void) {
    return html`<button class="icon-button" type="button" aria-label=${name} @click=${run}>
      ${iconFace(name, icon)}
    </button>`;
  }

  async #edit(word: Partial<LexiconEntry>, {currentTarget}: Event) {
    this.#opener = currentTarget as HTMLElement;
    // What is being written in the form stays.
    if (this.editing && this.editing.id === word.id) {
      this.querySelector<HTMLElement>('rawi-word-form input')?.focus();
      return;
    }
    this.editing = word;
    await this.updateComplete;
    await this.querySelector('rawi-word-form')?.start();
  }

  #remove(word: LexiconEntry) {
    // Saved from the form it would be there again.
    if (this.editing?.id === word.id) this.editing = undefined;
    this.dispatchEvent(new WordRemoveEvent(word));
    this.querySelector<HTMLElement>('h1')?.focus();
  }

  #stopEditing() {
    this.editing = undefined;
    (this.#opener?.isConnected ? this.#opener : this.adding).focus();
  }

  #onFile() {
    const file = this.file.files?.[0];
    // The same file may be chosen again.
    this.file.value = '';
    if (file) this.dispatchEvent(new WordsFileEvent(file));
  }
}

function languageOf(text: string): string | typeof nothing {
  const language = detectLanguage(text);
  return language === 'und' ? nothing : language;
}

declare global {
  interface HTMLElementTagNameMap {
    'rawi-words': RawiWords;
  }
}
