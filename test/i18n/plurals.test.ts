import {expect} from '@open-wc/testing';
import {createLocale} from '../../src/i18n/create-locale.ts';
import {plural} from '../../src/i18n/plural.ts';

const arabic = createLocale('ar', 'latn').messages;
const english = createLocale('en', 'latn').messages;
const counts = [0, 1, 2, 3, 10, 11, 99, 100, 103] as const;

type Forms = readonly [message: string, say: (count: number) => string, said: readonly string[]];

const inArabic: readonly Forms[] = [
  [
    'library.count',
    arabic.library.count,
    [
      'لا مقالات',
      'مقال واحد',
      'مقالان',
      '3 مقالات',
      '10 مقالات',
      '11 مقالاً',
      '99 مقالاً',
      '100 مقال',
      '103 مقالات',
    ],
  ],
  [
    'library.minutes',
    arabic.library.minutes,
    [
      'أقل من دقيقة',
      'نحو دقيقة واحدة',
      'نحو دقيقتين',
      'نحو 3 دقائق',
      'نحو 10 دقائق',
      'نحو 11 دقيقة',
      'نحو 99 دقيقة',
      'نحو 100 دقيقة',
      'نحو 103 دقائق',
    ],
  ],
];

const inEnglish: readonly Forms[] = [
  ['library.count', english.library.count, ['0 articles', '1 article', '2 articles']],
  [
    'library.minutes',
    english.library.minutes,
    ['less than a minute', 'about 1 minute', 'about 2 minutes'],
  ],
];

describe('plurals', () => {
  for (const [message, say, said] of inArabic) {
    it(`has the six Arabic forms of ${message}`, () => {
      expect(counts.map(say)).to.deep.equal(said);
    });
  }

  for (const [message, say, said] of inEnglish) {
    it(`has the English forms of ${message}`, () => {
      expect([0, 1, 2].map(say)).to.deep.equal(said);
    });
  }

  it('picks by the rules of the language, and the last form where one is missing', () => {
    const forms = {
      zero: 'zero',
      one: 'one',
      two: 'two',
      few: 'few',
      many: 'many',
      other: 'other',
    };
    expect(counts.map((count) => plural('ar', count, forms))).to.deep.equal([
      'zero',
      'one',
      'two',
      'few',
      'few',
      'many',
      'many',
      'other',
      'few',
    ]);
    expect([0, 1, 2, 5].map((count) => plural('en', count, forms))).to.deep.equal([
      'other',
      'one',
      'other',
      'other',
    ]);
    expect(plural('ar', 2, {other: 'other'})).to.equal('other');
  });
});
