import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';

/** One of many named choices. */
export interface SelectField {
  readonly id: string;
  readonly label: string;
  readonly options: readonly {readonly value: string; readonly label: string}[];
  /** The value that is chosen now. */
  readonly chosen: string;
  /** The id of what is said of the field. */
  readonly describedBy?: string;
}

/** A list that opens, with its name before it. */
export function selectField(
  {id, label, options, chosen, describedBy}: SelectField,
  choose: (value: string) => void,
): TemplateResult {
  return html`<div class="select">
    <label for=${id}>${label}</label>
    <select
      class="field"
      id=${id}
      aria-describedby=${describedBy ?? nothing}
      @change=${(event: Event) => choose((event.target as HTMLSelectElement).value)}
    >
      ${options.map(
        (option) =>
          html`<option value=${option.value} .selected=${live(option.value === chosen)}>
            ${option.label}
          </option>`,
      )}
    </select>
  </div>`;
}
