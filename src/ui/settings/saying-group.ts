import {html} from 'lit';
import {structureFields} from '../listening/structure-fields.ts';
import './rawi-reading-example.ts';
import {WRITTEN_SAMPLES} from './sample-texts.ts';
import {choiceItem, type GroupPart} from './group-part.ts';
import type {SettingGroup} from './setting-item.ts';
import {stringsIn} from './strings-in.ts';

/** What of an article is said, and how what is written is said. */
export function sayingGroup(part: GroupPart): SettingGroup {
  const {locale, names, settings: chosen} = part;
  const {settings, voiceCheck, words, listening} = locale.messages;
  const example = (name: keyof typeof WRITTEN_SAMPLES) =>
    html`<rawi-reading-example
      .locale=${locale}
      .settings=${chosen}
      .written=${WRITTEN_SAMPLES[name]}
    ></rawi-reading-example>`;
  return {
    id: 'saying',
    title: names.groups.saying,
    items: [
      {
        id: 'structure',
        terms: () => stringsIn(listening.structure),
        render: () =>
          structureFields(locale, chosen.structure, (structure) => part.change({structure})),
      },
      choiceItem(
        part,
        'monthNames',
        settings.monthNames,
        [
          {value: 'egyptian', label: settings.monthNamesEgyptian},
          {value: 'levantine', label: settings.monthNamesLevantine},
        ],
        example('monthNames'),
      ),
      choiceItem(
        part,
        'dateOrder',
        settings.dateOrder,
        [
          {value: 'day-month', label: settings.dateOrderDayMonth},
          {value: 'month-day', label: settings.dateOrderMonthDay},
        ],
        example('dateOrder'),
      ),
      choiceItem(
        part,
        'acronyms',
        settings.acronyms,
        [
          {value: 'arabic', label: settings.acronymsArabic},
          {value: 'latin', label: settings.acronymsLatin},
        ],
        example('acronyms'),
      ),
      choiceItem(
        part,
        'foreign',
        voiceCheck.foreign,
        [
          {value: 'voice', label: voiceCheck.foreignVoice},
          {value: 'spelled', label: voiceCheck.foreignSpelled},
          {value: 'skipped', label: voiceCheck.foreignSkipped},
        ],
        example('foreign'),
      ),
      choiceItem(
        part,
        'emoji',
        settings.emoji,
        [
          {value: 'named', label: settings.emojiNamed},
          {value: 'silent', label: settings.emojiSilent},
        ],
        example('emoji'),
      ),
      choiceItem(
        part,
        'endings',
        settings.endings,
        [
          {value: 'pausal', label: settings.endingsPausal},
          {value: 'full', label: settings.endingsFull},
          {value: 'none', label: settings.endingsNone},
        ],
        example('endings'),
      ),
      {
        id: 'words',
        terms: () => [words.title, words.explanation],
        render: () =>
          html`<p class="setting-way"><a class="button" href="/words">${words.title}</a></p>`,
      },
    ],
  };
}
