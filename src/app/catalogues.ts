import type {Settings} from '../core/settings.ts';
import {arabic} from '../i18n/ar.ts';
import {localeOf, type Catalogue, type InterfaceLanguage, type Locale} from '../i18n/locale.ts';

/** The interface's first language is here at once, the others when they are wanted. */
const catalogues = new Map<InterfaceLanguage, Catalogue>([['ar', arabic]]);

/** Whether the strings of a language are here. */
export function hasCatalogue(language: InterfaceLanguage): boolean {
  return catalogues.has(language);
}

/** Fetches the strings of a language. */
export async function loadCatalogue(language: InterfaceLanguage): Promise<void> {
  if (hasCatalogue(language)) return;
  const {english} = await import('../i18n/en.ts');
  catalogues.set('en', english);
}

/** The locale that the settings want; in Arabic as long as its own strings are not here. */
export function localeFor({interfaceLanguage, digits}: Settings): Locale {
  const wanted = catalogues.get(interfaceLanguage);
  return wanted
    ? localeOf(interfaceLanguage, wanted, digits, navigator.languages)
    : localeOf('ar', arabic, digits, navigator.languages);
}
