import {html, LitElement} from 'lit';
import {customElement, property, query, state} from 'lit/decorators.js';
import type {Settings} from '../../core/settings.ts';
import type {Locale} from '../../i18n/locale.ts';
import type {Voice} from '../../speech/engine.ts';
import {selectField} from '../listening/select-field.ts';
import {radioGroup} from './radio-group.ts';
import {askAboutRemoteVoice, remoteVoiceQuestion} from './remote-voice-question.ts';
import {SettingsChangeEvent} from './settings-change-event.ts';
import {voiceDescription, voiceName} from './voice-description.ts';

/** As many voices as can stand in sight with all that is known of them. */
const MOST_IN_SIGHT = 12;

/**
 * The device's Arabic voices to choose from. One that sends the text to its maker is taken only
 * when the listener has agreed to that once.
 *
 * @fires settings-change
 */
@customElement('rawi-voice-choice')
export class RawiVoiceChoice extends LitElement {
  @property({attribute: false}) locale!: Locale;
  @property({attribute: false}) settings!: Pick<Settings, 'voices' | 'agreedVoices'>;
  /** Best first. */
  @property({attribute: false}) voices: readonly Voice[] = [];
  /** The voice that sends the text to its maker, while the listener is asked. */
  @state() protected asking: Voice | undefined;

  @query('dialog') protected dialog!: HTMLDialogElement;

  protected override createRenderRoot() {
    return this;
  }

  override render() {
    return html`<div id="voice">
        ${this.voices.length <= MOST_IN_SIGHT ? this.#renderRadios() : this.#renderSelect()}
      </div>
      ${this.#renderQuestion()}`;
  }

  #renderRadios() {
    const {messages} = this.locale;
    const best = {
      value: '',
      label: messages.settings.deviceVoiceBest,
      hint: messages.voiceCheck.bestVoiceHint,
    };
    const options = this.voices.map((voice) => ({
      value: voice.id,
      label: voiceName(this.locale, voice),
      hint: voiceDescription(this.locale, voice),
    }));
    const chosen = this.#chosen?.id ?? '';
    return radioGroup(
      {name: 'voice', legend: this.#label, options: [best, ...options], chosen},
      (id) => this.#choose(id),
    );
  }

  #renderSelect() {
    const {messages, format} = this.locale;
    const options = this.voices.map((voice) => ({
      value: voice.id,
      label: [
        voiceName(this.locale, voice),
        ...(voice.isSystem ? [] : [format.language(voice.language)]),
        ...(voice.local ? [] : [messages.settings.remoteVoice]),
      ].join(' · '),
    }));
    const chosen = this.#chosen;
    return html`${selectField(
        {
          id: 'voice-list',
          label: this.#label,
          options: [{value: '', label: messages.settings.deviceVoiceBest}, ...options],
          chosen: chosen?.id ?? '',
          describedBy: 'voice-facts',
        },
        (id) => this.#choose(id),
      )}
      <p class="muted hint" id="voice-facts">
        ${chosen ? voiceDescription(this.locale, chosen) : messages.voiceCheck.bestVoiceHint}
      </p>`;
  }

  get #label(): string {
    return this.locale.messages.settings.deviceVoice(this.locale.format.language('ar'));
  }

  /** `undefined` where the best is to be taken, or the chosen one has gone. */
  get #chosen(): Voice | undefined {
    return this.voices.find(({id}) => id === this.settings.voices['ar']);
  }

  #renderQuestion() {
    return html`<dialog aria-labelledby="remote-title" @close=${() => (this.asking = undefined)}>
      ${remoteVoiceQuestion(this.locale, this.asking?.name ?? '', {
        agree: () => this.#onAgreed(),
        refuse: () => this.dialog.close(),
      })}
    </dialog>`;
  }

  #choose(id: string) {
    const voice = this.voices.find((each) => each.id === id);
    if (!voice || voice.local || this.settings.agreedVoices.includes(id)) {
      this.#change({voices: this.#voicesWith(id)});
      return;
    }
    this.asking = voice;
    askAboutRemoteVoice(this.dialog);
  }

  #voicesWith(arabic: string): Settings['voices'] {
    const {ar: _, ...others} = this.settings.voices;
    return arabic ? {...others, ar: arabic} : others;
  }

  #onAgreed() {
    const {asking} = this;
    this.dialog.close();
    if (!asking) return;
    this.#change({
      voices: this.#voicesWith(asking.id),
      agreedVoices: [...this.settings.agreedVoices, asking.id],
    });
  }

  #change(change: Partial<Settings>) {
    this.dispatchEvent(new SettingsChangeEvent(change));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rawi-voice-choice': RawiVoiceChoice;
  }
}
