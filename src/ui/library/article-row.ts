import {html, nothing, type TemplateResult} from 'lit';
import {listeningMinutes} from '../../core/plan/listening-time.ts';
import type {Excerpt} from '../../core/search/excerpt.ts';
import type {Locale} from '../../i18n/locale.ts';
import type {ArticleSummary} from '../../library/schema.ts';
import type {FoundArticle} from '../../library/search-articles.ts';
import {icons} from '../icons.ts';
import {markedText} from '../marked-text.ts';
import {articleMenu, type ArticleMenuActions} from './article-menu.ts';
import {progressRing} from './progress-ring.ts';

/** What the reader can do with an article of the list. */
export interface ArticleRowActions extends ArticleMenuActions {
  readonly rename: () => void;
  readonly remove: () => void;
}

/** An article in the list: the way to it, how far it was heard, and where a search found it. */
export function articleRow(
  {article, excerpt}: FoundArticle,
  locale: Locale,
  isQueued: boolean,
  {rename, remove, ...menu}: ArticleRowActions,
): TemplateResult {
  const {library} = locale.messages;
  const minutes = Math.ceil(listeningMinutes(article.characters));
  const button = (name: string, icon: TemplateResult, run: () => void) =>
    html`<button class="icon-button" type="button" title=${name} aria-label=${name} @click=${run}>
      ${icon}
    </button>`;
  return html`<li>
    <a class="article-link" href=${`/read/${article.id}`}>
      <span class="title" dir=${article.direction} lang=${article.language}>${article.title}</span>
      <span class="details">
        ${progressRing(article.progress)}
        <span>${progressOf(article, library)}</span>
        <span>${library.minutes(minutes)}</span>
        <span dir="auto">${sourceOf(article, library)}</span>
      </span>
      ${excerpt ? excerptOf(article, excerpt) : nothing}
    </a>
    <span class="actions">
      ${button(library.rename(article.title), icons.rename, rename)}
      ${button(library.remove(article.title), icons.remove, remove)}
      ${articleMenu(article, locale, isQueued, menu)}
    </span>
  </li>`;
}

type LibraryMessages = Locale['messages']['library'];

function progressOf({progress}: ArticleSummary, messages: LibraryMessages): string {
  if (progress <= 0) return messages.notStarted;
  return progress >= 1 ? messages.finished : messages.progress(progress);
}

function sourceOf({source}: ArticleSummary, messages: LibraryMessages): string {
  if (source.kind === 'file') return source.name;
  if (source.kind === 'page') return source.siteName ?? messages.fromPage;
  return messages.fromPaste;
}

function excerptOf(
  {direction, language}: ArticleSummary,
  {text, matches}: Pick<Excerpt, 'text' | 'matches'>,
) {
  return html`<span class="excerpt" dir=${direction} lang=${language}
    >${markedText(text, matches)}</span
  >`;
}
