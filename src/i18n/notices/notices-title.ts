import type {Locale} from '../locale.ts';

/** What the place is called where notices stand. */
export function noticesTitle({language}: Pick<Locale, 'language'>): string {
  return language === 'ar' ? 'التنبيهات' : 'Notices';
}
