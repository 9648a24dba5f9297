import {cardinal, type Gender, type NumberCase} from '../../numbers/cardinal.ts';
import {nounGender} from '../../numbers/counted-noun.ts';
import {digitsOneByOne} from '../../numbers/digit-groups.ts';
import {integerValue, numberWords, parseNumber} from '../../numbers/number-literal.ts';
import type {Edit} from '../edit.ts';
import {Feature} from '../features.ts';
import {caseAt} from '../grammar/case-at.ts';
import type {SpokenStep} from '../step.ts';
import {countedAfter, isCountedBy, isNoun, type CountedAfter} from './counted-after.ts';
import {isDefiniteLabel, isLabel} from './labels.ts';
import {leadAt, type Lead} from './lead.ts';
import {dualAdjectiveAt, dualOf, isInvariable, oneOf, singularOf} from './noun-forms.ts';
import {nounBefore} from './noun-before.ts';
import {pointedThousands} from './pointed-thousands.ts';
import {saidAfter} from './said.ts';
import {writtenNumbers, type WrittenNumber} from './written-numbers.ts';

const COMMA = /[,،٬]/u;
const POINT = /[.٫]/u;
/** After «بال» or «لل» the number is no adjective of the noun before. */
const ARTICLE = /(?<![\p{L}\p{M}])[وف]?\p{M}*ا\p{M}*ل\p{M}*[-–]?\s?$/u;

/** «عدد الدول الأعضاء », «عدد ولاياتها » */
const COUNT_BEFORE =
  /(?<![\p{L}\p{M}])[وفبل]?عدد\s(?:ال)?(\p{L}+?)(?:ها|هم|ه|نا)?(?:\sال\p{L}+)?(?:\sهو)?\s$/u;

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
  const next = countedAfter(text, number.end);
  const isNamed = !next?.word && isDefiniteLabel(text, lead.start);
  const numberCase = isNamed ? 'nominative' : caseAt(text, lead.start);
  const literal = pointedThousands(number.text, text, number.end) ?? parseNumber(number.text);
  if (!literal) return saidAfter(text, lead, number.end, listed(number.text));
  const value = lead.sign === '' ? integerValue(literal) : undefined;
  const {definite} = lead;
  if (value === undefined || /^0\d/u.test(literal.integer)) {
    return saidAfter(text, lead, number.end, numberWords(literal, {case: numberCase, definite}));
  }
  const counted = isLabel(text, lead.start) && !isCountedInPlural(value, next) ? undefined : next;
  if ((value === 1 || value === 2) && counted?.word && !definite && lead.gap === '') {
    const words = fewWords(value, counted, numberCase);
    if (words !== undefined) {
      const dual = value === 2 ? dualAdjectiveAt(text, counted.end, numberCase) : undefined;
      const replacement = dual ? `${words} ${dual.words}` : words;
      return {start: lead.start, end: dual?.end ?? counted.end, replacement, exact: false};
    }
  }
  const composed =
    value > 100 && counted?.word && !definite && composedWords(value, counted, numberCase);
  if (composed) return saidAfter(text, lead, counted.end, composed);
  const gender =
    counted?.gender ??
    (definite
      ? genderBefore(text, lead)
      : (oneBefore(text, lead, value) ?? genderOfCount(text, lead)));
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
  if (value === 1 && isInvariable(word)) return `${word} واحد`;
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

/** «الرحلة 3 ساعات»: a plural is counted even after what mostly has a number for its name. */
function isCountedInPlural(value: number, next: CountedAfter | undefined): boolean {
  return next !== undefined && value > 2 && value % 100 <= 10 && isCountedBy(value, next);
}

/** «عدد ولاياتها 48»: that of what is counted before. */
function genderOfCount(text: string, lead: Lead): Gender | undefined {
  const noun = COUNT_BEFORE.exec(text.slice(Math.max(0, lead.start - 40), lead.start))?.[1];
  return noun === undefined ? undefined : nounGender(noun);
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
