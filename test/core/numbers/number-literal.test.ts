import {expect} from '@open-wc/testing';
import {
  integerValue,
  NUMBER_SOURCE,
  numberWords,
  parseNumber,
} from '../../../src/core/numbers/number-literal.ts';

const literalRows: readonly (readonly [written: string, read: string | undefined, why: string])[] =
  [
    ['0', '0', 'zero'],
    ['12', '12', 'ASCII digits'],
    ['١٢', '12', 'Arabic-Indic digits'],
    ['۱۲', '12', 'Persian digits'],
    ['१२', '12', 'digits of any other script'],
    ['007', '007', 'zeros in front are kept'],
    ['-5', '-5', 'hyphen as a sign'],
    ['−٥', '-5', 'minus sign'],
    ['–5', '-5', 'dash as a sign'],
    ['+5', '5', 'plus sign'],
    ['3.14', '3.14', 'decimal point'],
    ['٣٫١٤', '3.14', 'Arabic decimal point'],
    ['12,5', '12.5', 'decimal comma'],
    ['12,50', '12.50', 'decimal comma, two places'],
    ['12،5', '12.5', 'Arabic comma as a decimal comma'],
    ['١٢،٥', '12.5', 'Arabic comma between Arabic-Indic digits'],
    ['12,500', '12500', 'a comma before three digits: thousands'],
    ['12،500', '12500', 'an Arabic comma likewise'],
    ['1234,500', '1234.500', 'four digits in front: no thousands'],
    ['0,500', '0.500', 'zero in front: no thousands'],
    ['0.125', '0.125', 'zero in front: no thousands'],
    ['1,2345', '1.2345', 'four digits behind: no thousands'],
    ['1.250', '1250', 'a lone point before three digits that end in zero: thousands'],
    ['12.500', '12500', 'likewise'],
    ['3.142', '3.142', 'a lone point before three other digits: decimal'],
    ['٣٫٢٥٠', '3.250', 'the Arabic decimal point is one whatever follows'],
    ['١٬٢٥٠', '1250', 'Arabic thousands separator'],
    ['١٬٥', '1.5', 'the thousands separator for a decimal point'],
    ['1,250,000', '1250000', 'English thousands'],
    ['١٬٢٥٠٬٠٠٠', '1250000', 'Arabic thousands'],
    ['1.250.000', '1250000', 'continental thousands'],
    ['1,250.75', '1250.75', 'English thousands and point'],
    ['1.250,75', '1250.75', 'continental thousands and comma'],
    ['١٬٢٥٠٫٧٥', '1250.75', 'Arabic thousands and point'],
    ['1,250,000.5', '1250000.5', 'millions with a decimal'],
    ['12 500', '12500', 'plain space before three digits'],
    ['1 250 000', '1250000', 'plain spaces'],
    ['1\u00A0250\u202F000', '1250000', 'no-break spaces'],
    ['1 250 000,50', '1250000.50', 'spaces and decimal comma'],
    ['5.00', '5.00', 'zeros behind are kept'],
    ['1.2.3', undefined, 'a version'],
    ['12.05.2024', undefined, 'a date'],
    ['192.168.1.1', undefined, 'an address'],
    ['1,2,3', undefined, 'a list'],
    ['1,250,00', undefined, 'a broken group'],
    ['12,50,000', undefined, 'groups of two'],
    ['1.250,000.5', undefined, 'separators changing to and fro'],
    ['1,250.500,25', undefined, 'two kinds of thousands'],
    ['०12 345', undefined, 'a space is no decimal point'],
    ['', undefined, 'nothing'],
    ['-', undefined, 'a sign alone'],
    ['--5', undefined, 'two signs'],
    ['5.', undefined, 'a full stop after a number'],
    ['خمسة', undefined, 'a word'],
    ['5\n', undefined, 'a line end'],
  ];

const runRows: readonly (readonly [text: string, runs: readonly string[], why: string])[] = [
  ['بلغت 12,5%', ['12,5'], 'before a sign'],
  ['ب25 كتابا.', ['25'], 'after a particle'],
  ['عام 2023. وفي 5', ['2023', '5'], 'a full stop is no part'],
  ['في 2023, 500', ['2023', '500'], 'a comma and a space'],
  ['عام 2023 500 شخص', ['2023', '500'], 'a year is no group'],
  ['1 250 000 نسمة', ['1 250 000'], 'groups of three'],
  ['10 100 1000', ['10', '100', '1000'], 'not all groups have three digits'],
  ['012 345', ['012', '345'], 'zero in front: no thousands'],
  ['1.2.3', ['1.2.3'], 'the whole of a version'],
  ['12.05.2024', ['12.05.2024'], 'the whole of a date'],
  ['١٢،٥ و٣', ['١٢،٥', '٣'], 'Arabic comma'],
  ['12-15', ['12', '15'], 'a range'],
  ['S24 256', ['24 256'], 'a Latin word is for the step to see'],
];

