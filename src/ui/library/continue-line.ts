import {html, type TemplateResult} from 'lit';
import type {Locale} from '../../i18n/locale.ts';
import type {ArticleSummary} from '../../library/schema.ts';
import type {ForeignWords} from '../foreign-words.ts';
import {icons} from '../icons.ts';

/**
 * The way back to the article that was listened to last, in one press. Where `goOn` says that the
 * press has been answered, the link is not followed.
 */
export function continueLine(
  {id, title, direction, language}: ArticleSummary,
  {messages: {shelf}}: Locale,
  foreign: ForeignWords,
  goOn: () => boolean,
): TemplateResult {
  const onClick = (event: MouseEvent) => {
    // In another tab or window it is a link like every other.
    const plain = !(event.metaKey || event.ctrlKey || event.shiftKey);
    if (plain && goOn()) event.preventDefault();
  };
  return html`<a class="continue" href=${`/read/${id}`} @click=${onClick}>
    ${icons.play}
    <span>
      <span class="muted">${shelf.continueWith}</span>
      <bdi dir=${direction} lang=${language}>${foreign.mark(title, language)}</bdi>
    </span>
  </a>`;
}
