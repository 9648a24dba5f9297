import {cardinal, type Agreement} from './cardinal.ts';
import {asciiDigits, digitValue} from './digit-value.ts';

/** Each of `digits` (of any script) by its name: 055 is «صفر خمسة خمسة». */
export function digitsOneByOne(digits: string): string {
  return Array.from(digits, (digit) => cardinal(digitValue(digit))).join(' ');
}

/**
 * Digits of any script in groups, as phone and card numbers are said: each group as one number,
 * zeros in front of it by their name, and a comma between groups, for the voice to pause at:
 * 05 55 120 is «صفر خمسة، خمسة وخمسون، مئة وعشرون». A group of more than three digits is said
 * digit by digit, as one says what somebody is to write down.
 */
export function digitGroups(groups: readonly string[], agreement: Agreement = {}): string {
  return groups.map((group) => groupWords(asciiDigits(group), agreement)).join('، ');
}

function groupWords(group: string, agreement: Agreement): string {
  if (group.length > 3) return digitsOneByOne(group);
  const significant = group.replace(/^0+/u, '');
  const zeros = digitsOneByOne('0'.repeat(group.length - significant.length));
  if (significant === '') return zeros;
  const words = cardinal(Number(significant), agreement);
  return zeros === '' ? words : `${zeros} ${words}`;
}
