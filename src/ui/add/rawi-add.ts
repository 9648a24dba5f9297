import {html, LitElement, nothing, type PropertyValues} from 'lit';
import {customElement, property, query, state} from 'lit/decorators.js';
import type {AppErrorCode} from '../../core/errors.ts';
import type {Locale} from '../../i18n/locale.ts';
import {errorMessage} from '../error-message.ts';
import {icons} from '../icons.ts';
import {AnnounceEvent} from '../notices/announce-event.ts';
import {waiting} from '../notices/waiting.ts';
import {ImportCancelEvent} from './import-cancel-event.ts';
import {ImportRequestEvent} from './import-request-event.ts';

/**
 * A longer text is taken without being shown in the field first, in UTF-16 units: laying out
 * 200,000 words in a text field stops the page for over a second (`npm run bench -- long`).
 */
const shownLength = 20_000;

const acceptedFiles = '.txt,.md,.html,.htm,.xhtml,text/plain,text/html,text/markdown';

/**
 * Where an article is put in: pasted, opened or dropped.
 *
 * @fires import-request
 * @fires import-cancel
 * @fires announce
 */
@customElement('rawi-add')
export class RawiAdd extends LitElement {
  @property({attribute: false}) locale!: Locale;
  @property({attribute: false}) working = false;
  @property({attribute: false}) error: AppErrorCode | undefined;
  @state() protected clipboardRefused = false;
  @state() protected dropping = false;

  @query('textarea') protected field!: HTMLTextAreaElement;
  @query('input[type=file]') protected file!: HTMLInputElement;
  @query('[type=submit]') protected submit!: HTMLButtonElement;

  /** The markup that came with the last paste, used while the field still holds its text. */
  #pasted: {text: string; html: string} | undefined;
  /** Whether what was handed in last stands in the field, where it can be mended. */
  #isFromField = false;
  #hadCancelFocus = false;

  protected override createRenderRoot() {
    return this;
  }

  override render() {
    const {messages} = this.locale;
    const {add} = messages;
    return html`<form
      class="screen add ${this.dropping ? 'dropping' : ''}"
      novalidate
      @submit=${this.#onSubmit}
      @dragover=${this.#onDragOver}
      @dragleave=${this.#onDragLeave}
      @drop=${this.#onDrop}
    >
      <h1 tabindex="-1">${messages.addTitle}</h1>
      <div class="ways">
        <button class="button" type="button" @click=${this.#onPasteButton}>
          ${icons.paste} ${add.paste}
        </button>
        <button class="button" type="button" @click=${() => this.file.click()}>
          ${icons.file} ${add.openFile}
        </button>
        <input
          class="visually-hidden"
          type="file"
          tabindex="-1"
          aria-label=${add.openFile}
          aria-hidden="true"
          accept=${acceptedFiles}
          @change=${this.#onFile}
        />
      </div>
      <label for="text">${add.label}</label>
      <textarea
        class="field"
        id="text"
        dir="auto"
        placeholder=" "
        rows="12"
        aria-describedby=${this.#descriptions}
        aria-invalid=${this.error ? 'true' : 'false'}
        @paste=${this.#onPaste}
      ></textarea>
      <p class="muted" id="add-hint">${add.hint} ${add.drop}</p>
      ${
        this.clipboardRefused
          ? html`<p class="refusal" id="add-refusal">${add.clipboardRefused}</p>`
          : nothing
      }
      ${
        this.error
          ? html`<div class="error" id="add-error">${errorMessage(this.locale, this.error)}</div>`
          : nothing
      }
      <button class="button primary wide" type="submit" aria-disabled=${this.working}>
        ${add.save}
      </button>
      ${this.working ? waiting(this.locale, add.working, () => this.#onCancel()) : nothing}
    </form>`;
  }

  get #descriptions(): string {
    const refusal = this.clipboardRefused ? 'add-refusal ' : '';
    return `${this.error ? 'add-error ' : ''}${refusal}add-hint`;
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    const cancel = this.querySelector('.waiting button');
    this.#hadCancelFocus =
      changed.has('working') && cancel !== null && cancel === document.activeElement;
  }

  protected override updated(changed: PropertyValues<this>) {
    // Its button has gone with the wait.
    if (this.#hadCancelFocus && !this.working) this.submit.focus();
    if (changed.has('error') && this.error) this.#tell(this.error);
  }

  /** The text is mended in the field; for anything else the focus stays where one tries again. */
  #tell(error: AppErrorCode) {
    if (this.#isFromField && document.activeElement !== this.field) {
      this.field.focus();
      return;
    }
    const {what, remedy} = this.locale.messages.errors[error];
    this.dispatchEvent(new AnnounceEvent(`${what} ${remedy}`, {urgent: true}));
  }

  #onCancel() {
    this.dispatchEvent(new ImportCancelEvent());
  }

  #request(input: ImportRequestEvent['input'], {isFromField = false} = {}) {
    if (this.working) return;
    this.clipboardRefused = false;
    this.#isFromField = isFromField;
    this.dispatchEvent(new ImportRequestEvent(input));
  }

  #onSubmit(event: SubmitEvent) {
    event.preventDefault();
    const text = this.field.value;
    const html = this.#pasted?.text === normalised(text) ? this.#pasted.html : '';
    this.#request({kind: 'text', text, ...(html ? {html} : {})}, {isFromField: true});
  }

  #onPaste(event: ClipboardEvent) {
    const data = event.clipboardData;
    const file = data?.files[0];
    if (file && !data.types.includes('text/plain')) {
      event.preventDefault();
      this.#request({kind: 'file', file});
      return;
    }
    const html = data?.getData('text/html');
    const text = data?.getData('text/plain') ?? '';
    if (text.length > shownLength && this.field.value === '') {
      event.preventDefault();
      this.#request({kind: 'text', text, ...(html ? {html} : {})});
      return;
    }
    this.#pasted = html ? {text: normalised(text), html} : undefined;
  }

  async #onPasteButton() {
    try {
      const [item] = await navigator.clipboard.read();
      const read = async (type: string) =>
        item?.types.includes(type) ? (await item.getType(type)).text() : '';
      const [text, html] = await Promise.all([read('text/plain'), read('text/html')]);
      if (text.length <= shownLength) this.field.value = text;
      this.#pasted = html ? {text: normalised(text), html} : undefined;
      this.#request({kind: 'text', text, ...(html ? {html} : {})});
    } catch {
      // Refused, or a browser that reads the clipboard on a paste alone.
      this.clipboardRefused = true;
      // What the field is described by is read with it.
      await this.updateComplete;
      this.field.focus();
    }
  }

  #onFile() {
    const file = this.file.files?.[0];
    if (file) this.#request({kind: 'file', file});
    // The same file can be chosen again after a mistake.
    this.file.value = '';
  }

  #onDragOver(event: DragEvent) {
    event.preventDefault();
    this.dropping = true;
  }

  #onDragLeave() {
    this.dropping = false;
  }

  #onDrop(event: DragEvent) {
    event.preventDefault();
    this.dropping = false;
    const data = event.dataTransfer;
    const file = data?.files[0];
    if (file) this.#request({kind: 'file', file});
    else if (data?.types.includes('text/plain')) {
      const html = data.getData('text/html');
      this.#request({
        kind: 'text',
        text: data.getData('text/plain'),
        ...(html ? {html} : {}),
      });
    }
  }
}

/** A text field changes the line breaks of what is pasted into it. */
function normalised(text: string): string {
  return text.replace(/\r\n?/g, '\n').trim();
}

declare global {
  interface HTMLElementTagNameMap {
    'rawi-add': RawiAdd;
  }
}
