import {html, type TemplateResult} from 'lit';
import {isSamePace, PACE_PRESETS, type Pace, type PacePresetId} from '../../core/pace/pace.ts';
import type {Settings} from '../../core/settings.ts';
import type {Locale} from '../../i18n/locale.ts';
import {radioGroup, type RadioOption} from '../settings/radio-group.ts';
import {nearestRate} from './nearest-rate.ts';
import {rangeField} from './range-field.ts';

/** The pace that holds, the listener's own, and the paces there are. */
export interface PaceFields {
  readonly settings: Pick<Settings, 'rate' | 'pauses' | 'ownPace'>;
  /** The rates that sound different, from the slowest to the fastest. */
  readonly rates: readonly number[];
}

const presets = Object.entries(PACE_PRESETS) as [PacePresetId, Pace][];

/** Ready-made paces, the listener's own, and the rate by itself. */
export function paceFields(
  locale: Locale,
  {settings, rates}: PaceFields,
  change: (change: Partial<Settings>) => void,
): TemplateResult {
  const {player, listening} = locale.messages;
  const {pace: messages} = listening;
  const current: Pace = {rate: settings.rate, pauses: settings.pauses};
  const offered = offeredPaces(settings.ownPace);
  const chosen = [...offered].find(([, pace]) => isSamePace(pace, current))?.[0];
  const options: RadioOption[] = [...offered].map(([value, {rate}]) => ({
    value,
    label: value === 'own' ? messages.own : messages.presets[value],
    hint: value === 'learning' ? messages.learningHint : player.paceValue(rate),
  }));
  if (!chosen) options.push({value: 'by-hand', label: messages.byHand});
  const index = nearestRate(rates, settings.rate);

  return html`${radioGroup(
      {name: 'pace-preset', legend: messages.legend, options, chosen: chosen ?? 'by-hand'},
      (value) => {
        const pace = offered.get(value as PacePresetId | 'own');
        if (pace) change({rate: pace.rate, pauses: pace.pauses});
      },
    )}
    ${rangeField(
      {
        id: 'pace-rate',
        label: messages.rate,
        min: 0,
        max: rates.length - 1,
        step: 1,
        value: index,
        text: player.paceValue(rates[index] ?? settings.rate),
      },
      (place) => {
        const rate = rates[place];
        if (rate !== undefined) change({rate});
      },
    )}
    <p>
      <button
        class="button keep-pace"
        type="button"
        aria-disabled=${chosen ? 'true' : 'false'}
        @click=${() => {
          // Not `disabled`: the focus would be lost as soon as it has been pressed.
          if (!chosen) change({ownPace: current});
        }}
      >
        ${messages.keep}
      </button>
    </p>`;
}

/** The listener's own is not offered twice where it is one of the others. */
function offeredPaces(own: Pace | undefined): ReadonlyMap<PacePresetId | 'own', Pace> {
  const offered = new Map<PacePresetId | 'own', Pace>(presets);
  if (own && !presets.some(([, pace]) => isSamePace(pace, own))) offered.set('own', own);
  return offered;
}
