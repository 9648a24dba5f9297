import {html, type TemplateResult} from 'lit';
import type {Locale} from '../../i18n/locale.ts';

/** What a dialog says before a voice is used that sends the text to its maker. */
export function remoteVoiceQuestion(
  {messages}: Locale,
  voice: string,
  {agree, refuse}: {readonly agree: () => void; readonly refuse: () => void},
): TemplateResult {
  const {settings, cancel} = messages;
  return html`<h2 id="remote-title">${settings.remoteTitle(voice)}</h2>
    <p class="explanation" tabindex="-1">${settings.remoteExplanation}</p>
    <div class="dialog-actions">
      <button class="button primary" type="button" @click=${agree}>${settings.remoteAgree}</button>
      <button class="button" type="button" @click=${refuse}>${cancel}</button>
    </div>`;
}

/**
 * Asks. The focus goes to what it means to agree: on the button it would let one agree unheard, and
 * to the heading, the first in the dialog, Orca goes without a word.
 */
export function askAboutRemoteVoice(dialog: HTMLDialogElement): void {
  dialog.showModal();
  dialog.querySelector<HTMLElement>('.explanation')?.focus({preventScroll: true});
}
