import {html, LitElement} from 'lit';
import {customElement, property, query} from 'lit/decorators.js';
import {KEY_COMMANDS, type KeyCommand} from '../../core/keys/key-commands.ts';
import {keysOf, withKey, type Keys} from '../../core/keys/keys-of.ts';
import type {Settings} from '../../core/settings.ts';
import {keysMessages} from '../../i18n/keys/keys-catalogue.ts';
import type {Locale} from '../../i18n/locale.ts';
import {checkField} from '../listening/check-field.ts';
import {SettingsChangeEvent} from '../settings/settings-change-event.ts';
import {constantKeys} from './constant-keys.ts';
import type {KeyChoiceEvent} from './key-choice-event.ts';
import {keyCap} from './key-cap.ts';
import './rawi-key-press.ts';
import type {RawiKeyPress} from './rawi-key-press.ts';

/**
 * Every key of the app: the single keys that are commands in an article, which can be turned on
 * and changed, and those that always work.
 *
 * @fires settings-change
 */
@customElement('rawi-keys')
export class RawiKeys extends LitElement {
  @property({attribute: false}) locale!: Locale;
  @property({attribute: false}) settings!: Pick<Settings, 'shortcuts' | 'keys'>;

  @query('rawi-key-press') protected press!: RawiKeyPress;

  protected override createRenderRoot() {
    return this;
  }

  override render() {
    const messages = keysMessages(this.locale);
    const {shortcuts, keys: choices} = this.settings;
    const keys = keysOf(choices);
    const usual = Object.keys(choices).length === 0;
    return html`
      ${checkField(
        {
          name: 'shortcuts',
          label: messages.shortcuts,
          checked: shortcuts,
          hint: messages.shortcutsHint,
        },
        (shortcuts) => this.#change({shortcuts}),
      )}
      <table class="keys-table">
        <caption>
          ${messages.inReader}
        </caption>
        <thead>
          <tr>
            <th scope="col">${messages.command}</th>
            <th scope="col">${messages.key}</th>
          </tr>
        </thead>
        <tbody>
          ${KEY_COMMANDS.map((command) => this.#renderRow(command, keys))}
        </tbody>
      </table>
      <button
        class="button restore"
        type="button"
        aria-disabled=${usual ? 'true' : 'false'}
        @click=${() => usual || this.#change({keys: {}})}
      >
        ${messages.restore}
      </button>
      ${constantKeys(messages)}
      <rawi-key-press
        .locale=${this.locale}
        .keys=${keys}
        @key-choice=${this.#onChoice}
      ></rawi-key-press>
    `;
  }

  #renderRow(command: KeyCommand, keys: Keys) {
    const messages = keysMessages(this.locale);
    const name = messages.commands[command];
    return html`<tr>
      <th scope="row">${name}</th>
      <td>
        <div class="key-and-change">
          <span id="key-of-${command}">
            ${keyCap(keys[command], messages, this.locale.format)}
          </span>
          <button
            class="button quiet"
            type="button"
            aria-label=${messages.changeKeyOf(name)}
            aria-describedby="key-of-${command}"
            @click=${() => this.press.ask(command)}
          >
            ${messages.change}
          </button>
        </div>
      </td>
    </tr>`;
  }

  #onChoice({command, key}: KeyChoiceEvent) {
    this.#change({keys: withKey(this.settings.keys, command, key)});
  }

  #change(change: Partial<Settings>) {
    this.dispatchEvent(new SettingsChangeEvent(change));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rawi-keys': RawiKeys;
  }
}
