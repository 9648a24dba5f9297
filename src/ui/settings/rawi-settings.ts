import {html, LitElement, nothing} from 'lit';
import {customElement, property, query, state} from 'lit/decorators.js';
import {SETTING_LIMITS, type Settings} from '../../core/settings.ts';
import type {Locale} from '../../i18n/locale.ts';
import type {Voice} from '../../speech/engine.ts';
import {radioGroup, type RadioOption} from './radio-group.ts';
import {SettingsChangeEvent} from './settings-change-event.ts';

/** Settings that are one of a few named choices. */
type Choice =
  | 'engine'
  | 'highlight'
  | 'theme'
  | 'interfaceLanguage'
  | 'digits'
  | 'dateOrder'
  | 'monthNames'
  | 'emoji'
  | 'acronyms';

/**
 * What the reader can choose. Every change holds at once.
 *
 * @fires settings-change
 */
@customElement('rawi-settings')
export class RawiSettings extends LitElement {
  @property({attribute: false}) locale!: Locale;
  @property({attribute: false}) settings!: Settings;
  /** The device's Arabic voices; `undefined` while they are looked for. */
  @property({attribute: false}) voices: readonly Voice[] | undefined;
  /** A voice that sends the text to its maker, while the listener is asked. */
  @state() protected asking: Voice | undefined;

  @query('#voice') protected voiceField!: HTMLSelectElement;
  @query('dialog') protected dialog!: HTMLDialogElement;

  protected override createRenderRoot() {
    return this;
  }

