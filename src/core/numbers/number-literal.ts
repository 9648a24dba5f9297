import {cardinal, GREATEST_CARDINAL, type Agreement} from './cardinal.ts';
import {asciiDigits} from './digit-value.ts';
import {digitsOneByOne, digitGroups} from './digit-groups.ts';

/** A number written in digits, of any digit set and in either convention of separators. */
export interface NumberLiteral {
  readonly negative: boolean;
  /** ASCII digits; no separators, at least one digit, leading zeros kept. */
  readonly integer: string;
  /** ASCII digits after the decimal point as written, trailing zeros kept; empty where there is none. */
  readonly fraction: string;
}

/** Between groups of three digits. A no-break, figure, thin or plain space is none elsewhere. */
const SPACE = '[ \\u00A0\\u2007\\u2009\\u202F]';
const POINT = '[.,٫٬،]';

/**
 * Source of a regular expression (flag `u`) for a number without its sign: digits with thousands
 * separators and a decimal part. Takes the whole of a run such as «1.2.3», of which
 * {@link parseNumber} says that it is no one number; never begins or ends inside a run.
 */
export const NUMBER_SOURCE =
  `(?<!\\p{Nd}${POINT}?)(?:` +
  `(?![0٠۰])\\p{Nd}{1,3}(?:${SPACE}\\p{Nd}{3}(?!\\p{Nd}))+(?!${SPACE}\\p{Nd})(?:[.,٫،]\\p{Nd}+)?` +
  `|\\p{Nd}+(?:${POINT}\\p{Nd}+)*)(?!${POINT}?\\p{Nd})`;

const LITERAL = new RegExp(`^([-−‐‑–+])?(${NUMBER_SOURCE})$`, 'u');
const SEPARATOR = /[^\p{Nd}]/gu;
const NEGATIVE = /^[-−‐‑–]/u;

/** `written` (a match of {@link NUMBER_SOURCE}, or one with a sign before it) as a literal; `undefined` where it is no one number. */
export function parseNumber(written: string): NumberLiteral | undefined {
  const match = LITERAL.exec(written);
  if (!match) return undefined;
  const negative = NEGATIVE.test(written);
  const groups = match[2]!.split(SEPARATOR).map(asciiDigits);
  const separators = Array.from(match[2]!.matchAll(SEPARATOR), ([mark]) =>
    mark === '،' ? ',' : /\s/u.test(mark) ? ' ' : mark,
  );
  if (separators.length === 0) return {negative, integer: groups[0]!, fraction: ''};
  const last = separators.at(-1)!;
  const thousands = separators[0]!;
  const uniform = separators.every((separator) => separator === thousands);
  if (uniform && inThousands(groups) && !isDecimal(groups, thousands)) {
    return {negative, integer: groups.join(''), fraction: ''};
  }
  const whole = groups.slice(0, -1);
  const point = separators.indexOf(last) === separators.length - 1;
  const sameBefore = separators.slice(0, -1).every((separator) => separator === thousands);
  if (last === ' ' || !point || !sameBefore || (whole.length > 1 && !inThousands(whole)))
    return undefined;
  return {negative, integer: whole.join(''), fraction: groups.at(-1)!};
}

function inThousands([first, ...rest]: readonly string[]): boolean {
  return /^[1-9]\d{0,2}$/u.test(first!) && rest.every((group) => group.length === 3);
}

/**
 * Whether two groups that could be thousands are not: «٫» is a decimal point wherever it can be.
 * A lone «.» before three digits is thousands only where the last is zero, since hardly a decimal
 * is written with a zero for its third place («1.250» against «3.142»).
 */
function isDecimal(groups: readonly string[], separator: string): boolean {
  if (groups.length > 2) return false;
  return separator === '٫' || (separator === '.' && !groups[1]!.endsWith('0'));
}

/** The value where it is an integer from 0 to 10^15, else `undefined`. «5.00» is one, «5.0» is not. */
export function integerValue(literal: NumberLiteral): number | undefined {
  if (literal.negative || !isWhole(literal)) return undefined;
  const value = Number(literal.integer);
  return value <= GREATEST_CARDINAL ? value : undefined;
}

/**
 * The literal as Arabic words: integer, «فاصلة» and the decimal part, «ناقص» before a negative one.
 * Integers above 10^15 are read in groups of three digits. Zeros in front are said. A number with
 * a decimal part agrees with no noun: it takes the case, and the integer the article.
 */
export function numberWords(literal: NumberLiteral, agreement: Agreement = {}): string {
  const sign = literal.negative ? 'ناقص ' : '';
  if (isWhole(literal)) return sign + integerWords(literal.integer, agreement);
  const {case: numberCase = 'nominative', definite = false} = agreement;
  const integer = integerWords(literal.integer, {case: numberCase, definite});
  return `${sign}${integer} فاصلة ${fractionWords(literal.fraction, numberCase)}`;
}

/** Two zeros or more after the point are the manner of prices, not a measure of precision. */
function isWhole({fraction}: NumberLiteral): boolean {
  return fraction === '' || /^00+$/u.test(fraction);
}

function integerWords(digits: string, agreement: Agreement): string {
  const significant = digits.replace(/^0+(?=\d)/u, '');
  const zeros = digits.length - significant.length;
  const value = Number(significant);
  const words =
    value <= GREATEST_CARDINAL
      ? cardinal(value, agreement)
      : digitGroups(groupsOfThree(significant), agreement);
  return zeros === 0 ? words : `${digitsOneByOne('0'.repeat(zeros))} ${words}`;
}

function fractionWords(digits: string, numberCase: 'nominative' | 'oblique'): string {
  return digits.length > 3 ? digitsOneByOne(digits) : digitGroups([digits], {case: numberCase});
}

function groupsOfThree(digits: string): string[] {
  const groups = [digits.slice(0, digits.length % 3 || 3)];
  for (let index = groups[0]!.length; index < digits.length; index += 3) {
    groups.push(digits.slice(index, index + 3));
  }
  return groups;
}
