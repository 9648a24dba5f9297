import {html, LitElement, nothing} from 'lit';
import {customElement, property, query, state} from 'lit/decorators.js';
import type {Article} from '../../core/article/article.ts';
import type {AppErrorCode} from '../../core/errors.ts';
import type {LexiconScope} from '../../core/lexicon/lexicon-entry.ts';
import {fieldsMessages} from '../../i18n/fields/fields-catalogue.ts';
import type {Locale} from '../../i18n/locale.ts';
import {errorMessage} from '../error-message.ts';
import {iconFace} from '../icon-face.ts';
import {icons} from '../icons.ts';
import {AnnounceEvent} from '../notices/announce-event.ts';
import {HearEvent} from '../sentence/sentence-events.ts';
import {WordCancelEvent, WordSavedEvent, WordSaveEvent, type WordDraft} from './word-events.ts';

const everywhere: LexiconScope = {kind: 'everything'};

/** The fields that must hold something, and not spaces alone. */
type Needed = 'written' | 'said';

let made = 0;

/**
 * Where a word of the lexicon is written or changed. What is wrong is said beside it, in the
 * language of the interface, and stays as long as it is so.
 *
 * @fires word-save
 * @fires word-saved
 * @fires word-cancel
 * @fires hear
 * @fires announce
 */
@customElement('rawi-word-form')
export class RawiWordForm extends LitElement {
  @property({attribute: false}) locale!: Locale;
  /** What the fields hold at first. */
  @property({attribute: false}) draft: Partial<WordDraft> = {};
  /** The open article, to which a word can be bound. */
  @property({attribute: false}) article: Pick<Article, 'id' | 'language'> | undefined;
  @state() protected skipped = false;
  /** The fields that were found empty. */
  @state() protected missing: readonly Needed[] = [];
  /** Why the word was not saved. */
  @state() protected error: AppErrorCode | undefined;

  @query('[name=written]') protected written!: HTMLInputElement;
  @query('[name=said]') protected said!: HTMLInputElement;
  @query('[name=exact]') protected exact!: HTMLInputElement;
  @query('[name=scope]') protected scope!: HTMLSelectElement | null;

  /** What its ids begin with: there may be two forms in a document. */
  readonly #id = `word-form-${++made}`;
  /** The draft that is being saved. */
  #saving: RawiWordForm['draft'] | undefined;

  protected override createRenderRoot() {
    return this;
  }

  /** Fills the fields and puts the focus where there is something to write. */
  async start(): Promise<void> {
    const {written = '', spoken, match} = this.draft;
    this.skipped = spoken === '';
    this.missing = [];
    this.error = undefined;
    await this.updateComplete;
    this.written.value = written;
    this.said.value = spoken ?? written;
    this.exact.checked = match === 'exactly';
    // The place that was chosen for another word is another one in the list of this.
    if (this.scope) this.scope.value = '0';
    (written === '' ? this.written : this.said).focus();
  }

  override render() {
    const {messages} = this.locale;
    const {words} = messages;
    const id = this.#id;
    const fields = fieldsMessages(this.locale);
    return html`<form class="word-form" novalidate @submit=${this.#onSubmit}>
      <label for=${`${id}-written`}>${words.written}</label>
      <input
        class="field"
        id=${`${id}-written`}
        name="written"
        dir="auto"
        placeholder=" "
        maxlength="200"
        autocomplete="off"
        aria-required="true"
        aria-invalid=${this.missing.includes('written')}
        aria-describedby=${this.#descriptions('written')}
        @input=${() => this.#look('written')}
      />
      ${this.#renderMissing('written', fields.wordMissing)}
      <p class="muted hint" id=${`${id}-written-hint`}>${words.writtenHint}</p>
      <label for=${`${id}-said`}>${words.said}</label>
      <div class="with-button">
        <input
          class="field"
          id=${`${id}-said`}
          name="said"
          dir="auto"
          placeholder=" "
          maxlength="400"
          autocomplete="off"
          ?disabled=${this.skipped}
          aria-required="true"
          aria-invalid=${this.missing.includes('said')}
          aria-describedby=${this.#descriptions('said')}
          @input=${() => this.#look('said')}
        />
        <button
          class="icon-button"
          type="button"
          aria-label=${words.hear}
          ?disabled=${this.skipped}
          @click=${this.#onHear}
        >
          ${iconFace(words.hear, icons.play)}
        </button>
      </div>
      ${this.#renderMissing('said', fields.saidMissing)}
      <p class="muted hint" id=${`${id}-said-hint`}>${words.saidHint}</p>
      <div class="choice">
        <label>
          <input name="skip" type="checkbox" .checked=${this.skipped} @change=${this.#onSkip} />
          <span>${words.skip}</span>
        </label>
        <label>
          <input name="exact" type="checkbox" />
          <span>
            <span>${words.exact}</span>
            <span class="muted hint">${words.exactHint}</span>
          </span>
        </label>
      </div>
      ${this.#renderScope()}
      ${
        this.error
          ? html`<div class="error" id=${`${id}-error`}>
              ${errorMessage(this.locale, this.error)}
            </div>`
          : nothing
      }
      <div class="dialog-actions">
        <button
          class="button primary"
          type="submit"
          aria-describedby=${this.error ? `${id}-error` : nothing}
        >
          ${words.save}
        </button>
        <button
          class="button"
          type="button"
          @click=${() => this.dispatchEvent(new WordCancelEvent())}
        >
          ${messages.cancel}
        </button>
      </div>
    </form>`;
  }

