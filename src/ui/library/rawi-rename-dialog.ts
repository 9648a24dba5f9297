import {html, LitElement, nothing} from 'lit';
import {customElement, property, query, state} from 'lit/decorators.js';
import type {Locale} from '../../i18n/locale.ts';
import type {ArticleSummary} from '../../library/schema.ts';
import {sheetHead} from '../sheet-head.ts';
import {RenameEvent} from './library-events.ts';

/**
 * Where an article gets another title.
 *
 * @fires article-rename
 */
@customElement('rawi-rename-dialog')
export class RawiRenameDialog extends LitElement {
  @property({attribute: false}) locale!: Locale;
  @state() protected isMissing = false;

  @query('dialog') protected dialog!: HTMLDialogElement;
  @query('input') protected field!: HTMLInputElement;

  #article: ArticleSummary | undefined;

  protected override createRenderRoot() {
    return this;
  }

  /** Opens on the title of `article`, all of it selected. */
  open(article: ArticleSummary): void {
    this.#article = article;
    this.isMissing = false;
    // Here and not in the template: what was typed and given up must not come back.
    this.field.value = article.title;
    this.dialog.showModal();
    this.field.select();
  }

  override render() {
    const {library, shelf, cancel} = this.locale.messages;
    return html`<dialog class="sheet rename" aria-labelledby="rename-title">
      ${sheetHead(this.locale, {id: 'rename-title', title: library.renameTitle}, () => this.dialog.close())}
      <form novalidate @submit=${this.#onSubmit}>
        <label for="new-title">${library.newTitle}</label>
        <input
          class="field"
          id="new-title"
          dir="auto"
          placeholder=" "
          maxlength="300"
          autocomplete="off"
          aria-invalid=${this.isMissing ? 'true' : 'false'}
          aria-describedby=${this.isMissing ? 'rename-error' : nothing}
          @input=${this.#onInput}
        />
        ${
          this.isMissing
            ? html`<p class="error" id="rename-error" role="alert">${shelf.titleMissing}</p>`
            : nothing
        }
        <div class="dialog-actions">
          <button class="button primary" type="submit">${library.save}</button>
          <button class="button" type="button" @click=${() => this.dialog.close()}>
            ${cancel}
          </button>
        </div>
      </form>
    </dialog>`;
  }

  #onInput() {
    this.isMissing = false;
  }

  #onSubmit(event: SubmitEvent) {
    event.preventDefault();
    const title = this.field.value.trim();
    if (title === '') {
      this.isMissing = true;
      this.field.focus();
      return;
    }
    this.dialog.close();
    if (this.#article && title !== this.#article.title) {
      this.dispatchEvent(new RenameEvent(this.#article.id, title));
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rawi-rename-dialog': RawiRenameDialog;
  }
}
