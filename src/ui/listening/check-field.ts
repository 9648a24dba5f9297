import {html, nothing, type TemplateResult} from 'lit';

/** Something that is so or not. */
export interface CheckField {
  readonly name: string;
  readonly label: string;
  readonly checked: boolean;
  readonly hint?: string | undefined;
}

/** A box to tick, as large as a finger with its name. */
export function checkField(
  {name, label, checked, hint}: CheckField,
  choose: (checked: boolean) => void,
): TemplateResult {
  return html`<div class="choice">
    <label>
      <input
        type="checkbox"
        name=${name}
        .checked=${checked}
        @change=${(event: Event) => choose((event.target as HTMLInputElement).checked)}
      />
      <span>
        <span>${label}</span>
        ${hint ? html`<span class="muted hint">${hint}</span>` : nothing}
      </span>
    </label>
  </div>`;
}
