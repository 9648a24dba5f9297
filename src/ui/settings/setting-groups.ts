import {appGroups, type AppPart} from './app-groups.ts';
import {keepingGroups, type KeepingPart} from './keeping-groups.ts';
import {listenGroup, type ListenPart} from './listen-group.ts';
import {paceGroup, type PacePart} from './pace-group.ts';
import {sayingGroup} from './saying-group.ts';
import type {SettingGroup} from './setting-item.ts';
import {textGroup} from './text-group.ts';

/** All that the settings show. */
export interface AllSettings extends ListenPart, PacePart, KeepingPart, AppPart {}

/** The groups of the settings by what people want, in the order in which they are wanted. */
export function settingGroups(all: AllSettings): readonly SettingGroup[] {
  return [
    listenGroup(all),
    paceGroup(all),
    textGroup(all),
    sayingGroup(all),
    ...keepingGroups(all),
    ...appGroups(all),
  ];
}
