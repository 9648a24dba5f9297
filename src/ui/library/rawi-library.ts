import {html, LitElement, nothing} from 'lit';
import {customElement, property, query} from 'lit/decorators.js';
import {repeat} from 'lit/directives/repeat.js';
import {listeningMinutes} from '../../core/plan/listening-time.ts';
import type {Locale} from '../../i18n/locale.ts';
import type {ArticleSummary} from '../../library/schema.ts';
import {icons} from '../icons.ts';
import {RemoveEvent, RenameEvent} from './library-events.ts';
import {progressRing} from './progress-ring.ts';

/**
 * The saved articles, newest first.
 *
 * @fires article-rename
 * @fires article-remove
 */
@customElement('rawi-library')
export class RawiLibrary extends LitElement {
  @property({attribute: false}) locale!: Locale;
  /** `undefined` while the library opens. */
  @property({attribute: false}) articles: readonly ArticleSummary[] | undefined;

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
    return html`<p class="muted">${messages.library.count(articles.length)}</p>
      <ul class="articles" aria-label=${messages.library.listLabel}>
        ${repeat(
          articles,
          ({id}) => id,
          (article) => this.#renderArticle(article),
        )}
      </ul>`;
  }

  #renderArticle(article: ArticleSummary) {
    const {library} = this.locale.messages;
    const minutes = Math.ceil(listeningMinutes(article.characters));
    return html`<li>
      <a class="article-link" href=${`/read/${article.id}`}>
        <span class="title" dir=${article.direction} lang=${article.language}
          >${article.title}</span
        >
        <span class="details">
          ${progressRing(article.progress)}
          <span>${this.#progress(article)}</span>
          <span>${library.minutes(minutes)}</span>
          <span dir="auto">${this.#source(article)}</span>
        </span>
      </a>
      <span class="actions">
        <button
          class="icon-button"
          type="button"
          title=${library.rename(article.title)}
          aria-label=${library.rename(article.title)}
          @click=${() => this.#openRename(article)}
        >
          ${icons.rename}
        </button>
        <button
          class="icon-button"
          type="button"
          title=${library.remove(article.title)}
          aria-label=${library.remove(article.title)}
          @click=${() => this.dispatchEvent(new RemoveEvent(article.id))}
        >
          ${icons.remove}
        </button>
      </span>
    </li>`;
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

  #progress({progress}: ArticleSummary): string {
    const {library} = this.locale.messages;
    if (progress <= 0) return library.notStarted;
    return progress >= 1 ? library.finished : library.progress(progress);
  }

  #source({source}: ArticleSummary): string {
    const {library} = this.locale.messages;
    if (source.kind === 'file') return source.name;
    if (source.kind === 'page') return source.siteName ?? library.fromPage;
    return library.fromPaste;
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
