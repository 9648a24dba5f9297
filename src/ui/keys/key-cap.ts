import {html, nothing, type TemplateResult} from 'lit';
import {ARABIC_LETTERS} from '../../core/keys/arabic-letters.ts';
import type {KeysMessages} from '../../i18n/keys/keys-messages.ts';
import type {Format} from '../../i18n/format.ts';

/**
 * A key as keyboards show it: the sign with its name, which is what a screen reader says of it,
 * and the letter of an Arabic keyboard.
 *
 * @param key as commands have it; empty for none
 */
export function keyCap(
  key: string,
  messages: Pick<KeysMessages, 'signs' | 'noKey' | 'onArabicKeyboard'>,
  {number}: Pick<Format, 'number'>,
): TemplateResult {
  if (key === '') return html`<span class="muted">${messages.noKey}</span>`;
  const name = messages.signs[key];
  const letter = ARABIC_LETTERS[key];
  const shown = /^\d$/.test(key) ? number(Number(key)) : key.toUpperCase();
  return html`<span class="key-cap"
    >${
      name
        ? html`<kbd dir="ltr" aria-hidden="true">${shown}</kbd> <span>${name}</span>`
        : html`<kbd dir="ltr">${shown}</kbd>`
    }${
      letter
        ? html` <span class="muted">${messages.onArabicKeyboard}</span>
            <kbd lang="ar" dir="rtl">${letter}</kbd>`
        : nothing
    }</span
  >`;
}
