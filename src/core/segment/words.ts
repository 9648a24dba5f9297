import type {TextRange} from '../text-range.ts';
import {UNSPOKEN_CLASS} from './invisible.ts';

// Kashida counts as a letter in Unicode; alone it is no word.
const START = '(?!\\u0640)[\\p{L}\\p{N}]';
const REST = `[\\p{L}\\p{N}\\p{M}${UNSPOKEN_CLASS}]*`;

/** What joins two parts of one word; anything else between letters parts two words. */
const JOINT = [
  // 3.14, ٣٫١٤, 4,500, 18:30, 3/9/2024
  '(?<=\\p{Nd})[.,:/٫٬](?=\\p{Nd})',
  // don't, Qurra.org
  "(?<=[\\p{Script=Latin}0-9])['’.](?=\\p{Script=Latin})",
  // ا.ف.ب, ق.م
  '(?<=(?:^|[^\\p{L}\\p{M}\\p{N}])\\p{L}\\u0640?)\\.(?=\\p{L}\\u0640?(?![\\p{L}\\p{M}\\p{N}]))',
].join('|');

const WORD = new RegExp(`${START}${REST}(?:(?:${JOINT})${START}${REST})*`, 'gu');

/**
 * The words of `text`, in order and disjoint. A word is letters, digits and their marks, with
 * kashida and invisible characters inside; numbers, dates, times, dotted abbreviations and Latin
 * domain names are one word each, hyphens part two. By character properties alone, since what
 * `Intl.Segmenter` calls a word differs between browsers and loses words that end in a vowel mark
 * in some of them.
 */
export function words(text: string): TextRange[] {
  const ranges: TextRange[] = [];
  for (const {0: word, index} of text.matchAll(WORD)) {
    ranges.push({start: index, end: index + word.length});
  }
  return ranges;
}