  #descriptions(field: Needed): string {
    const hint = `${this.#id}-${field}-hint`;
    return this.missing.includes(field) ? `${this.#id}-${field}-missing ${hint}` : hint;
  }

  #renderMissing(field: Needed, text: string) {
    if (!this.missing.includes(field)) return nothing;
    return html`<p class="field-error" id=${`${this.#id}-${field}-missing`}>${text}</p>`;
  }

  /** The scopes that this word can have; the first is the one it has. */
  get #scopes(): LexiconScope[] {
    const own = this.draft.scope;
    const scopes = own && own.kind !== 'everything' ? [own, everywhere] : [everywhere];
    const {article} = this;
    if (article && !(own?.kind === 'article' && own.article === article.id)) {
      scopes.push({kind: 'article', article: article.id});
    }
    return scopes;
  }

  /** The scope that is chosen. */
  get #scope(): LexiconScope {
    return this.#scopes[Number(this.scope?.value ?? 0)] ?? everywhere;
  }

  #renderScope() {
    const scopes = this.#scopes;
    if (scopes.length === 1) return nothing;
    const {words} = this.locale.messages;
    const id = `${this.#id}-scope`;
    return html`<div class="range">
      <label for=${id}>${words.where}</label>
      <select class="field" id=${id} name="scope">
        ${scopes.map((scope, index) => html`<option value=${index}>${this.#scopeName(scope)}</option>`)}
      </select>
    </div>`;
  }

  #scopeName(scope: LexiconScope): string {
    const {words} = this.locale.messages;
    if (scope.kind === 'everything') return words.everywhere;
    if (scope.kind === 'language')
      return words.inLanguage(this.locale.format.language(scope.language));
    return scope.article === this.article?.id ? words.inThisArticle : words.inOneArticle;
  }

  #onSkip({target}: Event) {
    this.skipped = (target as HTMLInputElement).checked;
    if (this.skipped) this.#found('said');
  }

  /** What was missing may be there now. */
  #look(field: Needed) {
    if (this[field].value.trim() !== '') this.#found(field);
  }

  #found(field: Needed) {
    this.missing = this.missing.filter((each) => each !== field);
  }

  /** Whether all of `fields` hold something; else the first that does not has the focus. */
  async #hasAll(...fields: readonly Needed[]): Promise<boolean> {
    const empty = fields.filter((field) => this[field].value.trim() === '');
    this.missing = [...this.missing.filter((field) => !fields.includes(field)), ...empty];
    const [first] = empty;
    if (!first) return true;
    await this.updateComplete;
    const field = this[first];
    // A field that has the focus already is not read again.
    if (document.activeElement !== field) field.focus();
    else this.#announce(this.querySelector(`#${this.#id}-${first}-missing`)?.textContent ?? '');
    return false;
  }

  #announce(text: string) {
    this.dispatchEvent(new AnnounceEvent(text, {urgent: true}));
  }

  async #onHear() {
    if (!(await this.#hasAll('said'))) return;
    const scope = this.#scope;
    const language = scope.kind === 'language' ? scope.language : this.article?.language;
    this.dispatchEvent(new HearEvent(this.said.value.trim(), language ?? 'ar'));
  }

  async #onSubmit(event: SubmitEvent) {
    event.preventDefault();
    const {draft} = this;
    if (this.#saving === draft) return;
    if (!(await this.#hasAll('written', ...(this.skipped ? [] : ['said' as const])))) return;
    const save = new WordSaveEvent({
      ...(draft.id === undefined ? {} : {id: draft.id}),
      written: this.written.value.trim(),
      spoken: this.skipped ? '' : this.said.value.trim(),
      scope: this.#scope,
      match: this.exact.checked ? 'exactly' : 'with-clitics',
    });
    this.error = undefined;
    this.#saving = draft;
    this.dispatchEvent(save);
    const error = await save.outcome;
    this.#saving = undefined;
    // The form may have been given up meanwhile, or hold another word.
    if (!this.isConnected || this.draft !== draft) return;
    this.error = error;
    if (!error) {
      this.dispatchEvent(new WordSavedEvent());
      return;
    }
    const {what, remedy} = this.locale.messages.errors[error];
    this.#announce(`${what} ${remedy}`);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rawi-word-form': RawiWordForm;
  }
}
