import {html, type TemplateResult} from 'lit';
import {SETTING_LIMITS, type Settings} from '../../core/settings.ts';
import type {Locale} from '../../i18n/locale.ts';
import {radioGroup} from '../settings/radio-group.ts';
import {selectField} from './select-field.ts';

/** Where the voice stops by itself, and how often it says each sentence. */
export function mannerFields(
  locale: Locale,
  {stopAfter, repeat}: Pick<Settings, 'stopAfter' | 'repeat'>,
  change: (change: Partial<Settings>) => void,
): TemplateResult {
  const {manner: messages} = locale.messages.listening;
  const {min, max} = SETTING_LIMITS.repeat;
  const counts = Array.from({length: max - min + 1}, (_, index) => min + index);
  return html`${radioGroup(
    {
      name: 'stop-after',
      legend: messages.stopAfter,
      options: [
        {value: 'article', label: messages.stopAfterArticle},
        {value: 'paragraph', label: messages.stopAfterParagraph},
        {value: 'sentence', label: messages.stopAfterSentence},
      ],
      chosen: stopAfter,
    },
    (value) => change({stopAfter: value as Settings['stopAfter']}),
  )}
  ${selectField(
    {
      id: 'repeat',
      label: messages.repeat,
      options: counts.map((count) => ({value: String(count), label: messages.times(count)})),
      chosen: String(repeat),
    },
    (value) => change({repeat: Number(value)}),
  )}`;
}
