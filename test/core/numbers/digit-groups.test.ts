import {expect} from '@open-wc/testing';
import {digitGroups, digitsOneByOne} from '../../../src/core/numbers/digit-groups.ts';
import {asciiDigits, digitValue} from '../../../src/core/numbers/digit-value.ts';

const rows: readonly (readonly [groups: string, words: string])[] = [
  ['0', 'صفر'],
  ['00', 'صفر صفر'],
  ['7', 'سبعة'],
  ['07', 'صفر سبعة'],
  ['10', 'عشرة'],
  ['50', 'خمسون'],
  ['055', 'صفر خمسة وخمسون'],
  ['005', 'صفر صفر خمسة'],
  ['100', 'مئة'],
  ['966', 'تسعمئة وستة وستون'],
  ['05 55 120', 'صفر خمسة، خمسة وخمسون، مئة وعشرون'],
  ['00 20', 'صفر صفر، عشرون'],
  ['011 462 00 00', 'صفر أحد عشر، أربعمئة واثنان وستون، صفر صفر، صفر صفر'],
  ['٠٥ ٥٥', 'صفر خمسة، خمسة وخمسون'],
  ['۰۹ ۱۲', 'صفر تسعة، اثنا عشر'],
  ['4111 1111', 'أربعة واحد واحد واحد، واحد واحد واحد واحد'],
  ['2024', 'اثنان صفر اثنان أربعة'],
  ['01 23 45 67 89', 'صفر واحد، ثلاثة وعشرون، خمسة وأربعون، سبعة وستون، تسعة وثمانون'],
];

describe('digitGroups', () => {
  for (const [groups, words] of rows) {
    it(`${groups} is «${words}»`, () => {
      expect(digitGroups(groups.split(' '))).to.equal(words);
    });
  }

  it('says nothing for no digits', () => {
    expect(digitGroups([])).to.equal('');
    expect(digitGroups([''])).to.equal('');
    expect(digitsOneByOne('')).to.equal('');
  });

  it('says digits of any script one by one', () => {
    expect(digitsOneByOne('90٢۷')).to.equal('تسعة صفر اثنان سبعة');
  });
});

describe('digitValue', () => {
  it('knows the digits of every system that the platform writes', () => {
    let systems = 0;
    for (const system of Intl.supportedValuesOf('numberingSystem')) {
      const format = new Intl.NumberFormat('en', {numberingSystem: system, useGrouping: false});
      const digits = Array.from(format.format(9_876_543_210));
      if (digits.length !== 10 || !digits.every((digit) => /\p{Nd}/u.test(digit))) continue;
      systems++;
      expect(digits.map(digitValue), system).to.deep.equal([9, 8, 7, 6, 5, 4, 3, 2, 1, 0]);
      expect(asciiDigits(digits.join('')), system).to.equal('9876543210');
    }
    expect(systems).to.be.greaterThan(40);
  });

  it('is the value of the ASCII digit that a compatibility digit stands for', () => {
    for (let code = 0; code <= 0x10ffff; code++) {
      if (code >= 0xd800 && code <= 0xdfff) continue;
      const digit = String.fromCodePoint(code);
      if (!/\p{Nd}/u.test(digit)) continue;
      const plain = digit.normalize('NFKC');
      if (/^[0-9]$/u.test(plain)) expect(digitValue(digit), plain).to.equal(Number(plain));
    }
  });
});
