import {html, LitElement} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import type {Locale} from '../../i18n/locale.ts';
import {icons} from '../icons.ts';
import {VoiceCheckEvent} from './voice-check-event.ts';

/**
 * Offers the check of the device's voice to who has not answered it yet.
 *
 * @fires voice-check
 */
@customElement('rawi-voice-check-card')
export class RawiVoiceCheckCard extends LitElement {
  @property({attribute: false}) locale!: Locale;

  protected override createRenderRoot() {
    return this;
  }

  override render() {
    const {card} = this.locale.messages.voiceCheck;
    return html`<div class="voice-check-card">
      <p>${card.text}</p>
      <button
        class="button"
        type="button"
        @click=${() => this.dispatchEvent(new VoiceCheckEvent('start'))}
      >
        ${icons.ear} ${card.tryVoice}
      </button>
      <button
        class="button quiet"
        type="button"
        @click=${() => this.dispatchEvent(new VoiceCheckEvent('later'))}
      >
        ${card.later}
      </button>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rawi-voice-check-card': RawiVoiceCheckCard;
  }
}
