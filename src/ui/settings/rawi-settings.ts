import {html, LitElement} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import type {Settings} from '../../core/settings.ts';
import type {Locale} from '../../i18n/locale.ts';
import type {Voice} from '../../speech/engine.ts';
import {readingFields} from './reading-fields.ts';
import {sayingFields} from './saying-fields.ts';
import {choiceOf, type SettingsPart} from './setting-fields.ts';
import {SettingsChangeEvent} from './settings-change-event.ts';
import {voiceFields} from './voice-fields.ts';

/**
 * What the reader can choose. Every change holds at once.
 *
 * @fires settings-change
 * @fires voice-check
 */
@customElement('rawi-settings')
export class RawiSettings extends LitElement {
  @property({attribute: false}) locale!: Locale;
  @property({attribute: false}) settings!: Settings;
  /** The device's Arabic voices, best first; `undefined` while they are looked for. */
  @property({attribute: false}) voices: readonly Voice[] | undefined;
  /** The rates that sound different with the voice that reads, ascending; any if `undefined`. */
  @property({attribute: false}) rates: readonly number[] | undefined;

  protected override createRenderRoot() {
    return this;
  }

  override render() {
    const {locale, settings: chosen, voices, rates} = this;
    const {messages} = locale;
    const {settings} = messages;
    const change = (change: Partial<Settings>) =>
      this.dispatchEvent(new SettingsChangeEvent(change));
    const part: SettingsPart = {locale, settings: chosen, change};
    return html`<div class="screen settings">
      <h1 tabindex="-1">${messages.settingsTitle}</h1>

      <h2>${settings.voice}</h2>
      ${voiceFields({...part, voices, rates, host: this})}

      <h2>${settings.reading}</h2>
      ${readingFields(part)}

      <h2>${settings.saying}</h2>
      ${sayingFields(part)}

      <h2>${settings.interfaceLanguage}</h2>
      ${choiceOf(part, 'interfaceLanguage', settings.interfaceLanguage, [
        {value: 'ar', label: 'العربية', lang: 'ar'},
        {value: 'en', label: 'English', lang: 'en'},
      ])}
      ${choiceOf(part, 'digits', settings.digits, [
        {value: 'auto', label: settings.digitsAuto},
        {value: 'arab', label: settings.digitsArab},
        {value: 'latn', label: settings.digitsLatn},
      ])}

      <h2>${settings.about}</h2>
      <p>${messages.tagline}</p>
      <p>${settings.privacy}</p>
      <p class="muted">
        ${settings.licence} <a href="/licences.txt" target="_blank">${settings.licences}</a>
      </p>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rawi-settings': RawiSettings;
  }
}
