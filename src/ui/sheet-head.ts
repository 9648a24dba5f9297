import {html, type TemplateResult} from 'lit';
import type {Locale} from '../i18n/locale.ts';
import {iconFace} from './icon-face.ts';
import {icons} from './icons.ts';

/**
 * The name of a sheet and the button that closes it, which is the first in the sheet but not for
 * the eye: to the first Orca goes without a word when the page behind a dialog vanishes, and
 * then the focus of {@link openSheet} would be no news.
 */
export function sheetHead(
  {messages}: Locale,
  {id, title}: {readonly id: string; readonly title: string},
  close: () => void,
): TemplateResult {
  return html`<div class="sheet-head">
    <button class="icon-button" type="button" aria-label=${messages.close} @click=${close}>
      ${iconFace(messages.close, icons.close)}
    </button>
    <h2 id=${id} tabindex="-1">${title}</h2>
  </div>`;
}

/** Opens a sheet, with the focus on its name: browsers differ in whether they begin there. */
export function openSheet(dialog: HTMLDialogElement): void {
  if (dialog.open) return;
  dialog.showModal();
  dialog.querySelector<HTMLElement>('.sheet-head h2')?.focus({preventScroll: true});
}
