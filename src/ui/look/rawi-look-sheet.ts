import {html, LitElement} from 'lit';
import {customElement, property, query} from 'lit/decorators.js';
import type {LookSettings} from '../../core/look/look-keys.ts';
import type {Locale} from '../../i18n/locale.ts';
import {lookMessages} from '../../i18n/look/look-catalogue.ts';
import {SettingsChangeEvent} from '../settings/settings-change-event.ts';
import {openSheet, sheetHead} from '../sheet-head.ts';
import {lookFields} from './look-fields.ts';

/**
 * How the text looks, beside the open article, which shows every choice at once: a dialog, opened
 * by {@link show}. The voice goes on under it.
 *
 * @fires settings-change
 */
@customElement('rawi-look-sheet')
export class RawiLookSheet extends LitElement {
  @property({attribute: false}) locale!: Locale;
  @property({attribute: false}) settings!: LookSettings;

  @query('dialog') protected dialog!: HTMLDialogElement;

  protected override createRenderRoot() {
    return this;
  }

  /** Opens the dialog; once the component has rendered. */
  show(): void {
    openSheet(this.dialog);
  }

  override render() {
    const {locale, settings} = this;
    const change = (changed: Partial<LookSettings>) =>
      this.dispatchEvent(new SettingsChangeEvent(changed));
    return html`<dialog class="sheet listening look-sheet" aria-labelledby="look-title">
      ${sheetHead(locale, {id: 'look-title', title: lookMessages(locale).title}, () => this.dialog.close())}
      ${lookFields({locale, settings, change})}
    </dialog>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rawi-look-sheet': RawiLookSheet;
  }
}