  override render() {
    const {messages} = this.locale;
    const {settings} = messages;
    return html`<div class="screen settings">
      <h1 tabindex="-1">${messages.settingsTitle}</h1>

      <h2>${settings.voice}</h2>
      ${this.#renderChoice('engine', settings.engine, [
        {value: 'auto', label: settings.engineAuto, hint: settings.engineAutoHint},
        {value: 'device', label: settings.engineDevice, hint: settings.engineDeviceHint},
        {value: 'built-in', label: settings.engineBuiltIn, hint: settings.engineBuiltInHint},
      ])}
      ${this.#renderVoices()}
      ${this.#renderRange('rate', settings.pace, 0.1, messages.player.paceValue)}

      <h2>${settings.reading}</h2>
      ${this.#renderChoice('highlight', settings.highlight, [
        {value: 'word', label: settings.highlightWord},
        {value: 'sentence', label: settings.highlightSentence},
      ])}
      ${this.#renderRange('textScale', settings.textSize, 0.05, this.locale.format.percent)}
      ${this.#renderChoice('theme', settings.theme, [
        {value: 'system', label: settings.themeSystem},
        {value: 'light', label: settings.themeLight},
        {value: 'dark', label: settings.themeDark},
        {value: 'sepia', label: settings.themeSepia},
      ])}
      ${this.#renderSaying()}

      <h2>${settings.interfaceLanguage}</h2>
      ${this.#renderChoice('interfaceLanguage', settings.interfaceLanguage, [
        {value: 'ar', label: 'العربية', lang: 'ar'},
        {value: 'en', label: 'English', lang: 'en'},
      ])}
      ${this.#renderChoice('digits', settings.digits, [
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

  /** How what is written is said. */
  #renderSaying() {
    const {settings, words} = this.locale.messages;
    return html`<h2>${settings.saying}</h2>
      ${this.#renderChoice('monthNames', settings.monthNames, [
        {value: 'egyptian', label: settings.monthNamesEgyptian},
        {value: 'levantine', label: settings.monthNamesLevantine},
      ])}
      ${this.#renderChoice('dateOrder', settings.dateOrder, [
        {value: 'day-month', label: settings.dateOrderDayMonth},
        {value: 'month-day', label: settings.dateOrderMonthDay},
      ])}
      ${this.#renderChoice('acronyms', settings.acronyms, [
        {value: 'arabic', label: settings.acronymsArabic},
        {value: 'latin', label: settings.acronymsLatin},
      ])}
      ${this.#renderChoice('emoji', settings.emoji, [
        {value: 'named', label: settings.emojiNamed},
        {value: 'silent', label: settings.emojiSilent},
      ])}
      <div class="choice">
        <label>
          <input
            type="checkbox"
            name="pausal"
            .checked=${this.settings.pausal}
            @change=${(event: Event) =>
              this.#change({pausal: (event.target as HTMLInputElement).checked})}
          />
          <span>
            <span>${settings.pausal}</span>
            <span class="muted hint">${settings.pausalHint}</span>
          </span>
        </label>
      </div>
      <p><a class="button" href="/words">${words.title}</a></p>`;
  }

  #renderChoice(name: Choice, legend: string, options: readonly RadioOption[]) {
    return radioGroup({name, legend, options, chosen: this.settings[name]}, (value) =>
      this.#change({[name]: value}),
    );
  }

  #renderRange(
    name: 'rate' | 'textScale',
    label: string,
    step: number,
    valueText: (value: number) => string,
  ) {
    const value = this.settings[name];
    const {min, max} = SETTING_LIMITS[name];
    return html`<div class="range">
      <label for=${name}>${label}</label>
      <span aria-hidden="true">${valueText(value)}</span>
      <input
        id=${name}
        type="range"
        min=${min}
        max=${max}
        step=${step}
        aria-valuetext=${valueText(value)}
        .value=${String(value)}
        @input=${(event: InputEvent) =>
          this.#change({[name]: (event.target as HTMLInputElement).valueAsNumber})}
      />
    </div>`;
  }

  #renderVoices() {
    const {settings} = this.locale.messages;
    if (this.settings.engine === 'built-in') return nothing;
    if (!this.voices) return html`<p class="muted">${settings.searchingVoices}</p>`;
    if (this.voices.length === 0) return html`<p>${settings.noDeviceVoice}</p>`;
    const chosen = this.settings.voices['ar'] ?? '';
    return html`<div class="range">
      <label for="voice">${settings.deviceVoice(this.locale.format.language('ar'))}</label>
      <select class="field" id="voice" @change=${this.#onVoice}>
        <option value="" .selected=${chosen === ''}>${settings.deviceVoiceBest}</option>
        ${this.voices.map(
          (voice) =>
            html`<option value=${voice.id} .selected=${voice.id === chosen}>
              ${voice.name} ·
              ${this.locale.format.language(voice.language)}${
                voice.local ? '' : ` · ${settings.remoteVoice}`
              }
            </option>`,
        )}
      </select>
      ${this.#renderQuestion()}
    </div>`;
  }

  #renderQuestion() {
    const {messages} = this.locale;
    const {settings} = messages;
    return html`<dialog aria-labelledby="remote-title" @close=${this.#onRefused}>
      <h2 id="remote-title">${settings.remoteTitle(this.asking?.name ?? '')}</h2>
      <p>${settings.remoteExplanation}</p>
      <div class="dialog-actions">
        <button class="button primary" type="button" @click=${this.#onAgreed}>
          ${settings.remoteAgree}
        </button>
        <button class="button" type="button" @click=${() => this.dialog.close()}>
          ${messages.cancel}
        </button>
      </div>
    </dialog>`;
  }

  #onVoice(event: Event) {
    const {value} = event.target as HTMLSelectElement;
    const voice = this.voices?.find(({id}) => id === value);
    if (!voice || voice.local || this.settings.agreedVoices.includes(voice.id)) {
      this.#change({voices: this.#voicesWith(value)});
      return;
    }
    this.asking = voice;
    this.dialog.showModal();
  }

  #voicesWith(arabic: string): Settings['voices'] {
    const {ar: _, ...others} = this.settings.voices;
    return arabic ? {...others, ar: arabic} : others;
  }

  #onAgreed() {
    const {asking} = this;
    this.asking = undefined;
    this.dialog.close();
    if (!asking) return;
    this.#change({
      voices: this.#voicesWith(asking.id),
      agreedVoices: [...this.settings.agreedVoices, asking.id],
    });
  }

  /** The field shows again what holds. */
  #onRefused() {
    if (this.asking) this.voiceField.value = this.settings.voices['ar'] ?? '';
    this.asking = undefined;
  }

  #change(change: Partial<Settings>) {
    this.dispatchEvent(new SettingsChangeEvent(change));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rawi-settings': RawiSettings;
  }
}
