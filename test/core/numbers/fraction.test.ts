import {expect} from '@open-wc/testing';
import {
  fraction,
  parseFractionCharacter,
  type FractionAgreement,
} from '../../../src/core/numbers/fraction.ts';

const OBLIQUE = {case: 'oblique'} as const;
const CONSTRUCT = {construct: true} as const;

const rows: readonly (readonly [
  numerator: number,
  denominator: number,
  agreement: FractionAgreement,
  words: string,
])[] = [
  [1, 2, {}, 'نصف'],
  [1, 2, OBLIQUE, 'نصف'],
  [3, 2, {}, 'ثلاثة أنصاف'],
  [1, 3, {}, 'ثلث'],
  [2, 3, {}, 'ثلثان'],
  [2, 3, OBLIQUE, 'ثلثين'],
  [2, 3, CONSTRUCT, 'ثلثا'],
  [2, 3, {...OBLIQUE, ...CONSTRUCT}, 'ثلثي'],
  [4, 3, {}, 'أربعة أثلاث'],
  [1, 4, {}, 'ربع'],
  [3, 4, {}, 'ثلاثة أرباع'],
  [3, 4, {...OBLIQUE, ...CONSTRUCT}, 'ثلاثة أرباع'],
  [5, 4, {}, 'خمسة أرباع'],
  [1, 5, CONSTRUCT, 'خمس'],
  [2, 5, {}, 'خمسان'],
  [4, 5, {}, 'أربعة أخماس'],
  [1, 6, {}, 'سدس'],
  [5, 6, {}, 'خمسة أسداس'],
  [1, 7, {}, 'سبع'],
  [6, 7, OBLIQUE, 'ستة أسباع'],
  [1, 8, {}, 'ثمن'],
  [7, 8, {}, 'سبعة أثمان'],
  [2, 9, OBLIQUE, 'تسعين'],
  [8, 9, {}, 'ثمانية أتساع'],
  [1, 10, {}, 'عشر'],
  [9, 10, {}, 'تسعة أعشار'],
  [10, 3, {}, 'عشرة أثلاث'],
  [5, 17, {}, 'خمسة على سبعة عشر'],
  [1, 12, {}, 'واحد على اثني عشر'],
  [2, 25, OBLIQUE, 'اثنين على خمسة وعشرين'],
  [1, 100, {}, 'واحد على مئة'],
  [1, 1000, {}, 'واحد على ألف'],
  [22, 7, {}, 'اثنان وعشرون على سبعة'],
  [11, 4, {}, 'أحد عشر على أربعة'],
  [4, 4, {}, 'أربعة على أربعة'],
  [0, 3, {}, 'صفر على ثلاثة'],
  [3, 1, {}, 'ثلاثة على واحد'],
  [200, 300, OBLIQUE, 'مئتين على ثلاثمئة'],
];

describe('fraction', () => {
  for (const [numerator, denominator, agreement, words] of rows) {
    it(`${numerator}/${denominator} ${JSON.stringify(agreement)} is «${words}»`, () => {
      expect(fraction(numerator, denominator, agreement)).to.equal(words);
    });
  }

  const characters: readonly (readonly [string, readonly [number, number] | undefined])[] = [
    ['½', [1, 2]],
    ['⅓', [1, 3]],
    ['⅔', [2, 3]],
    ['¼', [1, 4]],
    ['¾', [3, 4]],
    ['⅕', [1, 5]],
    ['⅖', [2, 5]],
    ['⅗', [3, 5]],
    ['⅘', [4, 5]],
    ['⅙', [1, 6]],
    ['⅚', [5, 6]],
    ['⅐', [1, 7]],
    ['⅛', [1, 8]],
    ['⅜', [3, 8]],
    ['⅝', [5, 8]],
    ['⅞', [7, 8]],
    ['⅑', [1, 9]],
    ['⅒', [1, 10]],
    ['↉', [0, 3]],
    ['²', undefined],
    ['①', undefined],
    ['½½', undefined],
    ['⅟', undefined],
    ['', undefined],
    ['\uD835', undefined],
  ];
  for (const [character, parts] of characters) {
    it(`${JSON.stringify(character)} is ${parts?.join(' over ') ?? 'no fraction'}`, () => {
      expect(parseFractionCharacter(character)).to.deep.equal(parts);
    });
  }
});
