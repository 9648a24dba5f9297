import {GREATEST_CARDINAL} from '../../numbers/cardinal.ts';
import {numberWords, type NumberLiteral} from '../../numbers/number-literal.ts';
import type {Amount, Part} from './amount.ts';
import {countedWords, definiteNounWords, nounWords, type Standing} from './counted-words.ts';
import type {Measure, Subunit} from './measure.ts';

const PART_WORDS: Readonly<Record<Part, string>> = {
  third: 'ثلث',
  quarter: 'ربع',
  half: 'نصف',
  'two-thirds': 'ثلثا',
  'three-quarters': 'ثلاثة أرباع',
};

/** Decimals that are said as a part: «2.5 كم» is «كيلومتران ونصف». */
const DECIMAL_PARTS = new Map<string, Part>([
  ['5', 'half'],
  ['50', 'half'],
  ['500', 'half'],
  ['25', 'quarter'],
  ['75', 'three-quarters'],
]);

/** `amount` of `measure` in words: «ثلاثة كيلومترات ونصف في الساعة», «ناقص خمسة دولارات». */
export function measuredWords(amount: Amount, measure: Measure, standing: Standing): string {
  const {negative} = amount.literal;
  const words = amountWords(amount, measure, standing);
  const said = measure.tail ? `${words} ${measure.tail}` : words;
  if (!negative) return said;
  return measure.belowZero ? `${said} ${measure.belowZero}` : `ناقص ${said}`;
}

function amountWords({literal, part}: Amount, measure: Measure, standing: Standing): string {
  const count = Number(literal.integer);
  if (count > GREATEST_CARDINAL) return decimalWords(literal, measure, standing);
  if (part) return partWords(count, part, measure, standing);
  if (/^(?:00+)?$/u.test(literal.fraction)) return countedWords(count, measure, standing);
  const subunit = subunitFor(literal.fraction, measure);
  if (subunit) return moneyWords(count, literal.fraction, {measure, subunit, standing});
  const decimal = measure.technical ? undefined : DECIMAL_PARTS.get(literal.fraction);
  if (decimal) return partWords(count, decimal, measure, standing);
  return decimalWords(literal, measure, standing);
}

/** Whether the decimals of `amount` are said as a half, a quarter or in subunits, without «فاصلة». */
export function hasPartWords({literal}: Amount, measure: Measure): boolean {
  if (/^0*$/u.test(literal.fraction)) return false;
  if (subunitFor(literal.fraction, measure)) return true;
  return measure.technical !== true && DECIMAL_PARTS.has(literal.fraction);
}

/** «ثلاثة فاصلة سبعة كيلومتر»: after decimals the noun stays in the singular. */
function decimalWords(literal: NumberLiteral, measure: Measure, standing: Standing): string {
  const words = numberWords({...literal, negative: false}, standing);
  return `${words} ${nounWords(measure, 'singular')}`;
}

function partWords(count: number, part: Part, measure: Measure, standing: Standing): string {
  const oblique = standing.case === 'oblique';
  if (count === 0) {
    if (part === 'two-thirds') return `ثلث${oblique ? 'ي' : 'ا'} ${definiteNounWords(measure)}`;
    if (part === 'three-quarters') return `${PART_WORDS[part]} ${definiteNounWords(measure)}`;
    return `${PART_WORDS[part]} ${nounWords(measure, 'singular')}`;
  }
  const whole =
    count === 1 && !standing.definite
      ? nounWords(measure, 'singular')
      : countedWords(count, measure, standing);
  const words = part === 'two-thirds' ? `ثلث${oblique ? 'ين' : 'ان'}` : PART_WORDS[part];
  return `${whole} و${words}`;
}

/**
 * One decimal that is a half stays a half («$3.5»); cents are heard where cents are written
 * («$3.50»), but not centimetres and grams.
 */
function subunitFor(fraction: string, measure: Measure): Subunit | undefined {
  const {subunits = [], isCurrency = false} = measure;
  if (fraction === '5' || (!isCurrency && /^50+$/u.test(fraction))) return undefined;
  return subunits.find(({places}) => fraction.length <= places);
}

interface Money {
  readonly measure: Measure;
  readonly subunit: Subunit;
  readonly standing: Standing;
}

function moneyWords(count: number, fraction: string, money: Money): string {
  const {measure, subunit, standing} = money;
  const small = Number(fraction.padEnd(subunit.places, '0'));
  const definite = standing.definite === true && count === 0;
  const change = countedWords(small, {noun: subunit.noun}, {case: standing.case, definite});
  if (count === 0) return change;
  const whole = countedWords(count, measure, standing);
  return small === 0 ? whole : `${whole} و${change}`;
}

/**
 * `amount` without the noun of `measure`, which another amount after it will bring; one and two
 * bring their own: «من كيلومترين إلى ثلاثة كيلومترات».
 */
export function bareWords({literal, part}: Amount, measure: Measure, standing: Standing): string {
  const {noun} = measure;
  const count = Number(literal.integer);
  const decimal = measure.technical ? undefined : DECIMAL_PARTS.get(literal.fraction);
  const said = part ?? decimal;
  if (!said) {
    if (count === 1 && literal.fraction === '') return noun.singular;
    if (count === 2 && literal.fraction === '') return countedWords(2, {noun}, standing);
    return numberWords(literal, {...standing, gender: noun.gender});
  }
  const oblique = standing.case === 'oblique';
  const words = said === 'two-thirds' ? `ثلث${oblique ? 'ين' : 'ان'}` : PART_WORDS[said];
  const whole = numberWords({...literal, fraction: ''}, {...standing, gender: noun.gender});
  return count === 0 ? words : `${whole} و${words}`;
}
