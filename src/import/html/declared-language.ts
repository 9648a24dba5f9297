import {detectLanguage} from '../../core/language/detect-language.ts';
import {directionOf, primaryLanguage} from '../../core/language/direction.ts';

/**
 * A page's word about the language of `text` as a BCP 47 tag; `undefined` where it is no tag or
 * the letters speak against it. Many Arabic pages say `en` because their template did.
 */
export function declaredLanguage(tag: string | undefined, text: string): string | undefined {
  const language = canonical(tag);
  if (language === undefined) return undefined;
  const found = detectLanguage(text);
  // Nothing to compare with: digits, or a script that Rawi does not tell apart.
  if (found === 'und') return /\p{L}/u.test(text) ? language : undefined;
  return directionOf(language) === directionOf(found) ? language : undefined;
}

/** Whether two tags mean the same language, whatever its region. */
export function sameLanguage(one: string, other: string): boolean {
  return primaryLanguage(one) === primaryLanguage(other);
}

function canonical(tag: string | undefined): string | undefined {
  if (!tag) return undefined;
  try {
    const [language] = Intl.getCanonicalLocales(tag.trim().replace(/_/g, '-'));
    return language === undefined || language === 'und' ? undefined : language;
  } catch {
    return undefined;
  }
}
