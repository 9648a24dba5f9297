import {html, LitElement, nothing, type PropertyValues} from 'lit';
import {customElement, property, query} from 'lit/decorators.js';
import {ARABIC_SAMPLE} from '../../core/voice-check/sample.ts';
import type {Locale} from '../../i18n/locale.ts';
import {icons} from '../icons.ts';
import {openSheet, sheetHead} from '../sheet-head.ts';
import {installGuides} from './install-guides.ts';
import {resultSentence} from './result-text.ts';
import {VoiceCheckEvent, type VoiceCheckStep} from './voice-check-event.ts';
import type {VoiceCheckView} from './voice-check-view.ts';

/**
 * Whether the device speaks Arabic, and what it can do: a dialog, open as long as there is a
 * `check`. Nothing in it is a live region, and nothing moves the focus while the sample sounds: a
 * screen reader would speak into it.
 *
 * @fires voice-check
 */
@customElement('rawi-voice-check')
export class RawiVoiceCheck extends LitElement {
  @property({attribute: false}) locale!: Locale;
  @property({attribute: false}) check: VoiceCheckView | undefined;

  @query('dialog') protected dialog!: HTMLDialogElement;

  /** What stands in the dialog: while the sample sounds, what stood there before. */
  #page: 'offer' | 'question' | 'result' = 'offer';

  protected override createRenderRoot() {
    return this;
  }

  override render() {
    const {messages} = this.locale;
    return html`<dialog
      class="sheet voice-check"
      aria-labelledby="voice-check-title"
      @close=${this.#onClose}
    >
      ${sheetHead(this.locale, {id: 'voice-check-title', title: messages.voiceCheck.title}, () => this.dialog.close())}
      ${this.check ? this.#renderPage(this.check) : nothing}
    </dialog>`;
  }

  #renderPage(check: VoiceCheckView) {
    switch (this.#page) {
      case 'offer':
        return this.#renderOffer(check);
      case 'question':
        return this.#renderQuestion(check);
      case 'result':
        return this.#renderResult(check);
    }
  }

  #renderOffer(check: VoiceCheckView) {
    const {voiceCheck} = this.locale.messages;
    return html`<p>${voiceCheck.offer}</p>
      ${this.#renderSample(check)}
      <div class="dialog-actions">
        ${this.#button('play', html`${icons.play} ${voiceCheck.play}`, true)}
      </div>`;
  }

  #renderQuestion(check: VoiceCheckView) {
    const {voiceCheck} = this.locale.messages;
    return html`<h3 class="step" tabindex="-1">${voiceCheck.question}</h3>
      ${this.#renderSample(check)}
      <div class="dialog-actions">
        ${this.#button('heard', voiceCheck.heard)} ${this.#button('not-heard', voiceCheck.notHeard)}
        ${this.#button('play', html`${icons.play} ${voiceCheck.again}`)}
      </div>`;
  }

  #renderSample({step}: VoiceCheckView) {
    const {voiceCheck} = this.locale.messages;
    return html`<p class="sample" lang="ar" dir="rtl" ?data-sounding=${step === 'playing'}>
        ${ARABIC_SAMPLE}
      </p>
      <p class="muted sounding" aria-hidden="true">
        ${step === 'playing' ? voiceCheck.sounding : nothing}
      </p>`;
  }

  #renderResult(check: VoiceCheckView) {
    const {voiceCheck} = this.locale.messages;
    const heard = check.outcome === 'heard';
    return html`<h3 class="step" tabindex="-1">${voiceCheck.resultTitle}</h3>
      <p class="result">${resultSentence(this.locale, check)}</p>
      <div class="dialog-actions">
        ${check.voice && heard ? this.#button('choose-device', voiceCheck.readWithDevice, true) : nothing}
        ${this.#button('choose-built-in', voiceCheck.readWithBuiltIn, !heard)}
        ${check.voice && !heard ? this.#button('choose-device', voiceCheck.readWithDevice) : nothing}
        ${this.#renderSpeech(check)}
      </div>
      ${installGuides(this.locale, check.platform)}`;
  }

  /** One button with two names, so that the focus is not lost with the end of the speech. */
  #renderSpeech({speaking}: VoiceCheckView) {
    const {voiceCheck} = this.locale.messages;
    return speaking
      ? this.#button('hush', html`${icons.pause} ${voiceCheck.silence}`)
      : this.#button('say', html`${icons.play} ${voiceCheck.hearResult}`);
  }

  #button(step: VoiceCheckStep, label: unknown, primary = false) {
    return html`<button
      class=${primary ? 'button primary' : 'button'}
      type="button"
      data-step=${step}
      @click=${() => this.#send(step)}
    >
      ${label}
    </button>`;
  }

  #onClose() {
    // Closed by the listener, and not for want of a check.
    if (this.check && !this.dialog.open) this.#send('close');
  }

  #send(step: VoiceCheckStep) {
    this.dispatchEvent(new VoiceCheckEvent(step));
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    if (!changed.has('check')) return;
    const step = this.check?.step;
    if (step === undefined) this.#page = 'offer';
    else if (step !== 'playing') this.#page = step;
  }

  protected override updated(changed: PropertyValues<this>) {
    if (!changed.has('check')) return;
    const {check} = this;
    if (!check) {
      this.dialog.close();
      return;
    }
    openSheet(this.dialog);
    const before = changed.get('check');
    if (check.step !== 'playing' && check.step !== before?.step) this.#focusStep(check);
  }

  #focusStep({step, speaking}: VoiceCheckView) {
    // Where Rawi's voice begins to speak, a screen reader has little to say into it, and one key
    // silences it.
    const target = speaking ? '[data-step=hush]' : step === 'offer' ? 'h2' : '.step';
    this.querySelector<HTMLElement>(target)?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rawi-voice-check': RawiVoiceCheck;
  }
}
