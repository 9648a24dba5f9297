import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {insertMarks} from '../../../src/core/diacritics/insert-marks.ts';

describe('insertMarks', () => {
  it('puts marks in and leads back from every offset', () => {
    const {text, unmarkedOffset} = insertMarks('كتب', [
      {at: 1, marks: '\u064E', margin: 1},
      {at: 2, marks: '\u0651\u064E', margin: 1},
    ]);
    expect(text).to.equal('ك\u064Eت\u0651\u064Eب');
    expect([0, 1, 2, 3, 4, 5, 6].map(unmarkedOffset)).to.deep.equal([0, 1, 1, 2, 2, 2, 3]);
  });

  it('leads from every letter to the same letter, whatever is put in', () => {
    fc.assert(
      fc.property(fc.string({maxLength: 30}), fc.array(fc.nat(30)), (before, places) => {
        const ats = [...new Set(places)].filter((at) => at > 0 && at <= before.length);
        const insertions = ats
          .sort((a, b) => a - b)
          .map((at, index) => ({at, marks: '\u0651\u064E'.slice(index % 2), margin: 0}));
        const {text, unmarkedOffset} = insertMarks(before, insertions);
        let seen = '';
        for (let offset = 0; offset < text.length; offset++) {
          if (unmarkedOffset(offset + 1) > unmarkedOffset(offset)) seen += text[offset]!;
        }
        expect(seen).to.equal(before);
        expect(unmarkedOffset(text.length)).to.equal(before.length);
      }),
      {seed: 7},
    );
  });
});
