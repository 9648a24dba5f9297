import {html} from 'lit';
import type {Voice} from '../../speech/engine.ts';
import '../storage/rawi-storage.ts';
import type {StorageView} from '../storage/storage-view.ts';
import './rawi-agreed-voices.ts';
import type {GroupPart} from './group-part.ts';
import type {SettingGroup} from './setting-item.ts';
import {stringsIn} from './strings-in.ts';

export interface KeepingPart extends GroupPart {
  /** What the library takes; `undefined` while it is measured. */
  readonly storage: StorageView | undefined;
  /** The device's voices, for their names. */
  readonly voices: readonly Voice[] | undefined;
}

/** What is kept on the device, and what leaves it. */
export function keepingGroups(part: KeepingPart): readonly SettingGroup[] {
  const {locale, names, settings, storage, voices} = part;
  return [
    {
      id: 'storage',
      title: names.groups.storage,
      items: [
        {
          id: 'storage',
          terms: () => stringsIn(names.storage),
          render: () => html`<rawi-storage .locale=${locale} .storage=${storage}></rawi-storage>`,
        },
      ],
    },
    {
      id: 'privacy',
      title: names.groups.privacy,
      items: [
        {
          id: 'privacy',
          terms: () => [...stringsIn(names.privacy), locale.messages.settings.privacy],
          render: () =>
            html`<p>${locale.messages.settings.privacy}</p>
              <p>${names.privacy.nothingLeaves}</p>
              <rawi-agreed-voices
                .locale=${locale}
                .settings=${settings}
                .voices=${voices ?? []}
              ></rawi-agreed-voices>`,
        },
      ],
    },
  ];
}
