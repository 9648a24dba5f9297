import {html, LitElement} from 'lit';
import {customElement, property, query} from 'lit/decorators.js';
import type {Settings} from '../../core/settings.ts';
import {groupsMessages} from '../../i18n/groups/groups-catalogue.ts';
import {isolate} from '../../i18n/isolate.ts';
import type {Locale} from '../../i18n/locale.ts';
import type {Voice} from '../../speech/engine.ts';
import {AnnounceEvent} from '../notices/announce-event.ts';
import {SettingsChangeEvent} from './settings-change-event.ts';

/**
 * The voices that may send the text to their maker since the listener has agreed, each with a way
 * to take that back.
 *
 * @fires settings-change
 * @fires announce
 */
@customElement('rawi-agreed-voices')
export class RawiAgreedVoices extends LitElement {
  @property({attribute: false}) locale!: Locale;
  @property({attribute: false}) settings!: Pick<Settings, 'voices' | 'agreedVoices'>;
  /** Those of the device that are known, for their names. */
  @property({attribute: false}) voices: readonly Voice[] = [];

  @query('.agreed-title') protected heading!: HTMLElement;

  protected override createRenderRoot() {
    return this;
  }

  override render() {
    const {privacy} = groupsMessages(this.locale);
    const {agreedVoices} = this.settings;
    // The heading stays when the last one has gone: the focus is on it.
    return html`<h3 class="agreed-title" tabindex="-1">${privacy.agreedTitle}</h3>
      ${
        agreedVoices.length === 0
          ? html`<p>${privacy.noVoices}</p>`
          : html`<p class="muted">${privacy.agreedExplanation}</p>
              <ul class="agreed-voices">
                ${agreedVoices.map(
                  (id) =>
                    html`<li>
                      <span>${isolate(this.#name(id))}</span>
                      <button class="button" type="button" @click=${() => this.#takeBack(id)}>
                        ${privacy.takeBack(this.#name(id))}
                      </button>
                    </li>`,
                )}
              </ul>`
      }`;
  }

  /** One that is not on the device any more is known by its id alone. */
  #name(id: string): string {
    return this.voices.find((voice) => voice.id === id)?.name ?? id;
  }

  #takeBack(id: string) {
    const {agreedVoices, voices} = this.settings;
    const text = groupsMessages(this.locale).privacy.takenBack(this.#name(id));
    this.dispatchEvent(
      new SettingsChangeEvent({
        agreedVoices: agreedVoices.filter((agreed) => agreed !== id),
        voices: Object.fromEntries(Object.entries(voices).filter(([, voice]) => voice !== id)),
      }),
    );
    // The button goes with its voice.
    this.heading.focus();
    this.dispatchEvent(new AnnounceEvent(text));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rawi-agreed-voices': RawiAgreedVoices;
  }
}
