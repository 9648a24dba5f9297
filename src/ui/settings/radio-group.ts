import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';

/** One of a few named choices. */
export interface RadioOption {
  readonly value: string;
  readonly label: string;
  readonly hint?: string;
  /** The language of the label where it is not that of the interface. */
  readonly lang?: string;
}

export interface RadioGroup {
  readonly name: string;
  readonly legend: string;
  readonly options: readonly RadioOption[];
  /** The value that is chosen now. */
  readonly chosen: string;
  /** What the choice leads to, below the options. */
  readonly example?: TemplateResult | undefined;
}

/** A few choices under a common name, all of them in sight. */
export function radioGroup(
  {name, legend, options, chosen, example}: RadioGroup,
  choose: (value: string) => void,
): TemplateResult {
  return html`<fieldset class="choice">
    <legend>${legend}</legend>
    ${options.map(
      ({value, label, hint, lang}) =>
        html`<label>
          <input
            type="radio"
            name=${name}
            .value=${value}
            .checked=${live(chosen === value)}
            @change=${() => choose(value)}
          />
          <span>
            <bdi lang=${lang ?? nothing}>${label}</bdi>
            ${hint ? html`<span class="muted hint">${hint}</span>` : nothing}
          </span>
        </label>`,
    )}
    ${example ?? nothing}
  </fieldset>`;
}
