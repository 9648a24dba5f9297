import {html, LitElement, nothing, type PropertyValues} from 'lit';
import {customElement, property, query, state} from 'lit/decorators.js';
import type {Article, BlockId} from '../../core/article/article.ts';
import type {Section} from '../../core/article/sections.ts';
import type {SentenceReading} from '../../core/plan/sentence-reading.ts';
import type {Locale} from '../../i18n/locale.ts';
import {ArticleView} from '../article/article-view.ts';
import {Follower} from '../article/follower.ts';
import {Highlighter, type Lit} from '../article/highlighter.ts';
import '../contents/rawi-contents.ts';
import type {SectionChoiceEvent} from '../contents/section-choice-event.ts';
import {icons} from '../icons.ts';
import {openSheet, sheetHead} from '../sheet-head.ts';
import type {ListeningView} from '../listening/listening-view.ts';
import '../player-bar/rawi-player-bar.ts';
import type {PlayerCommandEvent} from '../player-bar/player-command-event.ts';
import type {PlayerView} from '../player-bar/rawi-player-bar.ts';
import '../sentence/rawi-sentence.ts';
import {caretAt} from './caret-at.ts';
import {StartHereEvent} from './start-here-event.ts';

const roomForContents = matchMedia('(width >= 75rem)');

/** An article that is open, and where reading begins. */
export interface OpenArticle {
  readonly article: Article;
  readonly sections: readonly Section[];
  readonly start: Lit;
}

/**
 * The reading screen. The article stands in the document's own tree and is built once; the light
 * is moved by {@link show}, past rendering.
 *
 * @fires start-here
 * @fires section-choice
 * @fires player-command
 * @fires sentence-open
 * @fires settings-change
 * @fires article-voice
 * @fires sleep-timer
 */
@customElement('rawi-reader')
export class RawiReader extends LitElement {
  @property({attribute: false}) locale!: Locale;
  @property({attribute: false}) open!: OpenArticle;
  @property({attribute: false}) player!: PlayerView;
  /** How the sentence at the player's place is read, while the reader wants to see it. */
  @property({attribute: false}) sentence: SentenceReading | undefined;
  /** How the article is listened to; without it there is nothing to choose. */
  @property({attribute: false}) listening: ListeningView | undefined;
  @state() protected away = false;
  /** Whether there is room for the sections beside the text. */
  @state() protected wide = roomForContents.matches;

  @query('article') protected host!: HTMLElement;
  @query('dialog.contents-sheet') protected dialog!: HTMLDialogElement | null;

  readonly #view = new ArticleView();
  readonly #highlighter = new Highlighter(this.#view);
  readonly #follower = new Follower((away) => (this.away = away));
  #rendering = new AbortController();
  #sentence: Lit | undefined;

  protected override createRenderRoot() {
    return this;
  }

