import {html, nothing, type TemplateResult} from 'lit';
import {listeningMinutes} from '../../core/plan/listening-time.ts';
import type {Locale} from '../../i18n/locale.ts';
import type {ArticleSummary} from '../../library/schema.ts';
import type {FoundArticle} from '../../library/search-articles.ts';
import type {ForeignWords} from '../foreign-words.ts';
import {iconFace} from '../icon-face.ts';
import {icons} from '../icons.ts';
import {articleMenu, type ArticleMenuActions} from './article-menu.ts';
import {progressRing} from './progress-ring.ts';

/** What the reader can do with an article of the list. */
export interface ArticleRowActions extends ArticleMenuActions {
  readonly rename: () => void;
  readonly remove: () => void;
}

/**
 * An article in the list: the way to it, where it is from, how far it was heard, and what it begins
 * with or where a search found it. The link is its title alone, and covers the whole row for the
 * finger; the rest describes it.
 */
export function articleRow(
  {article, excerpt}: FoundArticle,
  locale: Locale,
  isQueued: boolean,
  foreign: ForeignWords,
  {rename, remove, ...menu}: ArticleRowActions,
): TemplateResult {
  const {library} = locale.messages;
  const {id, title, direction, language} = article;
  const minutes = Math.ceil(listeningMinutes(article.characters));
  const button = (name: string, icon: TemplateResult, run: () => void) =>
    html`<button class="icon-button" type="button" aria-label=${name} @click=${run}>
      ${iconFace(name, icon)}
    </button>`;
  const beginning = excerpt
    ? foreign.mark(excerpt.text, language, excerpt.matches)
    : article.excerpt && foreign.mark(article.excerpt, language);
  return html`<li>
    <div class="about">
      <a class="article-link" href=${`/read/${id}`} aria-describedby=${`details-${id}`}>
        <span class="title" dir=${direction} lang=${language}
          >${foreign.mark(title, language)}</span
        >
      </a>
      <p class="details" id=${`details-${id}`}>
        <span dir="auto">${sourceOf(article, locale)}</span>
        <span>${library.minutes(minutes)}</span>
        <span class="heard">${progressRing(article.progress)} ${progressOf(article, library)}</span>
      </p>
      ${
        beginning
          ? html`<p class="excerpt" dir=${direction} lang=${language}>${beginning}</p>`
          : nothing
      }
    </div>
    <span class="actions">
      ${button(library.rename(title), icons.rename, rename)}
      ${button(library.remove(title), icons.remove, remove)}
      ${articleMenu(article, locale, isQueued, menu)}
    </span>
  </li>`;
}

function progressOf({progress}: ArticleSummary, messages: Locale['messages']['library']): string {
  if (progress <= 0) return messages.notStarted;
  return progress >= 1 ? messages.finished : messages.progress(progress);
}

/** Texts that were pasted have no name of their own: the day tells them apart. */
function sourceOf({source, savedAt}: ArticleSummary, {messages, format}: Locale): string {
  if (source.kind === 'file') return source.name;
  if (source.kind === 'page') return source.siteName ?? messages.library.fromPage;
  return messages.shelf.added(format.date(savedAt));
}
