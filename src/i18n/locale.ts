import type {Settings} from '../core/settings.ts';
import {arabic} from './ar.ts';
import {english} from './en.ts';
import {createFormat, type Format} from './format.ts';
import type {Messages} from './messages.ts';

/** The interface's language with everything that depends on it. */
export interface Locale {
  readonly language: Settings['interfaceLanguage'];
  readonly direction: 'rtl' | 'ltr';
  readonly messages: Messages;
  readonly format: Format;
}

/**
 * @param preferred the reader's languages (BCP 47), of which the first in the interface's language
 * gives the region, and with it the digits that `auto` means.
 */
export function createLocale(
  language: Settings['interfaceLanguage'],
  digits: Settings['digits'],
  preferred: readonly string[] = [],
): Locale {
  const tag = preferred.find((candidate) => candidate.split('-')[0] === language) ?? language;
  const format = createFormat(language, tag, digits);
  return language === 'ar'
    ? {language, direction: 'rtl', messages: arabic(format), format}
    : {language, direction: 'ltr', messages: english(format), format};
}
