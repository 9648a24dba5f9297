import {html, LitElement, type PropertyValues} from 'lit';
import {customElement, property, query} from 'lit/decorators.js';
import {isNewer} from '../../core/install/is-newer.ts';
import {installMessages} from '../../i18n/install/install-catalogue.ts';
import type {Locale} from '../../i18n/locale.ts';
import {openSheet, sheetHead} from '../sheet-head.ts';
import {WhatsNewCloseEvent} from './whats-new-close-event.ts';

/**
 * What the versions of Rawi have brought, the newest first: a dialog, open as long as there is a
 * `since`.
 *
 * @fires whats-new-close
 */
@customElement('rawi-whats-new')
export class RawiWhatsNew extends LitElement {
  @property({attribute: false}) locale!: Locale;
  /** The version after which it begins; all versions where it is empty. */
  @property({attribute: false}) since: string | undefined;

  @query('dialog') protected dialog!: HTMLDialogElement;

  protected override createRenderRoot() {
    return this;
  }

  override render() {
    const {whatsNew, version, notes} = installMessages(this.locale);
    const {since = ''} = this;
    return html`<dialog
      class="sheet whats-new"
      aria-labelledby="whats-new-title"
      @close=${this.#onClose}
    >
      ${sheetHead(this.locale, {id: 'whats-new-title', title: whatsNew}, () => this.dialog.close())}
      ${notes
        .filter((note) => isNewer(note.version, since))
        .map(
          (note) =>
            html`<h3>${version(note.version)}</h3>
              <ul>
                ${note.changes.map((change) => html`<li>${change}</li>`)}
              </ul>`,
        )}
    </dialog>`;
  }

  #onClose() {
    // Closed by the listener, and not for want of a version.
    if (this.since !== undefined && !this.dialog.open) this.dispatchEvent(new WhatsNewCloseEvent());
  }

  protected override updated(changed: PropertyValues<this>) {
    if (!changed.has('since')) return;
    if (this.since === undefined) this.dialog.close();
    else openSheet(this.dialog);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rawi-whats-new': RawiWhatsNew;
  }
}
