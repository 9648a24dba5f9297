import type {Settings} from '../core/settings.ts';
import {createFormat, type Format} from './format.ts';
import type {Messages} from './messages.ts';

export type InterfaceLanguage = Settings['interfaceLanguage'];

/** All strings of a language. */
export type Catalogue = (format: Format) => Messages;

/** The interface's language with everything that depends on it. */
export interface Locale {
  readonly language: InterfaceLanguage;
  readonly direction: 'rtl' | 'ltr';
  readonly messages: Messages;
  readonly format: Format;
}

/**
 * @param catalogue that of `language`
 * @param preferred the reader's languages (BCP 47), of which the first in the interface's language
 * gives the region, and with it the digits that `auto` means.
 */
export function localeOf(
  language: InterfaceLanguage,
  catalogue: Catalogue,
  digits: Settings['digits'],
  preferred: readonly string[] = [],
): Locale {
  const tag = preferred.find((candidate) => candidate.split('-')[0] === language) ?? language;
  const format = createFormat(language, tag, digits);
  const direction = language === 'ar' ? 'rtl' : 'ltr';
  return {language, direction, messages: catalogue(format), format};
}
