import {html, LitElement, nothing, type PropertyValues} from 'lit';
import {customElement, property, query, state} from 'lit/decorators.js';
import {TITLE_BLOCK_ID} from '../../core/article/article.ts';
import type {SentenceReading} from '../../core/plan/sentence-reading.ts';
import {DEFAULT_SETTINGS, type Settings} from '../../core/settings.ts';
import type {Locale} from '../../i18n/locale.ts';
import type {Lit} from '../article/highlighter.ts';
import '../contents/rawi-contents.ts';
import type {SectionChoiceEvent} from '../contents/section-choice-event.ts';
import type {VowelSource} from '../article/vowel-source.ts';
import {icons} from '../icons.ts';
import {RemoveEvent} from '../library/library-events.ts';
import {openSheet, sheetHead} from '../sheet-head.ts';
import type {ListeningView} from '../listening/listening-view.ts';
import '../player-bar/rawi-player-bar.ts';
import {PlayerCommandEvent} from '../player-bar/player-command-event.ts';
import type {PlayerView} from '../player-bar/rawi-player-bar.ts';
import '../sentence/rawi-sentence.ts';
import {SettingsChangeEvent} from '../settings/settings-change-event.ts';
import {ArticleStage} from './article-stage.ts';
import {caretAt} from './caret-at.ts';
import {largeView} from './large-view.ts';
import type {OpenArticle} from './open-article.ts';
import {PlaceReadEvent} from './place-read-event.ts';
import {readerSheets, showSheet} from './reader-sheets.ts';
import {readerTools} from './reader-tools.ts';
import {StartHereEvent} from './start-here-event.ts';

export type {OpenArticle} from './open-article.ts';

const roomForContents = matchMedia('(width >= 75rem)');

