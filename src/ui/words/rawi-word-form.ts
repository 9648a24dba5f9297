import {html, LitElement, nothing} from 'lit';
import {customElement, property, query, state} from 'lit/decorators.js';
import type {Article} from '../../core/article/article.ts';
import type {LexiconScope} from '../../core/lexicon/lexicon-entry.ts';
import type {Locale} from '../../i18n/locale.ts';
import {icons} from '../icons.ts';
import {HearEvent} from '../sentence/sentence-events.ts';
import {WordCancelEvent, WordSaveEvent, type WordDraft} from './word-events.ts';

const everywhere: LexiconScope = {kind: 'everything'};

/** Not nothing, and not spaces alone. */
const something = '.*\\S.*';

let made = 0;

/**
 * Where a word of the lexicon is written or changed.
 *
 * @fires word-save
 * @fires word-cancel
 * @fires hear
 */
@customElement('rawi-word-form')
export class RawiWordForm extends LitElement {
  @property({attribute: false}) locale!: Locale;
  /** What the fields hold at first. */
  @property({attribute: false}) draft: Partial<WordDraft> = {};
  /** The open article, to which a word can be bound. */
  @property({attribute: false}) article: Pick<Article, 'id' | 'language'> | undefined;
  @state() protected skipped = false;

  @query('[name=written]') protected written!: HTMLInputElement;
  @query('[name=said]') protected said!: HTMLInputElement;
  @query('[name=exact]') protected exact!: HTMLInputElement;
  @query('[name=scope]') protected scope!: HTMLSelectElement | null;

  /** What its ids begin with: there may be two forms in a document. */
  readonly #id = `word-form-${++made}`;

  protected override createRenderRoot() {
    return this;
  }

  /** Fills the fields and puts the focus where there is something to write. */
  async start(): Promise<void> {
    const {written = '', spoken, match} = this.draft;
    this.skipped = spoken === '';
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
    return html`<form class="word-form" @submit=${this.#onSubmit}>
      <label for=${`${id}-written`}>${words.written}</label>
      <input
        class="field"
        id=${`${id}-written`}
        name="written"
        dir="auto"
        placeholder=" "
        required
        maxlength="200"
        pattern=${something}
        autocomplete="off"
        aria-describedby=${`${id}-written-hint`}
      />
      <p class="muted hint" id=${`${id}-written-hint`}>${words.writtenHint}</p>
      <label for=${`${id}-said`}>${words.said}</label>
      <div class="with-button">
        <input
          class="field"
          id=${`${id}-said`}
          name="said"
          dir="auto"
          placeholder=" "
          required
          maxlength="400"
          pattern=${something}
          autocomplete="off"
          ?disabled=${this.skipped}
          aria-describedby=${`${id}-said-hint`}
        />
        <button
          class="icon-button"
          type="button"
          title=${words.hear}
          aria-label=${words.hear}
          ?disabled=${this.skipped}
          @click=${this.#onHear}
        >
          ${icons.play}
        </button>
      </div>
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
      <div class="dialog-actions">
        <button class="button primary" type="submit">${words.save}</button>
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
  }

  #onHear() {
    if (!this.said.reportValidity()) return;
    const scope = this.#scope;
    const language = scope.kind === 'language' ? scope.language : this.article?.language;
    this.dispatchEvent(new HearEvent(this.said.value.trim(), language ?? 'ar'));
  }

  #onSubmit(event: SubmitEvent) {
    event.preventDefault();
    this.dispatchEvent(
      new WordSaveEvent({
        ...(this.draft.id === undefined ? {} : {id: this.draft.id}),
        written: this.written.value.trim(),
        spoken: this.skipped ? '' : this.said.value.trim(),
        scope: this.#scope,
        match: this.exact.checked ? 'exactly' : 'with-clitics',
      }),
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rawi-word-form': RawiWordForm;
  }
}
