import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import type {Locale} from '../../i18n/locale.ts';
import {nearestRate} from '../listening/nearest-rate.ts';

export interface PacePopover {
  readonly rate: number;
  /** As `PlayerView.rates`. */
  readonly rates: readonly number[];
  /** Whether the pace was changed by a button, which does not say it as the slider does. */
  readonly stepped: boolean;
}

export interface PacePopoverActions {
  /** `by` says which way a button goes, and is absent where the slider was moved. */
  readonly set: (rate: number | undefined, by?: 1 | -1) => void;
  readonly toggled: (event: ToggleEvent) => void;
}

/** What stands over the bar while the pace is chosen; opened by a button with `popovertarget`. */
export function pacePopover(
  {rate, rates, stepped}: PacePopover,
  {messages: {player}}: Locale,
  {set, toggled}: PacePopoverActions,
): TemplateResult {
  const index = nearestRate(rates, rate);
  const value = player.paceValue(rates[index] ?? rate);
  /** At either end it stays. */
  const rateAt = (place: number) => rates[Math.min(rates.length - 1, Math.max(0, place))];
  const step = (by: 1 | -1) => () => set(rateAt(index + by), by);
  return html`<div
    id="pace"
    popover
    role="group"
    aria-label=${player.pace}
    @beforetoggle=${toggled}
  >
    <button type="button" aria-label=${player.slower} @click=${step(-1)}>−</button>
    <input
      type="range"
      aria-label=${player.pace}
      aria-valuetext=${value}
      min="0"
      max=${rates.length - 1}
      step="1"
      .value=${live(String(index))}
      @input=${(event: InputEvent) => set(rateAt((event.target as HTMLInputElement).valueAsNumber))}
    />
    <button type="button" aria-label=${player.faster} @click=${step(1)}>+</button>
    ${paceValue(value, stepped)}
  </div>`;
}

/**
 * One of the two is empty: Orca says what changes in a status even where that is not live. No
 * `output`: that is a field, of which a name would be asked.
 */
function paceValue(value: string, said: boolean) {
  return html`<span aria-live="polite">${said ? value : nothing}</span
    ><span class="value" aria-hidden="true">${said ? nothing : value}</span>`;
}
