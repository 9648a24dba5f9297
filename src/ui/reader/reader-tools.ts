import {html, type TemplateResult} from 'lit';
import type {Locale} from '../../i18n/locale.ts';
import {modesMessages} from '../../i18n/modes/modes-catalogue.ts';
import {icons} from '../icons.ts';

export interface ReaderToolActions {
  readonly textOptions: () => void;
  readonly remove: () => void;
}

/** What stands above an article: the way back, how its text looks, and the way to be rid of it. */
export function readerTools(
  locale: Locale,
  {textOptions, remove}: ReaderToolActions,
): TemplateResult {
  const names = modesMessages(locale);
  return html`<div class="reader-tools">
    <a class="button quiet back" href="/">${icons.back} ${locale.messages.reader.back}</a>
    <button
      class="button quiet tool"
      type="button"
      title=${names.textOptions}
      @click=${textOptions}
    >
      <span class="letters" aria-hidden="true"></span> <span>${names.textOptions}</span>
    </button>
    <button class="button quiet tool" type="button" title=${names.remove} @click=${remove}>
      ${icons.remove} <span>${names.remove}</span>
    </button>
  </div>`;
}
