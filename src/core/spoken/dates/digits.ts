/** Digits of the three sets that Arabic is written with, for the inside of a character class. */
export const DIGIT = '0-9\\u0660-\\u0669\\u06F0-\\u06F9';

const DIGITS = new RegExp(`[${DIGIT}]`, 'u');

/** Whether `character`, which may be none at all, is one of {@link DIGIT}. */
export function isDigit(character: string | undefined): boolean {
  return character !== undefined && DIGITS.test(character);
}

/** The value of a run of {@link DIGIT} of at most 15 digits, of whatever set. */
export function valueOf(digits: string): number {
  let value = 0;
  // All three sets have the value of a digit in the last four bits.
  for (let index = 0; index < digits.length; index++) {
    value = value * 10 + (digits.charCodeAt(index) & 15);
  }
  return value;
}
