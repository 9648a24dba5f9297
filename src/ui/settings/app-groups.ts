import {html} from 'lit';
import {installMessages} from '../../i18n/install/install-catalogue.ts';
import {keysMessages} from '../../i18n/keys/keys-catalogue.ts';
import type {InstallView} from '../install/install-view.ts';
import {choiceItem, switchItem, type GroupPart} from './group-part.ts';
import type {SettingGroup} from './setting-item.ts';
import {stringsIn} from './strings-in.ts';

export interface AppPart extends GroupPart {
  /** How Rawi can be installed here; handed on to the element that shows it. */
  readonly install: InstallView | undefined;
}

/** A number and a share that show the digits. */
const SHOWN_NUMBER = 1250;
const SHOWN_SHARE = 0.75;

/** The keys, and what concerns the app as a whole. */
export function appGroups(part: AppPart): readonly SettingGroup[] {
  const {locale, names, settings: chosen, install} = part;
  const {messages, format} = locale;
  const {settings} = messages;
  const numbers = `${format.number(SHOWN_NUMBER)} · ${format.percent(SHOWN_SHARE)}`;
  return [
    {
      id: 'keys',
      title: names.groups.keys,
      items: [
        {
          id: 'keys',
          terms: () => stringsIn(keysMessages(locale)),
          render: () => html`<rawi-keys .locale=${locale} .settings=${chosen}></rawi-keys>`,
        },
      ],
    },
    {
      id: 'app',
      title: names.groups.app,
      items: [
        choiceItem(part, 'interfaceLanguage', settings.interfaceLanguage, [
          {value: 'ar', label: 'العربية', lang: 'ar'},
          {value: 'en', label: 'English', lang: 'en'},
        ]),
        choiceItem(
          part,
          'digits',
          settings.digits,
          [
            {value: 'auto', label: settings.digitsAuto},
            {value: 'arab', label: settings.digitsArab},
            {value: 'latn', label: settings.digitsLatn},
          ],
          html`<p class="muted example">${names.app.digitsExample(numbers)}</p>`,
        ),
        {
          id: 'install',
          terms: () => stringsIn(installMessages(locale)),
          render: () => html`<rawi-install .locale=${locale} .install=${install}></rawi-install>`,
        },
        switchItem(part, 'badge', names.app.badge, names.app.badgeHint),
        {
          id: 'about',
          terms: () => [settings.about, settings.licence, settings.licences, names.app.help],
          render: () =>
            html`<h3>${settings.about}</h3>
              <p>${messages.tagline}</p>
              <p class="setting-way"><a class="button" href="/help">${names.app.help}</a></p>
              <p class="muted">
                ${settings.licence}
                <a href="/licences.txt" target="_blank">${settings.licences}</a>
              </p>`,
        },
      ],
    },
  ];
}
