import type {Locale} from '../locale.ts';
import {arabicInstall} from './install-ar.ts';
import {englishInstall} from './install-en.ts';
import type {InstallMessages} from './install-messages.ts';

/** A part of the catalogue that travels with the screens that show it. */
export function installMessages({language}: Locale): InstallMessages {
  return language === 'ar' ? arabicInstall() : englishInstall();
}
