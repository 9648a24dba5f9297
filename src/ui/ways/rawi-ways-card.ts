import {html, LitElement} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import type {Settings} from '../../core/settings.ts';
import type {Locale} from '../../i18n/locale.ts';
import type {WayMessages} from '../../i18n/ways/ways-messages.ts';
import {SettingsChangeEvent} from '../settings/settings-change-event.ts';

/**
 * Asks at the first use who reads the articles: Rawi's voice or the screen reader.
 *
 * @fires settings-change
 */
@customElement('rawi-ways-card')
export class RawiWaysCard extends LitElement {
  @property({attribute: false}) locale!: Locale;

  protected override createRenderRoot() {
    return this;
  }

  override render() {
    const {question, voice, screenReader} = this.locale.messages.ways;
    return html`<div class="ways-card">
      <h2>${question}</h2>
      ${this.#renderWay('voice', voice)} ${this.#renderWay('screen-reader', screenReader)}
    </div>`;
  }

  #renderWay(listenWith: Settings['listenWith'], {name, hint}: WayMessages) {
    const id = `way-${listenWith}`;
    return html`<div class="way">
      <button
        class="button"
        type="button"
        aria-describedby=${id}
        @click=${() => this.dispatchEvent(new SettingsChangeEvent({listenWith}))}
      >
        ${name}
      </button>
      <p id=${id}>${hint}</p>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rawi-ways-card': RawiWaysCard;
  }
}
