import {fraction, parseFractionCharacter} from '../../numbers/fraction.ts';
import {asciiDigits} from '../../numbers/digit-value.ts';
import {cardinal, type NumberCase} from '../../numbers/cardinal.ts';
import type {Edit} from '../edit.ts';
import {Feature} from '../features.ts';
import {caseAt} from '../grammar/case-at.ts';
import type {SpokenStep} from '../step.ts';
import {fewWords} from './cardinals.ts';
import {nounAt, type CountedAfter} from './counted-after.ts';
import {isLabel} from './labels.ts';
import {leadAt} from './lead.ts';
import {singularOf} from './noun-forms.ts';
import {saidAfter} from './said.ts';
import {isScore} from './sport-words.ts';
import {belongsToLatin} from './written-numbers.ts';

const WHOLE = '(?<![\\p{Nd}.,٫٬/⁄:-])';
const FRACTION = new RegExp(
  `${WHOLE}(?:(\\p{Nd}{1,6})\\s?)?([¼-¾⅐-⅞])` +
    `|${WHOLE}(?:(\\p{Nd}{1,6})\\s)?(\\p{Nd}{1,2})[/⁄](\\p{Nd}{1,2})(?![\\p{Nd}/⁄]|[.,٫-]\\p{Nd}|\\s?[%٪])`,
  'gu',
);
const SIGN = /[/⁄¼-¾⅐-⅞]/u;
/** Greater denominators have no word of their own, and tenths are marks: «7/10». */
const GREATEST = 9;
const DEFINITE_NEXT = /^\s?ال\p{L}/u;

/**
 * Fractions: «½» and «1/2» are «نصف», «2/3» is «ثلثان», or «ثلثا» before what is divided. A number
 * with a fraction is said with its noun between: «كوب ونصف», «ثلاث دورات ونصف».
 */
export const fractions: SpokenStep = {
  name: 'fractions',
  needs: Feature.digit,
  languages: 'arabic',
  edits: (text) => {
    if (!SIGN.test(text)) return [];
    const edits: Edit[] = [];
    for (const {
      0: written,
      1: beforeSign,
      2: sign,
      3: beforeStroke,
      4: over,
      5: under,
      index,
    } of text.matchAll(FRACTION)) {
      const end = index + written.length;
      const parts = sign
        ? parseFractionCharacter(sign)
        : ([Number(asciiDigits(over!)), Number(asciiDigits(under!))] as const);
      if (index < (edits.at(-1)?.end ?? 0)) continue;
      if (!parts || belongsToLatin(text, index, end)) continue;
      const whole = beforeSign ?? beforeStroke;
      if (!sign && !isFraction(text, {index, end}, parts, whole !== undefined)) continue;
      const value = whole === undefined ? 0 : Number(asciiDigits(whole));
      edits.push(editFor(text, {start: index, end, value, parts}));
    }
    return edits;
  },
};

function isFraction(
  text: string,
  {index, end}: {readonly index: number; readonly end: number},
  [over, under]: readonly [number, number],
  isMixed: boolean,
): boolean {
  if (over < 1 || over >= under || under > GREATEST) return false;
  return isMixed || (!isLabel(text, index) && !isScore(text, index, end));
}

interface WrittenFraction {
  readonly start: number;
  readonly end: number;
  /** The integer before it; 0 where there is none. */
  readonly value: number;
  readonly parts: readonly [number, number];
}

function editFor(text: string, {start, end, value, parts}: WrittenFraction): Edit {
  const lead = leadAt(text, start);
  const numberCase = caseAt(text, lead.start);
  const noun = nounAt(text, end);
  if (value === 0) {
    const construct = DEFINITE_NEXT.test(text.slice(end, end + 4)) || noun?.gender !== undefined;
    return saidAfter(text, lead, end, fraction(...parts, {case: numberCase, construct}));
  }
  const part = fraction(...parts, {case: numberCase});
  const isKnown = noun && (noun.gender ?? singularOf(noun.word)) !== undefined;
  const counted = isKnown && lead.sign === '' && !lead.definite ? noun : undefined;
  const mixed = counted && mixedWords(value, counted, numberCase);
  if (mixed) return saidAfter(text, lead, counted.end, `${mixed} و${part}`);
  const whole = cardinal(value, {case: numberCase, definite: lead.definite});
  return saidAfter(text, lead, end, `${whole} و${part}`);
}

/** «كوب», «كوبان», «ثلاث دورات» before «ونصف». */
function mixedWords(value: number, noun: CountedAfter, numberCase: NumberCase): string | undefined {
  const gender = noun.gender ?? 'masculine';
  if (value === 1) return fewWords(1, noun, numberCase)?.replace(/ \S+$/u, '');
  if (value === 2) return fewWords(2, noun, numberCase);
  return `${cardinal(value, {gender, case: numberCase, construct: true})} ${noun.word}`;
}
