import type {TemplateResult} from 'lit';
import type {LookSettings} from '../../core/look/look-keys.ts';
import type {Locale} from '../../i18n/locale.ts';
import {radioGroup, type RadioOption} from '../settings/radio-group.ts';

/** What every group of fields of the look is made of. */
export interface LookPart {
  readonly locale: Locale;
  readonly settings: LookSettings;
  readonly change: (change: Partial<LookSettings>) => void;
}

type NamedChoice = {
  [Key in keyof LookSettings]: LookSettings[Key] extends string ? Key : never;
}[keyof LookSettings];

/** A part of the look that is one of a few named choices. */
export function choiceOf<Key extends NamedChoice>(
  {settings, change}: LookPart,
  name: Key,
  legend: string,
  options: readonly (RadioOption & {readonly value: LookSettings[Key]})[],
): TemplateResult {
  return radioGroup({name, legend, options, chosen: settings[name]}, (value) =>
    change({[name]: value}),
  );
}