const wordRows: readonly (readonly [written: string, words: string])[] = [
  ['0', 'صفر'],
  ['12', 'اثنا عشر'],
  ['12.5', 'اثنا عشر فاصلة خمسة'],
  ['3.14', 'ثلاثة فاصلة أربعة عشر'],
  ['0.5', 'صفر فاصلة خمسة'],
  ['0.05', 'صفر فاصلة صفر خمسة'],
  ['0.005', 'صفر فاصلة صفر صفر خمسة'],
  ['0.125', 'صفر فاصلة مئة وخمسة وعشرون'],
  ['3.1416', 'ثلاثة فاصلة واحد أربعة واحد ستة'],
  ['0.0025', 'صفر فاصلة صفر صفر اثنان خمسة'],
  ['99.9', 'تسعة وتسعون فاصلة تسعة'],
  ['12.50', 'اثنا عشر فاصلة خمسون'],
  ['2.10', 'اثنان فاصلة عشرة'],
  ['4.0', 'أربعة فاصلة صفر'],
  ['5.00', 'خمسة'],
  ['1,200.00', 'ألف ومئتان'],
  ['-5', 'ناقص خمسة'],
  ['-0.3', 'ناقص صفر فاصلة ثلاثة'],
  ['007', 'صفر صفر سبعة'],
  ['00', 'صفر صفر'],
  ['1,250,000', 'مليون ومئتان وخمسون ألفا'],
  ['1000000000000000', 'كوادريليون'],
  ['1000000000000001', 'واحد، صفر صفر صفر، صفر صفر صفر، صفر صفر صفر، صفر صفر صفر، صفر صفر واحد'],
  [
    '12345678901234567',
    'اثنا عشر، ثلاثمئة وخمسة وأربعون، ستمئة وثمانية وسبعون، تسعمئة وواحد، مئتان وأربعة وثلاثون، خمسمئة وسبعة وستون',
  ],
];

describe('parseNumber', () => {
  for (const [written, read, why] of literalRows) {
    it(`${JSON.stringify(written)} is ${read ?? 'no number'}: ${why}`, () => {
      const literal = parseNumber(written);
      const point = literal?.fraction ? `.${literal.fraction}` : '';
      expect(literal && (literal.negative ? '-' : '') + literal.integer + point).to.equal(read);
    });
  }

  it('never throws', () => {
    for (const text of ['\uD800', '\uDC005', '5\uD800', '٣'.repeat(100_000), ',.,.', '١.']) {
      expect(() => parseNumber(text)).not.to.throw();
    }
  });
});

describe('NUMBER_SOURCE', () => {
  const number = new RegExp(NUMBER_SOURCE, 'gu');
  for (const [text, runs, why] of runRows) {
    it(`finds ${runs.join(' | ')}: ${why}`, () => {
      expect(Array.from(text.matchAll(number), ([run]) => run)).to.deep.equal(runs);
    });
  }
});

describe('integerValue', () => {
  const rows: readonly (readonly [written: string, value: number | undefined])[] = [
    ['0', 0],
    ['12', 12],
    ['٠٠٧', 7],
    ['1.250.000', 1_250_000],
    ['5.00', 5],
    ['5.0', undefined],
    ['5.5', undefined],
    ['-5', undefined],
    ['1000000000000000', 1e15],
    ['1000000000000001', undefined],
    ['9'.repeat(500), undefined],
  ];
  for (const [written, value] of rows) {
    it(`${written.slice(0, 20)} is ${value ?? 'none'}`, () => {
      expect(integerValue(parseNumber(written)!)).to.equal(value);
    });
  }
});

describe('numberWords', () => {
  for (const [written, words] of wordRows) {
    it(`${written} is «${words}»`, () => {
      expect(numberWords(parseNumber(written)!)).to.equal(words);
    });
  }

  it('agrees like a cardinal where it is whole', () => {
    const five = parseNumber('5')!;
    expect(numberWords(five, {gender: 'feminine'})).to.equal('خمس');
    expect(numberWords(five, {definite: true})).to.equal('الخمسة');
    expect(numberWords(parseNumber('-2000')!, {construct: true})).to.equal('ناقص ألفا');
    expect(numberWords(parseNumber('20')!, {case: 'oblique'})).to.equal('عشرين');
  });

  it('agrees with no noun where it has a decimal part', () => {
    const literal = parseNumber('12.25')!;
    const words = numberWords(literal, {gender: 'feminine', case: 'oblique', definite: true});
    expect(words).to.equal('الاثني عشر فاصلة خمسة وعشرين');
    expect(numberWords(parseNumber('200.2')!, {construct: true})).to.equal('مئتان فاصلة اثنان');
  });
});
