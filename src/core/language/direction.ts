import type {Direction} from '../article/article.ts';

const RIGHT_TO_LEFT = new Set(['ar', 'fa', 'ur', 'ckb', 'ps', 'sd', 'ug', 'he', 'yi', 'dv', 'syr']);

/** The language without region or script: `ar` of `ar-EG`. */
export function primaryLanguage(language: string): string {
  return language.split(/[-_]/u, 1)[0]!.toLowerCase();
}

/** The direction in which text of a language (BCP 47) is written; left to right where unknown. */
export function directionOf(language: string): Direction {
  return RIGHT_TO_LEFT.has(primaryLanguage(language)) ? 'rtl' : 'ltr';
}
