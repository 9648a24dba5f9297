import type {Locale} from '../locale.ts';
import {arabicKeys} from './keys-ar.ts';
import {englishKeys} from './keys-en.ts';
import type {KeysMessages} from './keys-messages.ts';

/** A part of the catalogue that travels with the screens that show it. */
export function keysMessages({language}: Locale): KeysMessages {
  return language === 'ar' ? arabicKeys() : englishKeys();
}
