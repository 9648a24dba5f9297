import {html, type TemplateResult} from 'lit';
import type {LookSettings} from '../../core/look/look-keys.ts';
import {SETTING_LIMITS} from '../../core/settings.ts';
import {lookMessages} from '../../i18n/look/look-catalogue.ts';
import {rangeField} from '../listening/range-field.ts';
import {choiceOf, type LookPart} from './look-part.ts';

type Measured = 'textScale' | 'lineHeight' | 'measure' | 'paragraphSpacing' | 'margin';

/** How far each slider goes with one press of an arrow key. */
const steps: Readonly<Record<Measured, number>> = {
  textScale: 0.05,
  lineHeight: 0.1,
  measure: 2,
  paragraphSpacing: 0.25,
  margin: 0.25,
};

/** The shapes of letters, and the room that they have. */
export function letterFields(part: LookPart): TemplateResult {
  const {locale} = part;
  const look = lookMessages(locale);
  const {percent} = locale.format;
  return html`${rangeOf(part, 'textScale', locale.messages.settings.textSize, percent)}
  ${choiceOf(part, 'font', look.font, [
    {value: 'naskh', label: look.fonts.naskh},
    {value: 'sans', label: look.fonts.sans},
    {value: 'clear', label: look.fonts.clear},
  ])}
  ${rangeOf(part, 'lineHeight', look.lineHeight, percent)}
  ${rangeOf(part, 'measure', look.measure, look.characters)}
  ${rangeOf(part, 'paragraphSpacing', look.paragraphSpacing, percent)}
  ${rangeOf(part, 'margin', look.margin, percent)}
  ${choiceOf(
    {...part, change: (changed) => part.change(seen(part, changed))},
    'vowels',
    look.vowels,
    [
      {value: 'written', label: look.vowelsChoices.written},
      {value: 'sentence', label: look.vowelsChoices.sentence},
      {value: 'text', label: look.vowelsChoices.text},
    ],
  )}
  ${choiceOf(part, 'marks', look.marks, [
    {value: 'shown', label: look.marksChoices.shown},
    {value: 'dimmed', label: look.marksChoices.dimmed},
    {value: 'hidden', label: look.marksChoices.hidden},
  ])}`;
}

/** Marks that are put in are to be seen, although the listener may have hidden all marks before. */
function seen({settings}: LookPart, change: Partial<LookSettings>): Partial<LookSettings> {
  const isHidden = change.vowels !== 'written' && settings.marks === 'hidden';
  return isHidden ? {...change, marks: 'shown'} : change;
}

function rangeOf(
  {settings, change}: LookPart,
  name: Measured,
  label: string,
  valueText: (value: number) => string,
): TemplateResult {
  const value = settings[name];
  return rangeField(
    {
      id: name,
      label,
      ...SETTING_LIMITS[name],
      step: steps[name],
      value,
      text: valueText(value),
    },
    (chosen) => change({[name]: chosen}),
  );
}
