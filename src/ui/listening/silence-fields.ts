import {html, type TemplateResult} from 'lit';
import type {PauseChoices} from '../../core/pace/pace.ts';
import type {Settings} from '../../core/settings.ts';
import type {Locale} from '../../i18n/locale.ts';
import {checkField} from './check-field.ts';
import {rangeField} from './range-field.ts';

const silences = ['comma', 'sentence', 'paragraph', 'heading'] as const;

/** In seconds; a longer one that was set elsewhere is kept until it is changed. */
const longest = 3;
const step = 0.05;

/** How long the voice is silent between what it says. */
export function silenceFields(
  locale: Locale,
  pauses: PauseChoices,
  change: (change: Partial<Settings>) => void,
): TemplateResult {
  const {silences: messages} = locale.messages.listening;
  const changePauses = (part: Partial<PauseChoices>) => change({pauses: {...pauses, ...part}});
  return html`${silences.map((silence) => {
    const seconds = pauses[silence] / 1000;
    return rangeField(
      {
        id: `silence-${silence}`,
        label: messages[silence],
        min: 0,
        max: Math.max(longest, seconds),
        step,
        value: seconds,
        text: messages.seconds(seconds),
      },
      (value) => changePauses({[silence]: Math.round(value * 1000)}),
    );
  })}
  ${checkField(
    {name: 'silences-scaled', label: messages.scaled, checked: pauses.scaled},
    (scaled) => changePauses({scaled}),
  )}`;
}
