import type {Locale} from '../locale.ts';
import {arabicLook} from './look-ar.ts';
import {englishLook} from './look-en.ts';
import type {LookMessages} from './look-messages.ts';

/** A part of the catalogue that travels with the screens that show it. */
export function lookMessages({language, format}: Locale): LookMessages {
  return language === 'ar' ? arabicLook(format) : englishLook(format);
}
