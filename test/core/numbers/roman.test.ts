import {expect} from '@open-wc/testing';
import {parseRoman} from '../../../src/core/numbers/roman.ts';

const rows: readonly (readonly [text: string, value: number | undefined])[] = [
  ['I', 1],
  ['II', 2],
  ['III', 3],
  ['IV', 4],
  ['V', 5],
  ['VI', 6],
  ['VIII', 8],
  ['IX', 9],
  ['X', 10],
  ['XIV', 14],
  ['XVI', 16],
  ['XIX', 19],
  ['XL', 40],
  ['XLIX', 49],
  ['LXXXVIII', 88],
  ['XC', 90],
  ['XCIX', 99],
  ['C', 100],
  ['CD', 400],
  ['DCLXVI', 666],
  ['CMXCIX', 999],
  ['M', 1000],
  ['MDCCLXXVI', 1776],
  ['MCMXLVIII', 1948],
  ['MMXXVI', 2026],
  ['MMMCMXCIX', 3999],
  ['MMMDCCCLXXXVIII', 3888],
  ['xiv', 14],
  ['iii', 3],
  ['Ⅷ', 8],
  ['Ⅻ', 12],
  ['ⅹ', 10],
  ['ⅩⅣ', 14],
  ['Ⅿ', 1000],
  ['', undefined],
  ['IIII', undefined],
  ['VV', undefined],
  ['IC', undefined],
  ['IL', undefined],
  ['XM', undefined],
  ['VX', undefined],
  ['IVI', undefined],
  ['IXX', undefined],
  ['MMMM', undefined],
  ['Xiv', undefined],
  ['XIVa', undefined],
  [' X', undefined],
  ['X\n', undefined],
  ['12', undefined],
  ['٣', undefined],
  ['ⅧⅧ', undefined],
  ['\uD800', undefined],
];

describe('parseRoman', () => {
  for (const [text, value] of rows) {
    it(`${JSON.stringify(text)} is ${value ?? 'no numeral'}`, () => {
      expect(parseRoman(text)).to.equal(value);
    });
  }

  it('reads each number from 1 to 3999, written by subtraction', () => {
    const letters: readonly (readonly [number, string])[] = [
      [1000, 'M'],
      [900, 'CM'],
      [500, 'D'],
      [400, 'CD'],
      [100, 'C'],
      [90, 'XC'],
      [50, 'L'],
      [40, 'XL'],
      [10, 'X'],
      [9, 'IX'],
      [5, 'V'],
      [4, 'IV'],
      [1, 'I'],
    ];
    for (let value = 1; value < 4000; value++) {
      let rest = value;
      let numeral = '';
      for (const [worth, letter] of letters) {
        for (; rest >= worth; rest -= worth) numeral += letter;
      }
      expect(parseRoman(numeral), numeral).to.equal(value);
    }
  });
});
