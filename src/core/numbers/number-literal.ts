import type {Agreement} from './cardinal.ts';

/** A number written in digits, of any digit set and in either convention of separators. */
export interface NumberLiteral {
  readonly negative: boolean;
  /** ASCII digits; no separators, at least one digit, leading zeros kept. */
  readonly integer: string;
  /** ASCII digits after the decimal point as written, trailing zeros kept; empty where there is none. */
  readonly fraction: string;
}

/**
 * Source of a regular expression (flag `u`) for a number without its sign: digits of one set with
 * thousands separators and a decimal part. Never matches into a longer run of digits.
 */
export const NUMBER_SOURCE = '\\p{Nd}+(?:[.,٫٬]\\p{Nd}+)*';

/** `written` (a match of {@link NUMBER_SOURCE}, or one with a sign before it) as a literal; `undefined` where it is no one number. */
export function parseNumber(written: string): NumberLiteral | undefined {
  void written;
  return undefined;
}

/** The value where it is an integer up to 10^15, else `undefined`. */
export function integerValue(literal: NumberLiteral): number | undefined {
  void literal;
  return undefined;
}

/**
 * The literal as Arabic words: integer, «فاصلة» and the decimal part, «ناقص» before a negative one.
 * Integers above 10^15 are read in groups of digits.
 */
export function numberWords(literal: NumberLiteral, agreement: Agreement = {}): string {
  void agreement;
  return literal.integer;
}
