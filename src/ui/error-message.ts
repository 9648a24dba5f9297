import {html} from 'lit';
import type {AppErrorCode} from '../core/errors.ts';
import type {Locale} from '../i18n/locale.ts';

/** What happened, and the one thing to do. */
export function errorMessage({messages}: Locale, code: AppErrorCode) {
  const {what, remedy} = messages.errors[code];
  return html`<strong>${what}</strong> ${remedy}`;
}
