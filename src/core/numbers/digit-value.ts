const DECIMAL_DIGIT = /\p{Nd}/u;

/**
 * The value of a decimal digit of any script; `character` is one code point of `\p{Nd}`.
 *
 * Unicode keeps the ten digits of a set in order and without a gap, and where sets touch
 * (mathematical digits) each is whole, so the value is the way back to where the digits begin.
 */
export function digitValue(character: string): number {
  const code = character.codePointAt(0)!;
  if (code >= 0x30 && code <= 0x39) return code - 0x30;
  if (code >= 0x660 && code <= 0x669) return code - 0x660;
  if (code >= 0x6f0 && code <= 0x6f9) return code - 0x6f0;
  let value = 0;
  while (DECIMAL_DIGIT.test(String.fromCodePoint(code - value - 1))) value++;
  return value % 10;
}

/** `digits` of any script as ASCII digits. */
export function asciiDigits(digits: string): string {
  return /^[0-9]*$/u.test(digits) ? digits : Array.from(digits, digitValue).join('');
}
