import type {Settings} from '../core/settings.ts';
import {arabic} from './ar.ts';
import {english} from './en.ts';
import {localeOf, type InterfaceLanguage, type Locale} from './locale.ts';

const catalogues = {ar: arabic, en: english};

/** As {@link localeOf}, with the catalogues of all languages at hand. */
export function createLocale(
  language: InterfaceLanguage,
  digits: Settings['digits'],
  preferred: readonly string[] = [],
): Locale {
  return localeOf(language, catalogues[language], digits, preferred);
}
