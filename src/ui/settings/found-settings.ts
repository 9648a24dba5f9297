import {searchWords} from '../../core/search/search-words.ts';
import type {GroupsMessages, SettingId} from '../../i18n/groups/groups-messages.ts';
import type {SettingGroup} from './setting-item.ts';

/**
 * The settings that are found for `query`: each of its words begins a word of theirs, of their
 * group's name or of their synonyms, by the rules of the search in articles (vowel marks, hamza,
 * the article «ال» do not matter). `undefined` where nothing is looked for.
 */
export function foundSettings(
  groups: readonly SettingGroup[],
  query: string,
  synonyms: GroupsMessages['synonyms'],
): ReadonlySet<SettingId> | undefined {
  const asked = searchWords(query);
  if (asked.length === 0) return undefined;
  const found = new Set<SettingId>();
  for (const {title, items} of groups) {
    for (const {id, terms} of items) {
      const written = searchWords([title, ...terms(), synonyms[id]].join(' \n '));
      const isThere = asked.every(({forms}) =>
        written.some((word) =>
          forms.some((form) => word.forms.some((known) => known.startsWith(form))),
        ),
      );
      if (isThere) found.add(id);
    }
  }
  return found;
}
