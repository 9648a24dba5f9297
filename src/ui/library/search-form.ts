import {html, nothing, type TemplateResult} from 'lit';
import type {Locale} from '../../i18n/locale.ts';
import {iconFace} from '../icon-face.ts';
import {icons} from '../icons.ts';

export interface SearchForm {
  /** It stays in the document all the same: what was typed is there again after an undo. */
  readonly isHidden: boolean;
  /** Whether there is something in the field. */
  readonly isFilled: boolean;
}

export interface SearchFormActions {
  readonly look: () => void;
  readonly clear: () => void;
}

/** The field of the search; it answers to every letter, and nothing is sent. */
export function searchForm(
  {isHidden, isFilled}: SearchForm,
  {messages: {library}}: Locale,
  {look, clear}: SearchFormActions,
): TemplateResult {
  return html`<form
    class="search"
    role="search"
    ?hidden=${isHidden}
    @submit=${(event: SubmitEvent) => event.preventDefault()}
  >
    <label for="search">${library.search}</label>
    <div class="with-button">
      <input
        class="field"
        id="search"
        type="search"
        dir="auto"
        placeholder=" "
        maxlength="200"
        autocomplete="off"
        enterkeyhint="search"
        @input=${look}
      />
      ${
        isFilled
          ? html`<button
              class="icon-button"
              type="button"
              aria-label=${library.clearSearch}
              @click=${clear}
            >
              ${iconFace(library.clearSearch, icons.close)}
            </button>`
          : nothing
      }
    </div>
  </form>`;
}
