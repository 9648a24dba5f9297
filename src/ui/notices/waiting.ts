import {html, nothing, type TemplateResult} from 'lit';
import type {Locale} from '../../i18n/locale.ts';
import {AnnounceEvent} from './announce-event.ts';

/**
 * Says that something takes its time, from half a second on: before that it would only flicker.
 * The wait is counted by the style sheet, whose `animationstart` has it said as well.
 *
 * @param text what is being done
 * @param cancel ends it, where it can be ended
 */
export function waiting({messages}: Locale, text: string, cancel?: () => void): TemplateResult {
  return html`<div class="waiting" @animationstart=${sayOnce(text)}>
    <label>
      <span>${text}</span>
      <progress></progress>
    </label>
    ${
      cancel
        ? html`<button class="button" type="button" @click=${cancel}>${messages.cancel}</button>`
        : nothing
    }
  </div>`;
}

function sayOnce(text: string) {
  return ({target, currentTarget}: AnimationEvent) => {
    // Of the wait itself, and not of something that moves in it.
    if (target === currentTarget) target?.dispatchEvent(new AnnounceEvent(text));
  };
}
