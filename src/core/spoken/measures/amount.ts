import type {NumberLiteral} from '../../numbers/number-literal.ts';
import {NUMBER_SOURCE, parseNumber} from '../../numbers/number-literal.ts';
import type {Measure} from './measure.ts';

/** A part of one that has a name of its own. */
export type Part = 'third' | 'quarter' | 'half' | 'two-thirds' | 'three-quarters';

/** A number before a measure: «12.50», «½», «2 1/2». */
export interface Amount {
  readonly literal: NumberLiteral;
  /** Written as a fraction beside the integer of `literal`, which is then 0 where none is written. */
  readonly part?: Part;
}

const SIGNS = new Map<string, Part>([
  ['½', 'half'],
  ['¼', 'quarter'],
  ['¾', 'three-quarters'],
  ['⅓', 'third'],
  ['⅔', 'two-thirds'],
]);
const STROKED = new Map<string, Part>([
  ['1/2', 'half'],
  ['1/4', 'quarter'],
  ['3/4', 'three-quarters'],
  ['1/3', 'third'],
  ['2/3', 'two-thirds'],
]);

const STROKED_SOURCE = '[1-3١-٣۱-۳][/⁄][2-4٢-٤۲-۴](?![\\p{Nd}/⁄.,٫])';
const SIGN_CLASS = '[½¼¾⅓⅔]';

/** Source of a regular expression (flag `u`) for what {@link parseAmount} takes. */
export const AMOUNT_SOURCE =
  `(?<![\\p{Nd}/⁄.])(?:\\p{Nd}{1,3} )?${STROKED_SOURCE}` +
  `|(?:${NUMBER_SOURCE})(?: ?${SIGN_CLASS})?|${SIGN_CLASS}`;

const MIXED = new RegExp(`^(?:(\\p{Nd}+) )?(${STROKED_SOURCE})$`, 'u');
const SIGNED = new RegExp(`^(.*?) ?(${SIGN_CLASS})$`, 'u');
/** Arabic digits to ASCII: all three sets end in the same four bits. */
const NOT_ASCII_DIGIT = /[٠-٩۰-۹]/gu;

/** `written` (a match of {@link AMOUNT_SOURCE}) as an amount to be said in `measure`. */
export function parseAmount(written: string, measure?: Measure): Amount | undefined {
  const stroked = MIXED.exec(written);
  const signed = stroked ? undefined : SIGNED.exec(written);
  const part = stroked
    ? STROKED.get(asciiDigits(stroked[2]!).replace('⁄', '/'))
    : SIGNS.get(signed?.[2] ?? '');
  if (stroked && !part) return undefined;
  const whole = stroked ? stroked[1] : signed ? signed[1] : written;
  const literal = parseNumber(whole === undefined || whole === '' ? '0' : whole);
  if (!literal || (part && literal.fraction !== '')) return undefined;
  return part ? {literal, part} : {literal: inSubunits(whole!, literal, measure)};
}

/** A dinar has a thousand fils, so that «1.250 د.ك» is one dinar and 250, not a thousand. */
function inSubunits(written: string, literal: NumberLiteral, measure?: Measure): NumberLiteral {
  if (!measure?.subunits?.some(({places}) => places === 3)) return literal;
  const groups = asciiDigits(written).split('.');
  const [integer, fraction] = groups;
  if (groups.length !== 2 || !/^\d{1,3}$/u.test(integer!) || fraction!.length !== 3) {
    return literal;
  }
  return {negative: literal.negative, integer: integer!, fraction: fraction!};
}

function asciiDigits(digits: string): string {
  return digits.replace(NOT_ASCII_DIGIT, (digit) => String(digit.charCodeAt(0) & 15));
}
