import {html, LitElement, nothing} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import {installMessages} from '../../i18n/install/install-catalogue.ts';
import type {Locale} from '../../i18n/locale.ts';
import {InstallAskEvent} from './install-ask-event.ts';
import {installSteps} from './install-steps.ts';
import type {InstallView} from './install-view.ts';

/**
 * Installing from the settings: a button where the browser asks, the steps where it does not, and
 * the truth where it cannot. Has no heading of its own.
 *
 * @fires install-ask
 */
@customElement('rawi-install')
export class RawiInstall extends LitElement {
  @property({attribute: false}) locale!: Locale;
  /** `undefined` until it is known. */
  @property({attribute: false}) install: InstallView | undefined;

  protected override createRenderRoot() {
    return this;
  }

  override render() {
    if (!this.install) return nothing;
    const messages = installMessages(this.locale);
    const {state, way} = this.install;
    switch (state) {
      case 'installed':
        return html`<p>${messages.installed}</p>`;
      case 'ready':
        return html`<p>${messages.gain}</p>
          <button class="button" type="button" @click=${this.#ask}>${messages.install}</button>`;
      case 'by-hand':
        return html`<p>${messages.gain}</p>
          ${way ? installSteps(this.locale, way) : nothing}`;
      case 'unsupported':
        return html`<p>${messages.unsupported}</p>`;
    }
  }

  #ask() {
    this.dispatchEvent(new InstallAskEvent('install'));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rawi-install': RawiInstall;
  }
}
