import type {Locale} from '../locale.ts';
import {arabicVowels} from './vowels-ar.ts';
import {englishVowels} from './vowels-en.ts';
import type {VowelsMessages} from './vowels-messages.ts';

/** A part of the catalogue that travels with the screens that show it. */
export function vowelsMessages({language}: Locale): VowelsMessages {
  return language === 'ar' ? arabicVowels() : englishVowels();
}
