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
    <p>${settings.remoteExplanation}</p>
    <div class="dialog-actions">
      <button class="button primary" type="button" @click=${agree}>${settings.remoteAgree}</button>
      <button class="button" type="button" @click=${refuse}>${cancel}</button>
    </div>`;
}
