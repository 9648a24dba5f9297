import {cardinal, type NumberCase} from '../../numbers/cardinal.ts';
import {asciiDigits} from '../../numbers/digit-value.ts';
import {
  integerValue,
  numberWords,
  parseNumber,
  type NumberLiteral,
} from '../../numbers/number-literal.ts';
import type {Edit} from '../edit.ts';
import {Feature} from '../features.ts';
import {caseAt} from '../grammar/case-at.ts';
import type {SpokenStep} from '../step.ts';
import {isNoun, nounAt} from './counted-after.ts';
import {leadAt} from './lead.ts';
import {saidAfter} from './said.ts';
import {writtenNumbers} from './written-numbers.ts';

interface Scale {
  readonly singular: string;
  readonly plural: string;
  /** How many zeros it stands for. */
  readonly zeros: number;
}

const scales: readonly Scale[] = [
  {singular: 'ألف', plural: 'آلاف', zeros: 3},
  {singular: 'مليون', plural: 'ملايين', zeros: 6},
  {singular: 'مليار', plural: 'مليارات', zeros: 9},
  {singular: 'بليون', plural: 'بلايين', zeros: 9},
  {singular: 'تريليون', plural: 'تريليونات', zeros: 12},
  {singular: 'ترليون', plural: 'ترليونات', zeros: 12},
];
const SCALE = new Map(
  scales.flatMap((scale) => [
    [scale.singular, scale] as const,
    [`${scale.singular}ا`, scale] as const,
    [scale.plural, scale] as const,
  ]),
);
/** Those that {@link cardinal} says as well. */
const COMMON = new Set(['ألف', 'مليون', 'مليار', 'تريليون']);
const SCALE_AFTER =
  /[ \u00A0\u2009\u202F]?(ألفا?|آلاف|مليونا?|ملايين|مليارا?|مليارات|بليونا?|بلايين|تريليونا?|تريليونات|ترليونا?|ترليونات)(?![\p{L}\p{M}])/uy;
/** «1.250 مليون»: before such a word a dot is a point. */
const POINT = /^(\p{Nd}{1,3})\.(\p{Nd}{3})$/u;

/** «من 91.8 إلى », which has the same word to come. */
const SHARING = /(?<!\p{L})(?:من|بين)\s\p{Nd}+[.,٫]\p{Nd}+\s(?:[إا]لى\s|و)$/u;

/** A number before «ألف», «مليون», «مليار»: said together with it, since they agree. */
export const largeNumbers: SpokenStep = {
  name: 'large-numbers',
  needs: Feature.digit,
  languages: 'arabic',
  edits: (text) => {
    const edits: Edit[] = [];
    for (const number of writtenNumbers(text)) {
      SCALE_AFTER.lastIndex = number.end;
      const after = SCALE_AFTER.exec(text);
      const scale = after ? SCALE.get(after[1]!) : undefined;
      const literal = scale && literalOf(number.text);
      if (!scale || !literal) continue;
      const end = number.end + after![0].length;
      const lead = leadAt(text, number.start);
      const noun = nounAt(text, end);
      const isShared = SHARING.test(text.slice(Math.max(0, lead.start - 24), lead.start));
      const words = (isShared ? sharedWords : scaledWords)(literal, scale, {
        case: caseAt(text, lead.start),
        construct: noun !== undefined && isNoun(noun),
        definite: lead.definite,
      });
      edits.push(saidAfter(text, lead, end, words));
    }
    return edits;
  },
};

function literalOf(written: string): NumberLiteral | undefined {
  const pointed = POINT.exec(written);
  if (!pointed) return parseNumber(written);
  const [integer, fraction] = [asciiDigits(pointed[1]!), asciiDigits(pointed[2]!)];
  return {negative: false, integer, fraction};
}

interface Standing {
  readonly case: NumberCase;
  readonly construct: boolean;
  readonly definite: boolean;
}

/** The second of two decimals that share `scale`: «إلى ثمانية وتسعين فاصلة ثلاثة مليار». */
function sharedWords(literal: NumberLiteral, scale: Scale, standing: Standing): string {
  if (literal.fraction === '') return scaledWords(literal, scale, standing);
  return `${numberWords(literal, {case: standing.case})} ${scale.singular}`;
}

/** `literal` thousands, millions …: «ثلاثة ملايين», «مليونا كتاب», «ثلاثة ملايين ونصف المليون». */
function scaledWords(literal: NumberLiteral, scale: Scale, standing: Standing): string {
  const value = integerValue({...literal, fraction: ''});
  const fraction = literal.fraction.replace(/0+$/u, '');
  if (value === undefined)
    return `${numberWords(literal, {case: standing.case})} ${scale.singular}`;
  if (fraction === '') return wholeWords(value, scale, standing);
  if (fraction === '5' && scale.zeros > 3) {
    const half = standing.construct ? `نصف ${scale.singular}` : `نصف ال${scale.singular}`;
    if (value === 0) return `نصف ${scale.singular}`;
    return `${wholeWords(value, scale, {...standing, construct: false})} و${half}`;
  }
  const exact = Number(literal.integer + fraction.padEnd(scale.zeros, '0'));
  if (fraction.length > 3 || !(exact <= 1e15)) {
    return `${numberWords(literal, {case: standing.case})} ${scale.singular}`;
  }
  return cardinal(exact, standing);
}

function wholeWords(value: number, scale: Scale, standing: Standing): string {
  const {case: numberCase, construct, definite} = standing;
  const article = definite ? 'ال' : '';
  const rest = value % 100;
  if (value === 1) return article + scale.singular;
  if (value === 2) {
    return `${article}${scale.singular}${numberCase === 'oblique' ? 'ي' : 'ا'}${construct ? '' : 'ن'}`;
  }
  const power = 10 ** scale.zeros;
  if ((rest === 1 || rest === 2) && value < 1000 && !definite && COMMON.has(scale.singular)) {
    return cardinal(value * power, standing);
  }
  const count = cardinal(value, {case: numberCase, construct: true, definite});
  if (rest >= 3 && rest <= 10) return `${count} ${scale.plural}`;
  return `${count} ${scale.singular}${rest > 10 && !construct ? 'ا' : ''}`;
}
