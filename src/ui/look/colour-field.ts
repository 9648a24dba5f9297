import {html, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';

export interface ColourField {
  readonly name: string;
  readonly legend: string;
  readonly colours: readonly {readonly value: string; readonly label: string}[];
  /** The value that is chosen now. */
  readonly chosen: string;
}

/** Colours of the light to choose from: each by its name, with a sample that is for the eye alone. */
export function colourField(
  {name, legend, colours, chosen}: ColourField,
  choose: (value: string) => void,
): TemplateResult {
  return html`<fieldset class="choice colours">
    <legend>${legend}</legend>
    ${colours.map(
      ({value, label}) =>
        html`<label>
          <input
            type="radio"
            name=${name}
            .value=${value}
            .checked=${live(chosen === value)}
            @change=${() => choose(value)}
          />
          <span class="swatch" data-light-colour=${value} aria-hidden="true"></span>
          <span>${label}</span>
        </label>`,
    )}
  </fieldset>`;
}
