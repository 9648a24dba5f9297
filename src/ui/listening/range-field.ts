import {html, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';

/** A number that is chosen by a slider. */
export interface RangeField {
  readonly id: string;
  readonly label: string;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly value: number;
  /** The value in words, for the eye and the ear. */
  readonly text: string;
}

/** A slider with its name and its value above it; `choose` is told of every move. */
export function rangeField(
  {id, label, min, max, step, value, text}: RangeField,
  choose: (value: number) => void,
): TemplateResult {
  return html`<div class="range">
    <label for=${id}>${label}</label>
    <span aria-hidden="true">${text}</span>
    <input
      id=${id}
      type="range"
      min=${min}
      max=${max}
      step=${step}
      aria-valuetext=${text}
      .value=${live(String(value))}
      @input=${(event: InputEvent) => choose((event.target as HTMLInputElement).valueAsNumber)}
    />
  </div>`;
}
