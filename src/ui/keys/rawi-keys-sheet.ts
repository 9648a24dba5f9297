import {html, LitElement} from 'lit';
import {customElement, property, query} from 'lit/decorators.js';
import type {Settings} from '../../core/settings.ts';
import {keysMessages} from '../../i18n/keys/keys-catalogue.ts';
import type {Locale} from '../../i18n/locale.ts';
import {openSheet, sheetHead} from '../sheet-head.ts';
import './rawi-keys.ts';

/**
 * The list of keys over the open article: a dialog, opened by {@link show}.
 *
 * @fires settings-change
 */
@customElement('rawi-keys-sheet')
export class RawiKeysSheet extends LitElement {
  @property({attribute: false}) locale!: Locale;
  @property({attribute: false}) settings!: Pick<Settings, 'shortcuts' | 'keys'>;

  @query('dialog.keys') protected dialog!: HTMLDialogElement;

  protected override createRenderRoot() {
    return this;
  }

  /** Opens the dialog; once the component has rendered. */
  show(): void {
    openSheet(this.dialog);
  }

  override render() {
    const {title} = keysMessages(this.locale);
    return html`<dialog class="sheet keys" aria-labelledby="keys-title">
      ${sheetHead(this.locale, {id: 'keys-title', title}, () => this.dialog.close())}
      <rawi-keys .locale=${this.locale} .settings=${this.settings}></rawi-keys>
    </dialog>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rawi-keys-sheet': RawiKeysSheet;
  }
}
