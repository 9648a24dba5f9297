import {html, LitElement} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import type {Locale} from '../../i18n/locale.ts';

/** The user guide. */
@customElement('rawi-help')
export class RawiHelp extends LitElement {
  @property({attribute: false}) locale!: Locale;

  protected override createRenderRoot() {
    return this;
  }

  override render() {
    return html`<div class="screen help">
      <h1 tabindex="-1">${this.locale.messages.helpTitle}</h1>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rawi-help': RawiHelp;
  }
}
