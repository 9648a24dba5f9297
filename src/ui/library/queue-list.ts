import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import type {Locale} from '../../i18n/locale.ts';
import type {ArticleSummary} from '../../library/schema.ts';
import {iconFace} from '../icon-face.ts';
import {icons} from '../icons.ts';
import type {ForeignWords} from '../foreign-words.ts';
import {checkField} from '../listening/check-field.ts';

export interface QueueList {
  /** In the order in which they will be heard. */
  readonly articles: readonly ArticleSummary[];
  /** Whether the next one begins by itself. */
  readonly goesOn: boolean;
}

export interface QueueListActions {
  readonly remove: (article: ArticleSummary) => void;
  readonly goOn: (goesOn: boolean) => void;
}

/** The articles that wait to be heard; nothing where there are none. */
export function queueList(
  {articles, goesOn}: QueueList,
  {messages: {queue, library}}: Locale,
  foreign: ForeignWords,
  {remove, goOn}: QueueListActions,
): TemplateResult | typeof nothing {
  if (articles.length === 0) return nothing;
  return html`<section class="queue" aria-labelledby="queue-title">
    <h2 id="queue-title">${queue.title}</h2>
    <p class="muted">${library.count(articles.length)}</p>
    <ol>
      ${repeat(
        articles,
        ({id}) => id,
        (article) =>
          html`<li>
            <a href=${`/read/${article.id}`} dir=${article.direction} lang=${article.language}
              >${foreign.mark(article.title, article.language)}</a
            >
            <button
              class="icon-button"
              type="button"
              aria-label=${queue.removeArticle(article.title)}
              @click=${() => remove(article)}
            >
              ${iconFace(queue.removeArticle(article.title), icons.close)}
            </button>
          </li>`,
      )}
    </ol>
    ${checkField(
      {name: 'play-queue', label: queue.goOn, checked: goesOn, hint: queue.goOnHint},
      goOn,
    )}
  </section>`;
}