/**
 * The reading screen. The article stands in the document's own tree and is built once; the light
 * is moved by {@link show}, past rendering.
 *
 * @fires start-here
 * @fires section-choice
 * @fires player-command
 * @fires place-read
 * @fires sentence-open
 * @fires settings-change
 * @fires article-voice
 * @fires article-remove
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
  /** What the listener has chosen: who reads, how the text looks and is seen, the keys. */
  @property({attribute: false}) settings: Settings = DEFAULT_SETTINGS;
  /** Where the vowel marks are to be had that a text lacks; without it there are none. */
  @property({attribute: false}) vowels: VowelSource | undefined;
  @state() protected away = false;
  /** Whether there is room for the sections beside the text. */
  @state() protected wide = roomForContents.matches;

  @query('article') protected host!: HTMLElement;
  @query('dialog.contents-sheet') protected dialog!: HTMLDialogElement | null;

  /** Whether the focus is on a control of the large sentence that this update takes away. */
  #leftLarge = false;
  /** Whether the reading cursor waits for the article to be built. */
  #isCursorDue = false;
  readonly #stage = new ArticleStage(
    (away) => (this.away = away),
    ({block, offset}) => this.dispatchEvent(new PlaceReadEvent(block, offset)),
  );

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
    this.#stage.dispose();
  }

  /**
   * Lights what is being spoken and keeps it in view; without `follow` the page stays where it is,
   * since somebody else moves it.
   */
  show(lit: Lit, {follow = true} = {}): void {
    this.#stage.show(lit, {follow});
  }

  /**
   * Puts the reading cursor on the sentence that is lit, once the article is there: a screen reader
   * goes on from it.
   */
  focusPlace(): void {
    if (this.hasAttribute('aria-busy')) this.#isCursorDue = true;
    else this.#stage.focusPlace();
  }

  /** Puts the caret on a sentence, and leaves the focus where it is. */
  pointAt(lit: Lit): void {
    this.#stage.pointAt(lit);
  }

  /** Opens what is not always in sight. */
  showPart(part: 'contents' | 'listening' | 'keys'): void {
    if (part === 'contents') this.#showContents();
    else void showSheet(this, part === 'keys' ? 'rawi-keys-sheet' : 'rawi-listening');
  }

  override render() {
    const {messages} = this.locale;
    const {focusMode} = this.settings;
    const large = focusMode === 'sentence';
    const beside = this.wide && !large;
    return html`
      <div class=${beside ? 'reader with-contents' : 'reader'} data-focus=${focusMode}>
        ${beside ? this.#renderContents() : nothing}
        <div class="reader-text">
          ${readerTools(this.locale, {
            textOptions: () => void showSheet(this, 'rawi-look-sheet'),
            remove: () => this.dispatchEvent(new RemoveEvent(this.open.article.id)),
          })}
          <div class="reading-column">
            <article class="article" aria-labelledby=${TITLE_BLOCK_ID}></article>
            ${
              focusMode === 'ruler'
                ? html`<div class="ruler" aria-hidden="true" hidden></div>`
                : nothing
            }
          </div>
          ${
            large
              ? largeView(this.locale, {
                  step: (step) => this.dispatchEvent(new PlayerCommandEvent({type: 'step', step})),
                  leave: () => this.dispatchEvent(new SettingsChangeEvent({focusMode: 'page'})),
                })
              : nothing
          }
        </div>
        ${
          this.away
            ? html`<button class="button primary to-place" type="button" @click=${this.#onReturn}>
                ${icons.toSpokenPlace} ${messages.reader.toSpokenPlace}
              </button>`
            : nothing
        }
      </div>
      ${beside ? nothing : this.#renderSheet()}
      <rawi-sentence
        .locale=${this.locale}
        .article=${this.open.article}
        .reading=${this.sentence}
        .vowels=${this.vowels}
      ></rawi-sentence>
      ${readerSheets(this)}
      <section class="player" aria-label=${messages.player.label}>
        <rawi-player-bar
          .locale=${this.locale}
          .player=${this.player}
          .listenWith=${this.settings.listenWith}
          @player-command=${this.#onCommand}
        ></rawi-player-bar>
      </section>
    `;
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

  protected override willUpdate(changed: PropertyValues<this>) {
    this.#leftLarge =
      changed.get('settings')?.focusMode === 'sentence' &&
      this.settings.focusMode !== 'sentence' &&
      this.querySelector('.large :focus') !== null;
  }

  protected override updated(changed: PropertyValues<this>) {
    const isNew = changed.has('open') && changed.get('open')?.article !== this.open.article;
    if (isNew) void this.#build();
    const before = changed.get('settings');
    if (isNew || (changed.has('settings') && before?.focusMode !== this.settings.focusMode)) {
      const {article} = this.open;
      const [large, ruler] = ['.large-text', '.ruler'].map((part) =>
        this.querySelector<HTMLElement>(part),
      );
      this.#stage.setMode(this.settings.focusMode, article, {
        host: this.host,
        large: large ?? null,
        ruler: ruler ?? null,
      });
    }
    if (changed.has('settings') && before?.listenWith !== this.settings.listenWith) this.#watch();
    if (
      changed.has('vowels') ||
      (changed.has('settings') && before?.vowels !== this.settings.vowels)
    )
      this.#mark();
    if (this.#leftLarge) this.focusPlace();
  }

  async #build() {
    this.setAttribute('aria-busy', 'true');
    if (!(await this.#stage.build(this.open, {host: this.host, locale: this.locale}))) return;
    this.removeAttribute('aria-busy');
    if (this.#isCursorDue) this.#stage.focusPlace();
    this.#isCursorDue = false;
    this.#watch();
    this.#mark();
    this.dispatchEvent(new Event('reader-ready', {bubbles: true, composed: true}));
  }

  /** Watches how far a screen reader has come, from the place at which it begins. */
  #watch() {
    const isBuilt = !this.hasAttribute('aria-busy');
    this.#stage.watching = isBuilt && this.settings.listenWith === 'screen-reader';
  }

  /** Shows the vowel marks that the listener wants to see, in an article that is built. */
  #mark() {
    if (this.hasAttribute('aria-busy')) return;
    const {settings, vowels: source} = this;
    this.#stage.mark({article: this.open.article, mode: settings.vowels, source});
  }

  readonly #onRoomChange = () => (this.wide = roomForContents.matches);

  readonly #onClick = (event: MouseEvent) => {
    const selecting = !(document.getSelection()?.isCollapsed ?? true);
    const target = event.target as Element;
    if (selecting || target.closest('a') || !this.host.contains(target)) return;
    const caret = caretAt(event.clientX, event.clientY);
    const place = caret && this.#stage.view.locate(caret.node, caret.offset);
    if (place) this.dispatchEvent(new StartHereEvent(place.block, place.offset));
  };

  #onReturn() {
    this.#stage.returnToPlace();
  }

  #onCommand({command}: PlayerCommandEvent) {
    const {type} = command;
    if (type === 'contents' || type === 'listening') this.showPart(type);
  }

  #showContents() {
    if (this.dialog) openSheet(this.dialog);
    else this.querySelector<HTMLElement>('.contents a[aria-current="location"]')?.focus();
  }

  #onSection({block}: SectionChoiceEvent) {
    this.dialog?.close();
    this.#stage.goToHeading(block);
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
