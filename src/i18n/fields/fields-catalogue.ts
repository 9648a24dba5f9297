import type {Locale} from '../locale.ts';
import {arabicFields} from './fields-ar.ts';
import {englishFields} from './fields-en.ts';
import type {FieldsMessages} from './fields-messages.ts';

/** A part of the catalogue that travels with the screens that show it. */
export function fieldsMessages({language}: Locale): FieldsMessages {
  return language === 'ar' ? arabicFields() : englishFields();
}
