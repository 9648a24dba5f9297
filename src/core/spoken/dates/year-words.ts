import {cardinal, type Gender} from '../../numbers/cardinal.ts';

/** A year as it follows «عام» or «سنة», whose number agrees with it: «ألف وتسعمئة وثمان وتسعين». */
export function yearWords(year: number, gender: Gender = 'masculine'): string {
  return cardinal(year, {gender, case: 'oblique'});
}
