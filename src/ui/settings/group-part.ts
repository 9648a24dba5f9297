import type {TemplateResult} from 'lit';
import type {Settings} from '../../core/settings.ts';
import type {GroupsMessages, SettingId} from '../../i18n/groups/groups-messages.ts';
import type {RadioOption} from './radio-group.ts';
import {choiceOf, rangeOf, switchOf, type SettingsPart} from './setting-fields.ts';
import type {SettingItem} from './setting-item.ts';

/** What every group of the settings is made of. */
export interface GroupPart extends SettingsPart {
  /** The strings of the groups. */
  readonly names: GroupsMessages;
  /** Tells the app of what is not a change. */
  readonly tell: (event: Event) => void;
}

/** Settings whose values are of a type, and that are found by their own name. */
type ItemOf<Value> = SettingId &
  {[Key in keyof Settings]: Settings[Key] extends Value ? Key : never}[keyof Settings];

/** A setting that is one of a few named choices, with what the choice leads to. */
export function choiceItem<Key extends ItemOf<string>>(
  part: GroupPart,
  id: Key,
  legend: string,
  options: readonly (RadioOption & {readonly value: Settings[Key]})[],
  example?: TemplateResult,
): SettingItem {
  return {
    id,
    terms: () => [legend, ...termsOf(options)],
    render: () => choiceOf(part, id, legend, options, example),
  };
}

/** A setting that is a number. */
export function rangeItem(
  part: GroupPart,
  id: 'pitch' | 'volume',
  label: string,
  step: number,
  valueText: (value: number) => string,
): SettingItem {
  return {id, terms: () => [label], render: () => rangeOf(part, id, label, step, valueText)};
}

/** A setting that is so or not. */
export function switchItem(
  part: GroupPart,
  id: ItemOf<boolean>,
  label: string,
  hint?: string,
): SettingItem {
  return {
    id,
    terms: () => [label, ...(hint ? [hint] : [])],
    render: () => switchOf(part, id, label, hint),
  };
}

/** The words of options by which a setting is found. */
export function termsOf(options: readonly RadioOption[]): readonly string[] {
  return options.flatMap(({label, hint}) => (hint ? [label, hint] : [label]));
}
