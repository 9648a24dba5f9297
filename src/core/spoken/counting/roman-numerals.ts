import type {Gender} from '../../numbers/cardinal.ts';
import {ordinal} from '../../numbers/ordinal.ts';
import {parseRoman} from '../../numbers/roman.ts';
import type {Edit} from '../edit.ts';
import {Feature} from '../features.ts';
import type {SpokenStep} from '../step.ts';
import {nounBefore} from './noun-before.ts';
import {ordinalCase} from './ordinal-case.ts';
import {genderByArticle} from './ranked-nouns.ts';
import {rulerGender} from './rulers.ts';

const NUMERAL =
  /(?<![\p{Script=Latin}\p{N}_.'-])(?:[IVXLCDM]{1,9}|[ivx]{1,6}|[\u2160-\u217F]{1,9})(?![\p{L}\p{N}_'-])/gu;
const LATIN_BEFORE = /\p{Script=Latin}[\s.]*$/u;
const LATIN_AFTER = /^\s\p{Script=Latin}/u;
const JOINT = /^\s?(?:و|، ?|-|–)\s?$/u;
/** Pages, kinds and the like, which have no rank in digits. */
const ALSO = new Map<string, Gender>([
  ['صفحة', 'feminine'],
  ['عالمية', 'feminine'],
  ['فئة', 'feminine'],
  ['مجموعة', 'feminine'],
  ['جدول', 'masculine'],
  ['شكل', 'masculine'],
  ['عامل', 'masculine'],
  ['كتاب', 'masculine'],
]);

/**
 * Roman numerals as ordinals, after the name of a ruler («لويس XIV») or a noun that is counted by
 * rank («الفصل III»). Anywhere else they are Latin letters, as in CV, CD or MIX.
 */
export const romanNumerals: SpokenStep = {
  name: 'roman-numerals',
  needs: Feature.latin | Feature.digit,
  languages: 'arabic',
  edits: (text) => {
    const edits: Edit[] = [];
    let previous: {readonly end: number; readonly gender: Gender} | undefined;
    for (const {0: numeral, index} of text.matchAll(NUMERAL)) {
      const value = parseRoman(numeral);
      const end = index + numeral.length;
      if (value === undefined || isInLatin(text, index, end)) continue;
      const joined =
        previous && JOINT.test(text.slice(previous.end, Math.min(index, previous.end + 4)));
      const gender = joined ? previous!.gender : genderBefore(text, index);
      if (!gender) continue;
      previous = {end, gender};
      // «وIII» and «الIII» keep what is attached.
      const isDefinite = text.slice(Math.max(0, index - 2), index).endsWith('ال');
      const words = ordinal(value, {gender, case: ordinalCase(text, index)});
      edits.push({
        start: index,
        end,
        replacement: isDefinite ? words.slice(2) : words,
        exact: false,
      });
    }
    return edits;
  },
};

function isInLatin(text: string, start: number, end: number): boolean {
  return (
    LATIN_BEFORE.test(text.slice(Math.max(0, start - 3), start)) ||
    LATIN_AFTER.test(text.slice(end, end + 2))
  );
}

function genderBefore(text: string, at: number): Gender | undefined {
  const window = text.slice(Math.max(0, at - 2), at);
  const start = window.endsWith('ال') ? at - 2 : at;
  const noun = nounBefore(text, start);
  if (noun && noun.form !== 'plural') {
    const known = genderByArticle(noun.noun) ?? ALSO.get(noun.noun);
    if (known) return known;
  }
  return rulerGender(text, start);
}
