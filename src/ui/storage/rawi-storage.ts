import {html, LitElement, nothing} from 'lit';
import {customElement, property, query} from 'lit/decorators.js';
import {groupsMessages} from '../../i18n/groups/groups-catalogue.ts';
import type {Locale} from '../../i18n/locale.ts';
import {StorageClearEvent, StorageKeepEvent} from './storage-events.ts';
import type {StorageView} from './storage-view.ts';

/**
 * How much the library takes, whether the browser will keep it, and the way to delete it all.
 *
 * @fires storage-keep
 * @fires storage-clear
 */
@customElement('rawi-storage')
export class RawiStorage extends LitElement {
  @property({attribute: false}) locale!: Locale;
  /** `undefined` while it is measured. */
  @property({attribute: false}) storage: StorageView | undefined;

  @query('dialog') protected dialog!: HTMLDialogElement;

  protected override createRenderRoot() {
    return this;
  }

  override render() {
    const {storage: messages} = groupsMessages(this.locale);
    const {storage} = this;
    if (!storage) return html`<p class="muted">${messages.measuring}</p>`;
    return html`${this.#renderSpace(storage)} ${this.#renderPromise(storage)}
      <p class="setting-way">
        <button class="button danger" type="button" @click=${this.#ask}>${messages.clear}</button>
      </p>
      ${this.#renderQuestion(storage)}`;
  }

  #renderSpace({articles, words, used, free}: StorageView) {
    const {messages, format} = this.locale;
    const {storage} = groupsMessages(this.locale);
    return html`<p>
      ${messages.library.count(articles)} · ${messages.words.count(words)}
      ${used === undefined ? nothing : html`<br />${storage.used(format.bytes(used))}`}
      ${free === undefined ? nothing : html`<br />${storage.free(format.bytes(free))}`}
    </p>`;
  }

  #renderPromise({promise}: StorageView) {
    const {storage} = groupsMessages(this.locale);
    const said = {
      kept: storage.kept,
      'not-kept': storage.notKept,
      refused: storage.refused,
      unknown: storage.unknown,
    }[promise];
    // It stays when the promise is given: the focus is on it.
    return html`<p class="storage-promise" aria-live="polite">${said}</p>
      ${
        promise === 'unknown'
          ? nothing
          : html`<p class="setting-way">
              <button
                class="button"
                type="button"
                aria-disabled=${promise === 'kept' ? 'true' : 'false'}
                @click=${this.#keep}
              >
                ${storage.keep}
              </button>
            </p>`
      }`;
  }

  #renderQuestion({articles, words}: StorageView) {
    const {messages} = this.locale;
    const {storage} = groupsMessages(this.locale);
    return html`<dialog aria-labelledby="storage-clear-title">
      <h2 id="storage-clear-title">${storage.clearTitle}</h2>
      <div class="explanation" tabindex="-1">
        <p>${storage.clearWhat}</p>
        <ul>
          <li>${storage.clearArticles(messages.library.count(articles))}</li>
          <li>${storage.clearWords(messages.words.count(words))}</li>
          <li>${storage.clearSettings}</li>
        </ul>
        <p>
          <strong>${storage.clearForever}</strong>
        </p>
      </div>
      <div class="dialog-actions">
        <button class="button" type="button" @click=${() => this.dialog.close()}>
          ${messages.cancel}
        </button>
        <button class="button danger" type="button" @click=${this.#clear}>
          ${storage.clearAgree}
        </button>
      </div>
    </dialog>`;
  }

  #keep() {
    if (this.storage?.promise === 'kept') return;
    this.dispatchEvent(new StorageKeepEvent());
  }

  /** The focus goes to what will be lost: on a button one could agree unheard. */
  #ask() {
    this.dialog.showModal();
    this.dialog.querySelector<HTMLElement>('.explanation')?.focus({preventScroll: true});
  }

  #clear() {
    this.dialog.close();
    this.dispatchEvent(new StorageClearEvent());
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rawi-storage': RawiStorage;
  }
}
