import {html, LitElement, nothing} from 'lit';
import {customElement, property, query, state} from 'lit/decorators.js';
import type {KeyCommand} from '../../core/keys/key-commands.ts';
import {judgeKey, type KeyVerdict} from '../../core/keys/key-verdict.ts';
import type {Keys} from '../../core/keys/keys-of.ts';
import type {KeyOwner} from '../../core/keys/reserved-keys.ts';
import {pressedKey, writtenKey} from '../../core/keys/pressed-key.ts';
import {keysMessages} from '../../i18n/keys/keys-catalogue.ts';
import {isolate} from '../../i18n/isolate.ts';
import type {Locale} from '../../i18n/locale.ts';
import {openSheet, sheetHead} from '../sheet-head.ts';
import {keyCap} from './key-cap.ts';
import {KeyChoiceEvent} from './key-choice-event.ts';

const noVerdict: KeyVerdict = {kind: 'free'};

/** As they call themselves in every language. */
const readerNames: Readonly<Record<Exclude<KeyOwner, 'browser'>, string>> = {
  nvda: 'NVDA',
  jaws: 'JAWS',
  voiceover: 'VoiceOver',
  talkback: 'TalkBack',
  orca: 'Orca',
};

/**
 * Asks for the key of a command: a small dialog, opened by {@link ask}, in which one key is
 * pressed. The key is pressed in a field, since screen readers hand single keys to nothing else.
 *
 * @fires key-choice
 */
@customElement('rawi-key-press')
export class RawiKeyPress extends LitElement {
  @property({attribute: false}) locale!: Locale;
  @property({attribute: false}) keys!: Keys;
  @state() protected command: KeyCommand | undefined;
  /** The key that was pressed last, and what is to be said of it. */
  @state() protected pressed = '';
  @state() protected verdict: KeyVerdict = noVerdict;

  @query('dialog') protected dialog!: HTMLDialogElement;
  @query('input') protected field!: HTMLInputElement | null;
  @query('.accept') protected acceptButton!: HTMLElement | null;

  protected override createRenderRoot() {
    return this;
  }

  /** Asks for the key of `command`. */
  ask(command: KeyCommand): void {
    this.command = command;
    this.pressed = '';
    this.verdict = noVerdict;
    this.performUpdate();
    openSheet(this.dialog);
    this.field?.focus();
  }

  override render() {
    return html`<dialog
      class="sheet key-press"
      aria-labelledby="key-press-title"
      @close=${this.#onClose}
    >
      ${this.command ? this.#renderQuestion(this.command) : nothing}
    </dialog>`;
  }

  #renderQuestion(command: KeyCommand) {
    const messages = keysMessages(this.locale);
    const {press} = messages;
    const refusal = this.#refusal();
    const warning = this.#warning();
    return html`
      ${sheetHead(
        this.locale,
        {id: 'key-press-title', title: messages.changeKeyOf(messages.commands[command])},
        () => this.dialog.close(),
      )}
      <label for="new-key">${press.field}</label>
      <input
        id="new-key"
        class="field"
        type="text"
        autocomplete="off"
        autocapitalize="off"
        spellcheck="false"
        aria-describedby="new-key-hint"
        aria-invalid=${refusal ? 'true' : 'false'}
        @keydown=${this.#onKey}
        @input=${this.#onInput}
      />
      <p id="new-key-hint" class="muted">${press.hint}</p>
      <p class=${refusal ? 'error' : ''} role="alert">${refusal ? this.#said(refusal) : nothing}</p>
      ${warning ? html`<p id="new-key-warning" class="error">${this.#said(warning)}</p>` : nothing}
      <div class="dialog-actions">
        ${
          warning
            ? html`<button
                class="button accept"
                type="button"
                aria-describedby="new-key-warning"
                @click=${() => this.#choose(this.pressed)}
              >
                ${press.accept}
              </button>`
            : nothing
        }
        <button class="button" type="button" @click=${() => this.#choose('')}>
          ${press.noKey}
        </button>
        <button class="button quiet" type="button" @click=${() => this.dialog.close()}>
          ${press.cancel}
        </button>
      </div>
    `;
  }

  /** Why the key that was pressed is not to be had. */
  #refusal(): string | undefined {
    const {press, commands} = keysMessages(this.locale);
    const {verdict} = this;
    if (verdict.kind === 'in-use') return press.inUse(commands[verdict.by]);
    return verdict.kind === 'browser' ? press.browser : undefined;
  }

  /** What is to be known of the key before it is taken. */
  #warning(): string | undefined {
    const {verdict} = this;
    if (verdict.kind !== 'screen-reader') return undefined;
    const names = verdict.owners.map((owner) => isolate(readerNames[owner]));
    return keysMessages(this.locale).press.readers(this.#list(names));
  }

  #said(text: string) {
    return html`${keyCap(this.pressed, keysMessages(this.locale), this.locale.format)} ${text}`;
  }

  #list(names: readonly string[]): string {
    return new Intl.ListFormat(this.locale.language, {type: 'disjunction'}).format(names);
  }

  readonly #onKey = (event: KeyboardEvent) => {
    if (event.isComposing || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) {
      return;
    }
    if (event.key === 'Backspace' || event.key === 'Delete') {
      event.preventDefault();
      this.#choose('');
      return;
    }
    const key = event.key === ' ' ? ' ' : pressedKey(event);
    // The field stays empty; keys that go about the dialog or close it are left alone.
    if (key === undefined) return;
    event.preventDefault();
    if (!event.repeat) void this.#judge(key);
  };

  /** Keyboards on the screen write without telling which key. */
  readonly #onInput = (event: Event) => {
    const field = event.target as HTMLInputElement;
    if ((event as InputEvent).isComposing) return;
    const key = writtenKey(field.value.trim());
    field.value = '';
    if (key) void this.#judge(key);
  };

  async #judge(key: string): Promise<void> {
    if (!this.command) return;
    this.verdict = judgeKey(this.keys, this.command, key);
    this.pressed = key;
    if (this.verdict.kind === 'free') this.#choose(key);
    await this.updateComplete;
    this.acceptButton?.focus();
  }

  #choose(key: string) {
    const {command} = this;
    this.dialog.close();
    if (command) this.dispatchEvent(new KeyChoiceEvent(command, key));
  }

  #onClose() {
    if (!this.dialog.open) this.command = undefined;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rawi-key-press': RawiKeyPress;
  }
}
