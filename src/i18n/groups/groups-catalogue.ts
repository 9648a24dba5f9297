import type {Locale} from '../locale.ts';
import {arabicGroups} from './groups-ar.ts';
import {englishGroups} from './groups-en.ts';
import type {GroupsMessages} from './groups-messages.ts';

/** A part of the catalogue that travels with the screens that show it. */
export function groupsMessages({
  language,
  format,
}: Pick<Locale, 'language' | 'format'>): GroupsMessages {
  return language === 'ar' ? arabicGroups(format) : englishGroups(format);
}
