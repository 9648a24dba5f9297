import {groupsMessages} from '../groups/groups-catalogue.ts';
import type {GroupsMessages} from '../groups/groups-messages.ts';
import {keysMessages} from '../keys/keys-catalogue.ts';
import type {KeysMessages} from '../keys/keys-messages.ts';
import type {Locale} from '../locale.ts';
import {lookMessages} from '../look/look-catalogue.ts';
import type {LookMessages} from '../look/look-messages.ts';
import {vowelsMessages} from '../vowels/vowels-catalogue.ts';
import type {VowelsMessages} from '../vowels/vowels-messages.ts';
import {arabicHelp} from './help-ar.ts';
import {englishHelp} from './help-en.ts';
import type {HelpMessages} from './help-messages.ts';

/** The catalogue from which the guide takes the names of the controls that it speaks of. */
export interface GuideNames {
  readonly locale: Locale;
  readonly groups: GroupsMessages;
  readonly keys: KeysMessages;
  readonly look: LookMessages;
  readonly vowels: VowelsMessages;
}

/** A part of the catalogue that travels with the screens that show it. */
export function helpMessages(locale: Locale): HelpMessages {
  const names: GuideNames = {
    locale,
    groups: groupsMessages(locale),
    keys: keysMessages(locale),
    look: lookMessages(locale),
    vowels: vowelsMessages(locale),
  };
  return locale.language === 'ar' ? arabicHelp(names) : englishHelp(names);
}
