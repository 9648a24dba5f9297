import {html, LitElement} from 'lit';
import {customElement, property, query, state} from 'lit/decorators.js';
import {SETTING_LIMITS, type Settings} from '../../core/settings.ts';
import type {Locale} from '../../i18n/locale.ts';
import {isolate} from '../../i18n/isolate.ts';
import {openSheet, sheetHead} from '../sheet-head.ts';
import {askAboutRemoteVoice, remoteVoiceQuestion} from '../settings/remote-voice-question.ts';
import {SettingsChangeEvent} from '../settings/settings-change-event.ts';
import {ArticleVoiceEvent} from './article-voice-event.ts';
import {checkField} from './check-field.ts';
import type {ListeningView, SleepView, VoiceOption} from './listening-view.ts';
import {mannerFields} from './manner-fields.ts';
import {paceFields} from './pace-fields.ts';
import {rangeField} from './range-field.ts';
import {selectField} from './select-field.ts';
import {silenceFields} from './silence-fields.ts';
import {sleepField} from './sleep-field.ts';
import {SleepTimerEvent} from './sleep-timer-event.ts';
import {structureFields} from './structure-fields.ts';

/**
 * How the open article is listened to: a dialog, opened by {@link show}. The voice goes on under
 * it, and every change holds at once.
 *
 * @fires settings-change
 * @fires article-voice
 * @fires sleep-timer
 */
@customElement('rawi-listening')
export class RawiListening extends LitElement implements ListeningView {
  @property({attribute: false}) locale!: Locale;
  /** Those that hold for this article. */
  @property({attribute: false}) settings!: Settings;
  @property({attribute: false}) rates!: readonly number[];
  @property({attribute: false}) voices!: readonly VoiceOption[];
  @property({attribute: false}) voice!: string;
  @property({attribute: false}) sleep: SleepView | undefined;
  /** A voice that sends the text to its maker, while the listener is asked. */
  @state() protected asking: VoiceOption | undefined;

  @query('dialog.listening') protected dialog!: HTMLDialogElement;
  @query('dialog.remote') protected question!: HTMLDialogElement;
  @query('#article-voice') protected voiceField!: HTMLSelectElement;

  protected override createRenderRoot() {
    return this;
  }

  /** Opens the dialog; once the component has rendered. */
  show(): void {
    openSheet(this.dialog);
  }

  override render() {
    const {messages} = this.locale;
    const {listening} = messages;
    const change = (changed: Partial<Settings>) => this.#change(changed);
    return html`<dialog class="sheet listening" aria-labelledby="listening-title">
      ${sheetHead(this.locale, {id: 'listening-title', title: listening.title}, () => this.dialog.close())}
      <p class="muted">${listening.forThisArticle}</p>

      <h3>${listening.pace.title}</h3>
      ${paceFields(this.locale, this, change)}

      <h3>${listening.voice.title}</h3>
      ${this.#renderVoice()}

      <h3>${listening.silences.title}</h3>
      ${silenceFields(this.locale, this.settings.pauses, change)}

      <h3>${listening.manner.title}</h3>
      ${mannerFields(this.locale, this.settings, change)}

      <h3>${listening.sleep.title}</h3>
      ${sleepField(this.locale, this.sleep, (timer) =>
        this.dispatchEvent(new SleepTimerEvent(timer)),
      )}

      <h3>${listening.structure.title}</h3>
      ${structureFields(this.locale, this.settings.structure, (structure) => change({structure}))}

      <h3>${messages.queue.title}</h3>
      ${checkField(
        {
          name: 'play-queue',
          label: listening.queueGoesOn,
          checked: this.settings.playQueue,
        },
        (playQueue) => change({playQueue}),
      )}
      ${this.#renderQuestion()}
    </dialog>`;
  }

  #renderVoice() {
    const {messages, format} = this.locale;
    const {voice: names} = messages.listening;
    const {settings} = this;
    const named = ({name, language, remote}: VoiceOption) =>
      [
        isolate(name),
        ...(language ? [format.language(language)] : []),
        ...(remote ? [messages.settings.remoteVoice] : []),
      ].join(' · ');
    const known = new Set(['', 'built-in']);
    return html`${selectField(
      {
        id: 'article-voice',
        label: names.choice,
        options: [
          {value: '', label: names.asInSettings},
          {value: 'built-in', label: messages.settings.engineBuiltIn},
          ...this.voices
            .filter(({id}) => !known.has(id))
            .map((option) => ({value: option.id, label: named(option)})),
        ],
        chosen: this.voice,
      },
      (id) => this.#onVoice(id),
    )}
    ${(['pitch', 'volume'] as const).map((name) =>
      rangeField(
        {
          id: `voice-${name}`,
          label: names[name],
          ...SETTING_LIMITS[name],
          step: 0.1,
          value: settings[name],
          text: format.percent(settings[name]),
        },
        (value) => this.#change({[name]: value}),
      ),
    )}`;
  }

  #renderQuestion() {
    return html`<dialog class="remote" aria-labelledby="remote-title" @close=${this.#onRefused}>
      ${remoteVoiceQuestion(this.locale, this.asking?.name ?? '', {
        agree: () => this.#onAgreed(),
        refuse: () => this.question.close(),
      })}
    </dialog>`;
  }

  #onVoice(id: string) {
    const voice = this.voices.find((option) => option.id === id);
    if (!voice?.remote || this.settings.agreedVoices.includes(id)) {
      this.dispatchEvent(new ArticleVoiceEvent(id));
      return;
    }
    this.asking = voice;
    askAboutRemoteVoice(this.question);
  }

  #onAgreed() {
    const {asking} = this;
    this.asking = undefined;
    this.question.close();
    if (!asking) return;
    this.#change({agreedVoices: [...this.settings.agreedVoices, asking.id]});
    this.dispatchEvent(new ArticleVoiceEvent(asking.id));
  }

  /** The field shows again what holds. */
  #onRefused() {
    if (this.asking) this.voiceField.value = this.voice;
    this.asking = undefined;
  }

  #change(change: Partial<Settings>) {
    this.dispatchEvent(new SettingsChangeEvent(change));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rawi-listening': RawiListening;
  }
}
