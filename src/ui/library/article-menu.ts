import {html, type TemplateResult} from 'lit';
import type {Locale} from '../../i18n/locale.ts';
import type {ArticleSummary} from '../../library/schema.ts';
import {iconFace} from '../icon-face.ts';
import {icons} from '../icons.ts';

/** What the menu of an article can do. */
export interface ArticleMenuActions {
  readonly queue: (change: 'next' | 'add' | 'remove') => void;
  readonly markHeard: (heard: boolean) => void;
}

/** A button and the menu that it opens: what is done to an article now and then. */
export function articleMenu(
  {id, title, progress}: ArticleSummary,
  {messages: {queue: messages}}: Locale,
  isQueued: boolean,
  {queue, markHeard}: ArticleMenuActions,
): TemplateResult {
  const name = messages.more(title);
  const menu = `more-${id}`;
  const heard = progress >= 1;
  const item = (label: string, run: () => void) =>
    html`<button
      class="button"
      type="button"
      popovertarget=${menu}
      popovertargetaction="hide"
      @click=${run}
    >
      ${label}
    </button>`;
  return html`<button class="icon-button" type="button" popovertarget=${menu} aria-label=${name}>
      ${iconFace(name, icons.more)}
    </button>
    <div class="menu" id=${menu} popover>
      ${item(messages.next, () => queue('next'))}
      ${
        isQueued
          ? item(messages.remove, () => queue('remove'))
          : item(messages.add, () => queue('add'))
      }
      ${item(heard ? messages.markNotHeard : messages.markHeard, () => markHeard(!heard))}
    </div>`;
}
