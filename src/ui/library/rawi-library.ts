import {html, LitElement, nothing} from 'lit';
import {customElement, property, query, state} from 'lit/decorators.js';
import {repeat} from 'lit/directives/repeat.js';
import type {ArticleId} from '../../core/article/article.ts';
import {lastHeard} from '../../core/article/last-heard.ts';
import type {Locale} from '../../i18n/locale.ts';
import type {ArticleSummary} from '../../library/schema.ts';
import type {FoundArticle} from '../../library/search-articles.ts';
import {ImportRequestEvent} from '../add/import-request-event.ts';
import {ForeignWords} from '../foreign-words.ts';
import {icons} from '../icons.ts';
import {SettingsChangeEvent} from '../settings/settings-change-event.ts';
import {articleRow} from './article-row.ts';
import {continueLine} from './continue-line.ts';
import {emptyLibrary} from './empty-library.ts';
import {ContinueEvent, HeardEvent, QueueEvent, RemoveEvent, SearchEvent} from './library-events.ts';
import {queueList} from './queue-list.ts';
import './rawi-rename-dialog.ts';
import type {RawiRenameDialog} from './rawi-rename-dialog.ts';
import {searchForm} from './search-form.ts';

/** What a search has found so far. */
export interface LibrarySearch {
  readonly found: readonly FoundArticle[];
  readonly isDone: boolean;
}

/**
 * The saved articles, newest first, or those that a search has found, the best first.
 *
 * @fires library-search
 * @fires article-continue
 * @fires article-rename
 * @fires article-remove
 * @fires article-queue
 * @fires article-heard
 * @fires import-request
 * @fires settings-change
 */
@customElement('rawi-library')
export class RawiLibrary extends LitElement {
  @property({attribute: false}) locale!: Locale;
  /** `undefined` while the library opens. */
  @property({attribute: false}) articles: readonly ArticleSummary[] | undefined;

  /** `undefined` while nothing is looked for. */
  @property({attribute: false}) search: LibrarySearch | undefined;

  /** The articles that are to be heard one after the other. */
  @property({attribute: false}) queue: readonly ArticleId[] = [];
  /** Whether the next article of the queue begins by itself. */
  @property({attribute: false}) playQueue = false;

  /** Whether there is something in the field of the search. */
  @state() protected looking = false;

  @query('#search') protected searchField!: HTMLInputElement;
  @query('rawi-rename-dialog') protected renameDialog!: RawiRenameDialog;

  readonly #foreign = new ForeignWords(this);

  protected override createRenderRoot() {
    return this;
  }

  override render() {
    const {messages} = this.locale;
    const {articles} = this;
    return html`
      <div class="screen">
        <div class="screen-head">
          <h1 tabindex="-1">${messages.libraryTitle}</h1>
          ${
            articles?.length
              ? html`<a class="button primary" href="/add">${icons.add} ${messages.library.add}</a>`
              : nothing
          }
        </div>
        ${searchForm({isHidden: !articles?.length, isFilled: this.looking}, this.locale, {
          look: () => this.#look(),
          clear: () => this.#clear(),
        })}
        ${this.#renderScreen(articles)}
      </div>
      <rawi-rename-dialog .locale=${this.locale}></rawi-rename-dialog>
    `;
  }

  #renderScreen(articles: readonly ArticleSummary[] | undefined) {
    const {library} = this.locale.messages;
    if (!articles) return html`<p class="muted">${library.loading}</p>`;
    if (articles.length === 0) {
      return emptyLibrary(this.locale, (file) =>
        this.dispatchEvent(new ImportRequestEvent({kind: 'file', file})),
      );
    }
    return this.search ? this.#renderFound(this.search) : this.#renderShelf(articles);
  }

  #renderShelf(articles: readonly ArticleSummary[]) {
    const {library, shelf} = this.locale.messages;
    const last = lastHeard(articles);
    const queued = this.#renderQueue(articles);
    return html`${last ? continueLine(last, this.locale, this.#foreign, () => this.#goOn(last)) : nothing}
      ${queued}
      <p class="muted">${library.count(articles.length)}</p>
      ${this.#renderList(
        articles.map((article) => ({article})),
        library.listLabel,
      )}
      ${queued === nothing && articles.length > 1 ? html`<p class="muted">${shelf.queueHint}</p>` : nothing}`;
  }

  #renderFound(search: LibrarySearch) {
    const {library, shelf} = this.locale.messages;
    const {found, isDone} = search;
    const count = html`<p class="muted">${this.#answer(search)}</p>`;
    if (found.length > 0) return html`${count} ${this.#renderList(found, library.resultsLabel)}`;
    return html`${count}
    ${
      isDone
        ? html`<div class="empty">
            <p>${shelf.nothingFound}</p>
            <button class="button" type="button" @click=${() => this.#clear()}>
              ${shelf.showAll}
            </button>
          </div>`
        : nothing
    }`;
  }

  #renderList(found: readonly FoundArticle[], name: string) {
    return html`<ul class="articles" aria-label=${name}>
      ${repeat(
        found,
        ({article}) => article.id,
        (each) => this.#renderArticle(each),
      )}
    </ul>`;
  }

  #renderArticle(found: FoundArticle) {
    const {article} = found;
    const {id} = article;
    return articleRow(found, this.locale, this.queue.includes(id), this.#foreign, {
      queue: (change) => this.dispatchEvent(new QueueEvent(id, change)),
      markHeard: (heard) => this.dispatchEvent(new HeardEvent(id, heard)),
      rename: () => this.renameDialog.open(article),
      remove: () => this.dispatchEvent(new RemoveEvent(id)),
    });
  }

  #renderQueue(all: readonly ArticleSummary[]) {
    const byId = new Map(all.map((article) => [article.id, article]));
    const articles = this.queue.flatMap((id) => byId.get(id) ?? []);
    return queueList({articles, goesOn: this.playQueue}, this.locale, this.#foreign, {
      remove: ({id}) => this.dispatchEvent(new QueueEvent(id, 'remove')),
      goOn: (playQueue) => this.dispatchEvent(new SettingsChangeEvent({playQueue})),
    });
  }

  #answer({found, isDone}: LibrarySearch): string {
    const {library} = this.locale.messages;
    return isDone ? library.found(found.length) : library.searching;
  }

  /** Whether somebody has begun to play. */
  #goOn({id}: ArticleSummary): boolean {
    return !this.dispatchEvent(new ContinueEvent(id));
  }

  #look() {
    const {value} = this.searchField;
    this.looking = value !== '';
    this.dispatchEvent(new SearchEvent(value));
  }

  #clear() {
    this.searchField.value = '';
    this.searchField.focus();
    this.#look();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rawi-library': RawiLibrary;
  }
}
