import {html, LitElement, nothing, type PropertyValues} from 'lit';
import {customElement, property, query, state} from 'lit/decorators.js';
import type {Article} from '../../core/article/article.ts';
import {primaryLanguage} from '../../core/language/direction.ts';
import type {ReadingChange, SentenceReading} from '../../core/plan/sentence-reading.ts';
import type {Locale} from '../../i18n/locale.ts';
import type {VowelSource} from '../article/vowel-source.ts';
import {iconFace} from '../icon-face.ts';
import {icons} from '../icons.ts';
import {openSheet, sheetHead} from '../sheet-head.ts';
import {markedText} from '../marked-text.ts';
import '../words/rawi-word-form.ts';
import type {WordDraft} from '../words/word-events.ts';
import './rawi-sentence-words.ts';
import {
  HearEvent,
  SentenceCloseEvent,
  SentenceStepEvent,
  type WordChoiceEvent,
} from './sentence-events.ts';

/**
 * How a sentence will be read, beside what is written: a dialog, open as long as there is a
 * `reading`. A word that is read wrongly is corrected here.
 *
 * @fires sentence-step
 * @fires sentence-close
 * @fires hear
 * @fires word-save
 */
@customElement('rawi-sentence')
export class RawiSentence extends LitElement {
  @property({attribute: false}) locale!: Locale;
  @property({attribute: false}) article!: Pick<Article, 'id' | 'language' | 'direction'>;
  @property({attribute: false}) reading: SentenceReading | undefined;
  /** Where the vowel marks are to be had that the sentence lacks. */
  @property({attribute: false}) vowels: VowelSource | undefined;
  /** The word being corrected; empty for one that is yet to be written. */
  @state() protected correcting: Partial<WordDraft> | undefined;

  @query('dialog') protected dialog!: HTMLDialogElement;
  @query('h2') protected heading!: HTMLElement;
  @query('.correct') protected correctButton!: HTMLElement | null;

  /** What opened the form, where it is still there when the form is given up. */
  #opener: HTMLElement | undefined;

  protected override createRenderRoot() {
    return this;
  }

  override render() {
    const {messages} = this.locale;
    return html`<dialog
      class="sheet sentence"
      aria-labelledby="sentence-title"
      @close=${this.#onClose}
    >
      ${sheetHead(this.locale, {id: 'sentence-title', title: messages.sentence.title}, () => this.dialog.close())}
      ${this.reading ? this.#renderReading(this.reading) : nothing}
    </dialog>`;
  }

  #renderReading(reading: SentenceReading) {
    const {sentence} = this.locale.messages;
    const {language, direction} = this.article;
    const {start} = reading.sentence;
    const changed = reading.changes.map(({shown}) => ({
      start: shown.start - start,
      end: shown.end - start,
    }));
    return html`
      <h3>${sentence.written}</h3>
      <p class="sentence-text" lang=${language} dir=${direction}>
        ${markedText(reading.written, changed)}
      </p>
      <h3>${sentence.said}</h3>
      <p class="sentence-text" lang=${language} dir=${direction}>${reading.said}</p>
      <div class="dialog-actions">
        <button
          class="button"
          type="button"
          @click=${() => this.dispatchEvent(new HearEvent(reading.written, language))}
        >
          ${icons.play} ${sentence.hear}
        </button>
        ${this.#renderStep('previous-sentence')} ${this.#renderStep('next-sentence')}
      </div>
      ${this.#renderChanges(reading.changes)} ${this.#renderWords(reading)}
      ${
        this.correcting === undefined
          ? html`<p>
              <button
                class="button correct"
                type="button"
                @click=${({currentTarget}: Event) => void this.#correct({}, currentTarget as Element)}
              >
                ${icons.rename} ${sentence.correct}
              </button>
            </p>`
          : html`<h3>${sentence.correct}</h3>
              <rawi-word-form
                .locale=${this.locale}
                .draft=${this.correcting}
                .article=${this.article}
                @word-saved=${() => void this.#stopCorrecting()}
                @word-cancel=${() => void this.#stopCorrecting(this.#opener)}
              ></rawi-word-form>`
      }
    `;
  }

  #renderStep(step: SentenceStepEvent['step']) {
    const {sentence} = this.locale.messages;
    const [name, icon] =
      step === 'next-sentence'
        ? [sentence.next, icons.nextSentence]
        : [sentence.previous, icons.previousSentence];
    return html`<button
      class="icon-button"
      type="button"
      aria-label=${name}
      @click=${() => this.dispatchEvent(new SentenceStepEvent(step))}
    >
      ${iconFace(name, icon)}
    </button>`;
  }

  #renderChanges(changes: readonly ReadingChange[]) {
    const {sentence} = this.locale.messages;
    if (changes.length === 0) return html`<p class="muted">${sentence.noChanges}</p>`;
    return html`<h3 id="changes-title">${sentence.changes}</h3>
      <ul class="changes" aria-labelledby="changes-title">
        ${changes.map((change) => this.#renderChange(change))}
      </ul>`;
  }

  #renderChange({written, said}: ReadingChange) {
    const {sentence} = this.locale.messages;
    const {language} = this.article;
    const name = sentence.correctWord(written);
    return html`<li>
      <span class="change">
        <span><bdi lang=${language}>${written}</bdi></span>
        ${icons.becomes}
        ${
          said
            ? html`<span class="to">
                <span class="visually-hidden">${sentence.said}:</span>
                <bdi lang=${language}>${said}</bdi>
              </span>`
            : html`<span class="to muted">${sentence.notSaid}</span>`
        }
      </span>
      <button
        class="icon-button"
        type="button"
        aria-label=${name}
        @click=${({currentTarget}: Event) =>
          void this.#correct(said ? {written, spoken: said} : {written}, currentTarget as Element)}
      >
        ${iconFace(name, icons.rename)}
      </button>
    </li>`;
  }

  #renderWords({written}: SentenceReading) {
    if (!this.vowels || primaryLanguage(this.article.language) !== 'ar') return nothing;
    return html`<rawi-sentence-words
      .locale=${this.locale}
      .sentence=${written}
      .vowels=${this.vowels}
      @word-choice=${({written: word, spoken}: WordChoiceEvent) =>
        void this.#correct({written: word, spoken}, document.activeElement)}
    ></rawi-sentence-words>`;
  }

  async #correct(draft: Partial<WordDraft>, opener: Element | null) {
    this.#opener = opener as HTMLElement;
    this.correcting = draft;
    await this.updateComplete;
    await this.querySelector('rawi-word-form')?.start();
  }

  /** @param opener where the focus goes; else to the heading, from which the new reading is read */
  async #stopCorrecting(opener: HTMLElement = this.heading) {
    this.correcting = undefined;
    await this.updateComplete;
    (opener.isConnected ? opener : (this.correctButton ?? this.heading)).focus();
  }

  #onClose() {
    // Closed by its own reader, and not for want of a reading.
    if (this.reading && !this.dialog.open) this.dispatchEvent(new SentenceCloseEvent());
  }

  protected override willUpdate() {
    if (!this.reading) this.correcting = undefined;
  }

  protected override updated(changed: PropertyValues<this>) {
    if (!changed.has('reading')) return;
    if (!this.reading) this.dialog.close();
    else openSheet(this.dialog);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rawi-sentence': RawiSentence;
  }
}
