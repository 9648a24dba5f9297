import {html, LitElement, nothing} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import {installMessages} from '../../i18n/install/install-catalogue.ts';
import type {Locale} from '../../i18n/locale.ts';
import {InstallAskEvent} from './install-ask-event.ts';
import {installSteps} from './install-steps.ts';
import type {InstallView} from './install-view.ts';

/**
 * Offers quietly, under the library, to install Rawi.
 *
 * @fires install-ask
 */
@customElement('rawi-install-card')
export class RawiInstallCard extends LitElement {
  @property({attribute: false}) locale!: Locale;
  @property({attribute: false}) install: InstallView | undefined;

  protected override createRenderRoot() {
    return this;
  }

  override render() {
    if (!this.install) return nothing;
    const {card, install, howTo} = installMessages(this.locale);
    const {state, way} = this.install;
    return html`<div class="install-card">
      <p>${card.text}</p>
      ${
        state === 'by-hand' && way
          ? html`<details>
              <summary>${howTo}</summary>
              ${installSteps(this.locale, way)}
            </details>`
          : html`<button class="button" type="button" @click=${() => this.#send('install')}>
              ${install}
            </button>`
      }
      <button class="button quiet" type="button" @click=${() => this.#send('later')}>
        ${card.later}
      </button>
      <button class="button quiet" type="button" @click=${() => this.#send('never')}>
        ${card.never}
      </button>
    </div>`;
  }

  #send(answer: InstallAskEvent['answer']) {
    this.dispatchEvent(new InstallAskEvent(answer));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rawi-install-card': RawiInstallCard;
  }
}
