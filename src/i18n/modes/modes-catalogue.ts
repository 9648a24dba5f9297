import type {Locale} from '../locale.ts';
import {arabicModes} from './modes-ar.ts';
import {englishModes} from './modes-en.ts';
import type {ModesMessages} from './modes-messages.ts';

/** A part of the catalogue that travels with the screens that show it. */
export function modesMessages({language}: Locale): ModesMessages {
  return language === 'ar' ? arabicModes() : englishModes();
}