  override connectedCallback() {
    super.connectedCallback();
    roomForContents.addEventListener('change', this.#onRoomChange);
    // Not on the article: a screen reader would call every line of it clickable.
    document.addEventListener('click', this.#onClick);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    roomForContents.removeEventListener('change', this.#onRoomChange);
    document.removeEventListener('click', this.#onClick);
    this.#rendering.abort();
    this.#follower.dispose();
    this.#highlighter.clear();
  }

  /** Lights what is being spoken and keeps it in view. */
  show(lit: Lit): void {
    this.#highlighter.show(lit);
    const same =
      this.#sentence?.block === lit.block && this.#sentence.sentence.start === lit.sentence.start;
    this.#sentence = lit;
    if (same) return;
    const range = this.#view.range(lit.block, lit.sentence);
    if (range) this.#follower.follow(range);
  }

  override render() {
    const {messages} = this.locale;
    return html`
      <div class=${this.wide ? 'reader with-contents' : 'reader'}>
        ${this.wide ? this.#renderContents() : nothing}
        <div class="reader-text">
          <a class="button quiet back" href="/">${icons.back} ${messages.reader.back}</a>
          <article class="article"></article>
        </div>
        ${
          this.away
            ? html`<button class="button primary to-place" type="button" @click=${this.#onReturn}>
                ${icons.toSpokenPlace} ${messages.reader.toSpokenPlace}
              </button>`
            : nothing
        }
      </div>
      ${this.wide ? nothing : this.#renderSheet()}
      <rawi-sentence
        .locale=${this.locale}
        .article=${this.open.article}
        .reading=${this.sentence}
      ></rawi-sentence>
      ${this.#renderListening()}
      <section class="player" aria-label=${messages.player.label}>
        <rawi-player-bar
          .locale=${this.locale}
          .player=${this.player}
          @player-command=${this.#onCommand}
        ></rawi-player-bar>
      </section>
    `;
  }

  /** Nothing but a name until it is wanted for the first time. */
  #renderListening() {
    if (!this.listening) return nothing;
    const {settings, rates, voices, voice, sleep} = this.listening;
    return html`<rawi-listening
      .locale=${this.locale}
      .settings=${settings}
      .rates=${rates}
      .voices=${voices}
      .voice=${voice}
      .sleep=${sleep}
    ></rawi-listening>`;
  }

  #renderContents() {
    return html`<rawi-contents
      .locale=${this.locale}
      .article=${this.open.article}
      .sections=${this.open.sections}
      .current=${this.player.section - 1}
      @section-choice=${this.#onSection}
      @sentence-open=${() => this.dialog?.close()}
    ></rawi-contents>`;
  }

  #renderSheet() {
    const {messages} = this.locale;
    return html`<dialog class="sheet contents-sheet" aria-labelledby="contents-title">
      ${sheetHead(this.locale, {id: 'contents-title', title: messages.reader.contentsTitle}, () => this.dialog?.close())}
      ${this.#renderContents()}
    </dialog>`;
  }

  protected override updated(changed: PropertyValues<this>) {
    const before = changed.get('open');
    if (!changed.has('open') || before?.article === this.open.article) return;
    this.#sentence = undefined;
    void this.#build();
  }

  async #build() {
    this.#rendering.abort();
    this.#rendering = new AbortController();
    const {signal} = this.#rendering;
    this.setAttribute('aria-busy', 'true');
    try {
      await this.#view.render(this.open.article, this.host, signal);
    } catch (error) {
      if (signal.aborted) return;
      throw error;
    }
    this.removeAttribute('aria-busy');
    // The voice may have gone on while the article was being built.
    const lit = this.#sentence ?? this.open.start;
    this.#highlighter.clear();
    this.#highlighter.show(lit);
    // Its beginning is where an article opens by itself.
    const {block, sentence} = lit;
    const atBeginning = block === this.open.sections[0]?.heading && sentence.start === 0;
    if (!atBeginning) this.#showAtOnce(block, sentence);
    this.dispatchEvent(new Event('reader-ready', {bubbles: true, composed: true}));
  }

  #showAtOnce(block: BlockId, part: {start: number; end: number}) {
    const range = this.#view.range(block, part);
    if (range) this.#follower.showAtOnce(range);
  }

  readonly #onRoomChange = () => (this.wide = roomForContents.matches);

  readonly #onClick = (event: MouseEvent) => {
    const selecting = !(document.getSelection()?.isCollapsed ?? true);
    const target = event.target as Element;
    if (selecting || target.closest('a') || !this.host.contains(target)) return;
    const caret = caretAt(event.clientX, event.clientY);
    const place = caret && this.#view.locate(caret.node, caret.offset);
    if (place) this.dispatchEvent(new StartHereEvent(place.block, place.offset));
  };

  #onReturn() {
    this.#follower.returnToTarget();
  }

  #onCommand({command}: PlayerCommandEvent) {
    if (command.type === 'contents') this.#showContents();
    else if (command.type === 'listening') void this.#showListening();
  }

  #showContents() {
    if (this.dialog) openSheet(this.dialog);
    else this.querySelector<HTMLElement>('.contents a[aria-current="location"]')?.focus();
  }

  async #showListening() {
    if (!this.listening) return;
    await import('../listening/rawi-listening.ts');
    const sheet = this.querySelector('rawi-listening');
    await sheet?.updateComplete;
    if (sheet?.isConnected) sheet.show();
  }

  #onSection({block}: SectionChoiceEvent) {
    this.dialog?.close();
    const holder = this.#view.holder(block);
    if (!holder) return;
    // The screen reader goes on from the heading that was chosen.
    holder.tabIndex = -1;
    holder.focus({preventScroll: true});
    this.#showAtOnce(block, {start: 0, end: holder.textContent.length});
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rawi-reader': RawiReader;
  }
  interface HTMLElementEventMap {
    'reader-ready': Event;
  }
}
