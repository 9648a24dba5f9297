import type {Gender} from '../../numbers/cardinal.ts';
import {nounGender} from '../../numbers/counted-noun.ts';

/** The definite noun that a number stands beside: «القرن», «الدول» in «الدول العربية ال5». */
export interface NounBefore {
  /** In the singular as far as can be known, without article, suffix and marks. */
  readonly noun: string;
  readonly form: 'singular' | 'dual' | 'plural';
  readonly gender: Gender | undefined;
}

const WORDS = /(?<![\p{L}\p{M}])(?:[\p{L}\p{M}]+\s){0,2}[\p{L}\p{M}]+[\s«"“(]*$/u;
const ARTICLE = /^[وف]?(?:[بك]?ال|لل)(?=\p{L}{2})/u;
const SUFFIX = /(?<=\p{L}{2})(?:ها|هم|هن|نا|كم|ه|ي)$/u;
const LOOK_BACK = 56;

/** The noun before the place `at`, at most two adjectives away; `undefined` where it is not definite. */
export function nounBefore(text: string, at: number): NounBefore | undefined {
  const found = WORDS.exec(text.slice(Math.max(0, at - LOOK_BACK), at));
  if (!found) return undefined;
  const words = found[0]
    .replace(/[\p{M}«"“(]+/gu, '')
    .trim()
    .split(/\s+/u);
  const last = words.length - 1;
  if (!ARTICLE.test(words[last]!)) return suffixed(words[last]!);
  let first = last;
  // «الحرب العالمية»: an adjective ends like its noun or has the ending of a relation.
  while (first > 0 && ARTICLE.test(words[first - 1]!) && isAdjective(words[first]!)) first--;
  return nounIn(words[first]!.replace(ARTICLE, ''));
}

function isAdjective(word: string): boolean {
  return /^ال.*(?:ي|ة)$/u.test(word);
}

/** «عددها», «شمعته», «أعضائها» */
function suffixed(word: string): NounBefore | undefined {
  if (!SUFFIX.test(word) || word.endsWith('ي')) return undefined;
  const stem = word.replace(SUFFIX, '').replace(/[ئؤ]$/u, 'ء');
  return nounIn(/[^ا]ت$/u.test(stem) ? `${stem.slice(0, -1)}ة` : stem);
}

function nounIn(noun: string): NounBefore {
  const gender = nounGender(noun);
  if (/.{3}(?:ان|ين)$/u.test(noun)) {
    const stem = noun.slice(0, -2);
    const singular = stem.endsWith('ت') ? `${stem.slice(0, -1)}ة` : stem;
    return {noun: singular, form: 'dual', gender: nounGender(singular) ?? gender};
  }
  if (/.{2}ات$|.{3}ون$/u.test(noun)) return {noun, form: 'plural', gender};
  const plural = noun.endsWith('ة') && gender === 'masculine';
  return {noun, form: plural ? 'plural' : 'singular', gender};
}
