import {html, LitElement, nothing} from 'lit';
import {customElement, property, query, state} from 'lit/decorators.js';
import {repeat} from 'lit/directives/repeat.js';
import type {ArticleId} from '../../core/article/article.ts';
import type {Locale} from '../../i18n/locale.ts';
import type {ArticleSummary} from '../../library/schema.ts';
import type {FoundArticle} from '../../library/search-articles.ts';
import {icons} from '../icons.ts';
import {SettingsChangeEvent} from '../settings/settings-change-event.ts';
import {articleRow} from './article-row.ts';
import {HeardEvent, QueueEvent, RemoveEvent, RenameEvent, SearchEvent} from './library-events.ts';
import {queueList} from './queue-list.ts';

/** What a search has found so far. */
export interface LibrarySearch {
  readonly found: readonly FoundArticle[];
  readonly isDone: boolean;
}

/**
 * The saved articles, newest first, or those that a search has found, the best first.
 *
 * @fires library-search
 * @fires article-rename
 * @fires article-remove
 * @fires article-queue
 * @fires article-heard
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
  @query('dialog') protected dialog!: HTMLDialogElement;
  @query('#new-title') protected titleField!: HTMLInputElement;

  #renaming: ArticleSummary | undefined;

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
        ${this.#renderSearch()} ${this.search ? nothing : this.#renderQueue()}
        ${this.#renderArticles(articles)}
      </div>
      ${this.#renderRenameDialog()}
    `;
  }

  #renderArticles(articles: readonly ArticleSummary[] | undefined) {
    const {messages} = this.locale;
    if (!articles) return html`<p class="muted">${messages.library.loading}</p>`;
    if (articles.length === 0) {
      return html`<div class="empty">
        <p>${messages.library.empty}</p>
        <p class="muted">${messages.tagline}</p>
        <a class="button primary" href="/add">${icons.add} ${messages.library.add}</a>
      </div>`;
    }
    const found = this.search?.found ?? articles.map((article) => ({article}));
    // From the first letter: what is there before it becomes a live region is not said.
    const isSearching = this.looking || this.search;
    return html`<p class="muted" role=${isSearching ? 'status' : nothing}>
        ${this.#count(articles.length)}
      </p>
      ${found.length > 0 ? this.#renderList(found) : nothing}`;
  }

  #renderList(found: readonly FoundArticle[]) {
    const {library} = this.locale.messages;
    return html`<ul
      class="articles"
      aria-label=${this.search ? library.resultsLabel : library.listLabel}
    >
      ${repeat(
        found,
        ({article}) => article.id,
        (each) => this.#renderArticle(each),
      )}
    </ul>`;
  }

  #renderQueue() {
    const all = new Map(this.articles?.map((article) => [article.id, article]));
    const articles = this.queue.flatMap((id) => all.get(id) ?? []);
    return queueList({articles, goesOn: this.playQueue}, this.locale, {
      remove: ({id}) => this.dispatchEvent(new QueueEvent(id, 'remove')),
      goOn: (playQueue) => this.dispatchEvent(new SettingsChangeEvent({playQueue})),
    });
  }

  #count(articles: number): string {
    const {library} = this.locale.messages;
    if (!this.search) return library.count(articles);
    return this.search.isDone ? library.found(this.search.found.length) : library.searching;
  }

  /** Hidden and not left out where the library is empty: what was typed stays for an undo. */
  #renderSearch() {
    const {library} = this.locale.messages;
    return html`<form
      class="search"
      role="search"
      ?hidden=${!this.articles?.length}
      @submit=${(event: SubmitEvent) => event.preventDefault()}
    >
      <label for="search">${library.search}</label>
      <div class="with-button">
        <input
          class="field"
          id="search"
          type="search"
          dir="auto"
          placeholder=" "
          maxlength="200"
          autocomplete="off"
          enterkeyhint="search"
          @input=${this.#onSearch}
        />
        ${
          this.looking
            ? html`<button
                class="icon-button"
                type="button"
                title=${library.clearSearch}
                aria-label=${library.clearSearch}
                @click=${this.#onClear}
              >
                ${icons.close}
              </button>`
            : nothing
        }
      </div>
    </form>`;
  }

  #renderArticle(found: FoundArticle) {
    const {article} = found;
    const {id} = article;
    return articleRow(found, this.locale, this.queue.includes(id), {
      queue: (change) => this.dispatchEvent(new QueueEvent(id, change)),
      markHeard: (heard) => this.dispatchEvent(new HeardEvent(id, heard)),
      rename: () => this.#openRename(article),
      remove: () => this.dispatchEvent(new RemoveEvent(id)),
    });
  }

  #renderRenameDialog() {
    const {library, cancel} = this.locale.messages;
    return html`<dialog aria-labelledby="rename-title">
      <form method="dialog" @submit=${this.#onRename}>
        <h2 id="rename-title">${library.renameTitle}</h2>
        <label for="new-title">${library.newTitle}</label>
        <input class="field" id="new-title" dir="auto" required maxlength="300" />
        <div class="dialog-actions">
          <button class="button primary" type="submit">${library.save}</button>
          <button class="button" type="button" @click=${() => this.dialog.close()}>
            ${cancel}
          </button>
        </div>
      </form>
    </dialog>`;
  }

  #onSearch() {
    const {value} = this.searchField;
    this.looking = value !== '';
    this.dispatchEvent(new SearchEvent(value));
  }

  #onClear() {
    this.searchField.value = '';
    this.searchField.focus();
    this.#onSearch();
  }

  #openRename(article: ArticleSummary) {
    this.#renaming = article;
    // Here and not in the template: what was typed and given up must not come back.
    this.titleField.value = article.title;
    this.dialog.showModal();
    this.titleField.select();
  }

  #onRename() {
    const title = this.titleField.value.trim();
    if (this.#renaming && title && title !== this.#renaming.title) {
      this.dispatchEvent(new RenameEvent(this.#renaming.id, title));
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rawi-library': RawiLibrary;
  }
}
