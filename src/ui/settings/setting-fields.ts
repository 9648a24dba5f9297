import type {TemplateResult} from 'lit';
import {SETTING_LIMITS, type Settings} from '../../core/settings.ts';
import type {Locale} from '../../i18n/locale.ts';
import {checkField} from '../listening/check-field.ts';
import {rangeField} from '../listening/range-field.ts';
import {radioGroup, type RadioOption} from './radio-group.ts';

/** What every group of settings is made of. */
export interface SettingsPart {
  readonly locale: Locale;
  readonly settings: Settings;
  readonly change: (change: Partial<Settings>) => void;
}

/** Settings whose values are of a type. */
type KeyOf<Value> = {
  [Key in keyof Settings]: Settings[Key] extends Value ? Key : never;
}[keyof Settings];

/** A setting that is one of a few named choices, with what the choice leads to. */
export function choiceOf<Key extends KeyOf<string>>(
  {settings, change}: SettingsPart,
  name: Key,
  legend: string,
  options: readonly (RadioOption & {readonly value: Settings[Key]})[],
  example?: TemplateResult,
): TemplateResult {
  return radioGroup({name, legend, options, chosen: settings[name], example}, (value) =>
    change({[name]: value}),
  );
}

/** A setting that is a number. */
export function rangeOf(
  {settings, change}: SettingsPart,
  name: 'rate' | 'textScale' | 'pitch' | 'volume',
  label: string,
  step: number,
  valueText: (value: number) => string,
): TemplateResult {
  const value = settings[name];
  return rangeField(
    {id: name, label, ...SETTING_LIMITS[name], step, value, text: valueText(value)},
    (chosen) => change({[name]: chosen}),
  );
}

/** A setting that is so or not. */
export function switchOf(
  {settings, change}: SettingsPart,
  name: KeyOf<boolean>,
  label: string,
  hint?: string,
): TemplateResult {
  return checkField({name, label, checked: settings[name], hint}, (checked) =>
    change({[name]: checked}),
  );
}
