import {html, type TemplateResult} from 'lit';
import type {Locale} from '../../i18n/locale.ts';
import {ACCEPTED_FILES} from '../add/accepted-files.ts';
import {icons} from '../icons.ts';

/** What a library without articles is for, and the two ways to the first one. */
export function emptyLibrary(
  {messages: {library, shelf, tagline}}: Locale,
  take: (file: File) => void,
): TemplateResult {
  const onFile = (event: Event) => {
    const input = event.target as HTMLInputElement;
    const file = input.files?.[0];
    if (file) take(file);
    // The same file can be chosen again after a mistake.
    input.value = '';
  };
  return html`<div class="empty">
    <p>${library.empty}</p>
    <p class="muted">${tagline}</p>
    <div class="ways">
      <a class="button primary" href="/add">${icons.paste} ${shelf.paste}</a>
      <button
        class="button"
        type="button"
        @click=${(event: Event) =>
          ((event.currentTarget as Element).nextElementSibling as HTMLInputElement).click()}
      >
        ${icons.file} ${shelf.openFile}
      </button>
      <input type="file" hidden accept=${ACCEPTED_FILES} @change=${onFile} />
    </div>
  </div>`;
}
