import {SETTING_LIMITS} from '../../core/settings.ts';
import {mannerFields} from '../listening/manner-fields.ts';
import {paceFields} from '../listening/pace-fields.ts';
import {silenceFields} from '../listening/silence-fields.ts';
import {hearButton} from './listen-group.ts';
import {PACE_SAMPLE} from './sample-texts.ts';
import {switchItem, type GroupPart} from './group-part.ts';
import type {SettingGroup} from './setting-item.ts';
import {stringsIn} from './strings-in.ts';

export interface PacePart extends GroupPart {
  /** The rates that sound different, ascending; all within the limits if `undefined` or empty. */
  readonly rates: readonly number[] | undefined;
}

/** How fast an article is read, and where the voice rests. */
export function paceGroup(part: PacePart): SettingGroup {
  const {locale, names, settings, change} = part;
  const {listening} = locale.messages;
  const rates = part.rates?.length ? part.rates : allRates;
  return {
    id: 'pace',
    title: names.groups.pace,
    items: [
      {
        id: 'pace',
        terms: () => stringsIn(listening.pace),
        render: () => paceFields(locale, {settings, rates}, change),
      },
      {
        id: 'silences',
        terms: () => stringsIn(listening.silences),
        render: () => silenceFields(locale, settings.pauses, change),
      },
      {
        id: 'manner',
        terms: () => stringsIn(listening.manner),
        render: () => mannerFields(locale, settings, change),
      },
      switchItem(part, 'playQueue', listening.queueGoesOn),
    ],
    foot: hearButton(part, names.hearPace, PACE_SAMPLE),
  };
}

/** In tenths, where it is not known which of them the voice tells apart. */
const allRates = Array.from(
  {length: Math.round((SETTING_LIMITS.rate.max - SETTING_LIMITS.rate.min) * 10) + 1},
  (_, index) => Math.round(SETTING_LIMITS.rate.min * 10 + index) / 10,
);
