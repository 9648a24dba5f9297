import {cardinal, type Gender, type NumberCase} from '../../numbers/cardinal.ts';
import {digitsOneByOne} from '../../numbers/digit-groups.ts';
import {integerValue, numberWords, parseNumber} from '../../numbers/number-literal.ts';
import type {Edit} from '../edit.ts';
import {Feature} from '../features.ts';
import {caseAt} from '../grammar/case-at.ts';
import type {SpokenStep} from '../step.ts';
import {countedAfter, isNoun, type CountedAfter} from './counted-after.ts';
import {isLabel} from './labels.ts';
import {leadAt, type Lead} from './lead.ts';
import {dualOf, oneOf, singularOf} from './noun-forms.ts';
import {nounBefore} from './noun-before.ts';
import {saidAfter} from './said.ts';
import {writtenNumbers, type WrittenNumber} from './written-numbers.ts';

const COMMA = /[,،٬]/u;
const POINT = /[.٫]/u;
/** After «بال» or «لل» the number is no adjective of the noun before. */
const ARTICLE = /(?<![\p{L}\p{M}])[وف]?\p{M}*ا\p{M}*ل\p{M}*[-–]?\s?$/u;

/**
 * Any number that no other step has taken, as a cardinal in its case. It agrees with the noun that
 * follows, or with the definite noun before «ال»; where neither is known it is masculine, as in
 * counting. One and two are said with their noun: «كتاب واحد», «كتابان».
 */
export const cardinals: SpokenStep = {
  name: 'cardinals',
  needs: Feature.digit,
  languages: 'arabic',
  edits: (text) => {
    const edits: Edit[] = [];
    for (const number of writtenNumbers(text)) {
      if (number.start < (edits.at(-1)?.end ?? 0)) continue;
      const lead = leadAt(text, number.start);
      edits.push(editFor(text, number, lead));
    }
    return edits;
  },
};

function editFor(text: string, number: WrittenNumber, lead: Lead): Edit {
  const numberCase = caseAt(text, lead.start);
  const literal = parseNumber(number.text);
  if (!literal) return saidAfter(text, lead, number.end, listed(number.text));
  const value = lead.sign === '' ? integerValue(literal) : undefined;
  const {definite} = lead;
  if (value === undefined || /^0\d/u.test(literal.integer)) {
    return saidAfter(text, lead, number.end, numberWords(literal, {case: numberCase, definite}));
  }
  const counted = isLabel(text, lead.start) ? undefined : countedAfter(text, number.end);
  if ((value === 1 || value === 2) && counted?.word && !definite && lead.gap === '') {
    const words = fewWords(value, counted, numberCase);
    if (words !== undefined) {
      return {start: lead.start, end: counted.end, replacement: words, exact: false};
    }
  }
  const composed =
    value > 100 && counted?.word && !definite && composedWords(value, counted, numberCase);
  if (composed) return saidAfter(text, lead, counted.end, composed);
  const gender =
    counted?.gender ?? (definite ? genderBefore(text, lead) : oneBefore(text, lead, value));
  const words = cardinal(value, {
    gender: gender ?? 'masculine',
    case: numberCase,
    construct: counted !== undefined && isNoun(counted),
    definite,
  });
  return saidAfter(text, lead, number.end, words);
}

/** «كتاب واحد», «كتابان»; `undefined` where the noun's singular cannot be known. */
export function fewWords(
  value: 1 | 2,
  {word, gender}: CountedAfter,
  numberCase: NumberCase,
): string | undefined {
  const singular = singularOf(word);
  if (singular === undefined) return undefined;
  return value === 1 ? `${singular} ${oneOf(gender ?? 'masculine')}` : dualOf(singular, numberCase);
}

/** «مئة كتاب وكتاب», «ألف ليلة وليلتان»: one and two above a hundred are said with the noun as well. */
function composedWords(
  value: number,
  counted: CountedAfter,
  numberCase: NumberCase,
): string | undefined {
  const rest = value % 100;
  const singular = rest === 1 || rest === 2 ? singularOf(counted.word) : undefined;
  if (singular === undefined) return undefined;
  const before = cardinal(value - rest, {case: numberCase, construct: true});
  return `${before} ${singular} و${rest === 1 ? singular : dualOf(singular, numberCase)}`;
}

/** «مرة 1» is «مرة واحدة»; other numbers after an indefinite noun are labels. */
function oneBefore(text: string, lead: Lead, value: number): Gender | undefined {
  if (value !== 1 || isLabel(text, lead.start)) return undefined;
  const window = text.slice(Math.max(0, lead.start - 20), lead.start);
  return /(?<!\p{L})(?!ال)\p{L}{2,}ة\s$/u.test(window) ? 'feminine' : undefined;
}

/** The gender of «الدول» in «الدول ال5». */
function genderBefore(text: string, lead: Lead) {
  const window = text.slice(Math.max(0, lead.start - 12), lead.start);
  const article = ARTICLE.exec(window);
  if (!article) return undefined;
  const at = lead.start - article[0].length;
  // «مجموعة ال7»: of countries.
  if (/مجموعة\s?$/u.test(text.slice(Math.max(0, at - 8), at))) return 'feminine';
  const noun = nounBefore(text, at);
  return noun?.gender;
}

/** «1,2,3» is a list, and «1.2.3» what is left of numbered clauses. */
function listed(written: string): string {
  return written
    .split(COMMA)
    .map((item) => {
      const literal = parseNumber(item);
      if (literal) return numberWords(literal);
      return item
        .split(POINT)
        .map((part) => (parseNumber(part) ? numberWords(parseNumber(part)!) : digitsOneByOne(part)))
        .join(' نقطة ');
    })
    .join('، ');
}
