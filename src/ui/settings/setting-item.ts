import type {TemplateResult} from 'lit';
import type {SettingGroupId, SettingId} from '../../i18n/groups/groups-messages.ts';

/** A setting, or a few that belong together, as the screen shows them and the search finds them. */
export interface SettingItem {
  readonly id: SettingId;
  /** Its label, its options and hints: the words by which it is found, besides the synonyms. */
  readonly terms: () => readonly string[];
  readonly render: () => TemplateResult;
}

/** Settings that people look for in one place. */
export interface SettingGroup {
  readonly id: SettingGroupId;
  readonly title: string;
  readonly items: readonly SettingItem[];
  /** Shown after its items, whichever of them are shown. */
  readonly foot?: TemplateResult;
}
