import {expect} from '@open-wc/testing';
import {cardinal, type Agreement} from '../../../src/core/numbers/cardinal.ts';
import {CardinalReader, NotANumber, type Kind} from './cardinal-reader.ts';

const KINDS: readonly Kind[] = [
  {gender: 'masculine', case: 'nominative'},
  {gender: 'masculine', case: 'oblique'},
  {gender: 'feminine', case: 'nominative'},
  {gender: 'feminine', case: 'oblique'},
];

/** Every power of ten, of a thousand and what lies about it, and a thousand spread between. */
function greatNumbers(): number[] {
  const numbers = new Set<number>();
  for (let power = 6; power <= 15; power++) {
    for (const times of [
      1, 2, 3, 8, 9, 10, 11, 12, 20, 21, 99, 100, 101, 102, 103, 111, 200, 999,
    ]) {
      for (const offset of [-1001, -1000, -101, -2, -1, 0, 1, 2, 3, 10, 11, 100, 200, 1000, 2000]) {
        numbers.add(times * 10 ** power + offset);
      }
    }
  }
  // A sequence that goes through all digits, the same on every run.
  let state = 12_345n;
  for (let index = 0; index < 20_000; index++) {
    state = (state * 6_364_136_223_846_793_005n + 1_442_695_040_888_963_407n) % 2n ** 64n;
    const digits = 7n + ((state >> 60n) % 9n);
    numbers.add(Number((state >> 8n) % 10n ** digits));
  }
  return [...numbers].filter((number) => number <= 1e15);
}

describe('cardinal', () => {
  for (const kind of KINDS) {
    const reader = new CardinalReader(kind);
    const mismatch = (numbers: Iterable<number>): string | undefined => {
      for (const number of numbers) {
        const words = cardinal(number, kind);
        let read: unknown;
        try {
          read = reader.read(words);
        } catch (error) {
          read = error;
        }
        if (read !== number) return `${number}: ${words}: ${String(read)}`;
      }
      return undefined;
    };

    it(`is read back, 0 to 1,000,000, ${kind.gender} ${kind.case}`, () => {
      const million = function* () {
        for (let number = 0; number <= 1_000_000; number++) yield number;
      };
      expect(mismatch(million())).to.equal(undefined);
    }).timeout(30_000);

    it(`is read back up to 10^15, ${kind.gender} ${kind.case}`, () => {
      expect(mismatch(greatNumbers())).to.equal(undefined);
    });
  }

  it('is refused where it agrees with something else', () => {
    for (const kind of KINDS) {
      const reader = new CardinalReader(kind);
      for (const other of KINDS) {
        for (let number = 0; number < 1_000_000; number += 997) {
          const words = cardinal(number, other);
          if (words === cardinal(number, kind)) continue;
          expect(() => reader.read(words), words).to.throw(NotANumber);
        }
      }
    }
  });

  const rows: readonly (readonly [value: number, agreement: Agreement, words: string])[] = [
    [0, {}, 'صفر'],
    [0, {definite: true}, 'الصفر'],
    [1, {definite: true, gender: 'feminine'}, 'الواحدة'],
    [2, {construct: true}, 'اثنان'],
    [5, {definite: true}, 'الخمسة'],
    [8, {gender: 'feminine'}, 'ثمان'],
    [8, {gender: 'feminine', construct: true}, 'ثماني'],
    [8, {gender: 'feminine', definite: true}, 'الثماني'],
    [8, {construct: true}, 'ثمانية'],
    [10, {gender: 'feminine', construct: true}, 'عشر'],
    [11, {definite: true}, 'الأحد عشر'],
    [11, {definite: true, gender: 'feminine'}, 'الإحدى عشرة'],
    [12, {definite: true, case: 'oblique'}, 'الاثني عشر'],
    [18, {gender: 'feminine'}, 'ثماني عشرة'],
    [20, {definite: true}, 'العشرون'],
    [25, {definite: true}, 'الخمسة والعشرون'],
    [25, {definite: true, case: 'oblique', gender: 'feminine'}, 'الخمس والعشرين'],
    [21, {definite: true, gender: 'feminine'}, 'الإحدى والعشرون'],
    [28, {gender: 'feminine', construct: true}, 'ثمان وعشرون'],
    [28, {gender: 'feminine', definite: true}, 'الثماني والعشرون'],
    [100, {definite: true}, 'المئة'],
    [108, {gender: 'feminine', construct: true}, 'مئة وثماني'],
    [125, {definite: true}, 'المئة والخمسة والعشرون'],
    [200, {construct: true}, 'مئتا'],
    [200, {construct: true, case: 'oblique'}, 'مئتي'],
    [205, {construct: true}, 'مئتان وخمسة'],
    [300, {definite: true}, 'الثلاثمئة'],
    [1000, {construct: true}, 'ألف'],
    [1200, {construct: true}, 'ألف ومئتا'],
    [2000, {construct: true}, 'ألفا'],
    [2000, {construct: true, case: 'oblique'}, 'ألفي'],
    [2001, {construct: true}, 'ألفان وواحد'],
    [3000, {definite: true}, 'الثلاثة آلاف'],
    [3000, {construct: true, gender: 'feminine'}, 'ثلاثة آلاف'],
    [11_000, {construct: true}, 'أحد عشر ألف'],
    [11_000, {}, 'أحد عشر ألفا'],
    [11_100, {construct: true}, 'أحد عشر ألفا ومئة'],
    [20_000, {construct: true, case: 'oblique'}, 'عشرين ألف'],
    [25_000, {definite: true}, 'الخمسة والعشرون ألفا'],
    [100_000, {construct: true}, 'مئة ألف'],
    [101_000, {}, 'مئة ألف وألف'],
    [102_000, {construct: true}, 'مئة ألف وألفا'],
    [102_000, {case: 'oblique'}, 'مئة ألف وألفين'],
    [200_000, {definite: true}, 'المئتا ألف'],
    [1_000_000, {definite: true}, 'المليون'],
    [2_000_000, {construct: true}, 'مليونا'],
    [2_000_000, {construct: true, case: 'oblique'}, 'مليوني'],
    [15_000_000, {construct: true}, 'خمسة عشر مليون'],
    [15_000_001, {construct: true}, 'خمسة عشر مليونا وواحد'],
    [2_000_000_000, {construct: true}, 'مليارا'],
    [3e12, {}, 'ثلاثة تريليونات'],
    [1e15, {}, 'كوادريليون'],
  ];
  for (const [value, agreement, words] of rows) {
    it(`${value} ${JSON.stringify(agreement)} is «${words}»`, () => {
      expect(cardinal(value, agreement)).to.equal(words);
    });
  }

  it('has words for no other number', () => {
    for (const value of [-1, 0.5, NaN, Infinity, 1e15 + 1, -0.1]) {
      expect(() => cardinal(value), String(value)).to.throw(RangeError);
    }
  });
});
