import {expect} from '@open-wc/testing';
import {ordinal, type OrdinalAgreement} from '../../../src/core/numbers/ordinal.ts';

const FEMININE = {gender: 'feminine'} as const;
const OBLIQUE = {case: 'oblique'} as const;
const INDEFINITE = {definite: false} as const;

const rows: readonly (readonly [value: number, agreement: OrdinalAgreement, words: string])[] = [
  [1, {}, 'الأول'],
  [1, FEMININE, 'الأولى'],
  [1, INDEFINITE, 'أول'],
  [1, {...INDEFINITE, ...FEMININE}, 'أولى'],
  [2, {}, 'الثاني'],
  [2, INDEFINITE, 'ثان'],
  [2, {...INDEFINITE, ...FEMININE}, 'ثانية'],
  [3, {}, 'الثالث'],
  [3, FEMININE, 'الثالثة'],
  [4, INDEFINITE, 'رابع'],
  [5, FEMININE, 'الخامسة'],
  [6, {}, 'السادس'],
  [7, FEMININE, 'السابعة'],
  [8, {}, 'الثامن'],
  [9, {...INDEFINITE, ...FEMININE}, 'تاسعة'],
  [10, {}, 'العاشر'],
  [10, FEMININE, 'العاشرة'],
  [11, {}, 'الحادي عشر'],
  [11, FEMININE, 'الحادية عشرة'],
  [11, INDEFINITE, 'حادي عشر'],
  [12, {}, 'الثاني عشر'],
  [12, {...FEMININE, ...OBLIQUE}, 'الثانية عشرة'],
  [12, INDEFINITE, 'ثاني عشر'],
  [18, {}, 'الثامن عشر'],
  [19, FEMININE, 'التاسعة عشرة'],
  [20, {}, 'العشرون'],
  [20, OBLIQUE, 'العشرين'],
  [20, INDEFINITE, 'عشرون'],
  [21, {}, 'الحادي والعشرون'],
  [21, {...FEMININE, ...OBLIQUE}, 'الحادية والعشرين'],
  [21, INDEFINITE, 'حاد وعشرون'],
  [32, {...INDEFINITE, ...OBLIQUE}, 'ثان وثلاثين'],
  [43, FEMININE, 'الثالثة والأربعون'],
  [99, OBLIQUE, 'التاسع والتسعين'],
  [100, {}, 'المئة'],
  [100, FEMININE, 'المئة'],
  [101, {}, 'الأول بعد المئة'],
  [111, FEMININE, 'الحادية عشرة بعد المئة'],
  [120, {}, 'العشرون بعد المئة'],
  [125, {...FEMININE, ...OBLIQUE}, 'الخامسة والعشرين بعد المئة'],
  [200, {}, 'المئتان'],
  [200, OBLIQUE, 'المئتين'],
  [202, {}, 'الثاني بعد المئتين'],
  [300, {}, 'الثلاثمئة'],
  [1000, {}, 'الألف'],
  [1001, FEMININE, 'الأولى بعد الألف'],
  [1100, {}, 'الألف والمئة'],
  [1915, {}, 'الخامس عشر بعد الألف والتسعمئة'],
  [2000, OBLIQUE, 'الألفين'],
  [1_000_000, {}, 'المليون'],
];

describe('ordinal', () => {
  for (const [value, agreement, words] of rows) {
    it(`${value} ${JSON.stringify(agreement)} is «${words}»`, () => {
      expect(ordinal(value, agreement)).to.equal(words);
    });
  }

  it('has words for no other number', () => {
    for (const value of [0, -1, 1.5, NaN, 1e16]) {
      expect(() => ordinal(value), String(value)).to.throw(RangeError);
    }
  });
});
