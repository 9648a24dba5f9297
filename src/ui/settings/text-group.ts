import {html} from 'lit';
import {lookMessages} from '../../i18n/look/look-catalogue.ts';
import type {GroupPart} from './group-part.ts';
import type {SettingGroup} from './setting-item.ts';
import {stringsIn} from './strings-in.ts';

/** How the text looks, and what of it is lit while it is read. */
export function textGroup({locale, names, settings: chosen}: GroupPart): SettingGroup {
  const {settings, voiceCheck} = locale.messages;
  return {
    id: 'text',
    title: names.groups.text,
    items: [
      {
        id: 'look',
        terms: () => [
          ...stringsIn(lookMessages(locale)),
          settings.textSize,
          settings.theme,
          settings.themeDark,
          settings.themeSepia,
          settings.themeLight,
          settings.highlight,
          voiceCheck.estimatedWords,
        ],
        render: () => html`<rawi-look .locale=${locale} .settings=${chosen}></rawi-look>`,
      },
    ],
  };
}
