import type {Locale} from '../locale.ts';
import {arabicHelp} from './help-ar.ts';
import {englishHelp} from './help-en.ts';
import type {HelpMessages} from './help-messages.ts';

/** A part of the catalogue that travels with the screens that show it. */
export function helpMessages({language}: Locale): HelpMessages {
  return language === 'ar' ? arabicHelp() : englishHelp();
}
