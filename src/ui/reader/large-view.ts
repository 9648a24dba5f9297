import {html, type TemplateResult} from 'lit';
import type {Locale} from '../../i18n/locale.ts';
import {modesMessages} from '../../i18n/modes/modes-catalogue.ts';
import {icons} from '../icons.ts';

export interface LargeViewActions {
  readonly step: (step: 'previous-sentence' | 'next-sentence') => void;
  readonly leave: () => void;
}

/**
 * The place of the one large sentence, and the ways to the others. The sentence is for the eye
 * alone: the ear has the article, from which it was copied.
 */
export function largeView(locale: Locale, {step, leave}: LargeViewActions): TemplateResult {
  const {player} = locale.messages;
  return html`<div class="large">
    <p class="large-text" aria-hidden="true"></p>
    <div class="large-controls">
      <button class="button" type="button" @click=${() => step('previous-sentence')}>
        ${icons.previousSentence} ${player.previousSentence}
      </button>
      <button class="button" type="button" @click=${() => step('next-sentence')}>
        ${player.nextSentence} ${icons.nextSentence}
      </button>
      <button class="button quiet leave" type="button" @click=${leave}>
        ${icons.close} ${modesMessages(locale).wholePage}
      </button>
    </div>
  </div>`;
}
