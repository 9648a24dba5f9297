import {expect} from '@open-wc/testing';
import {OffsetMap} from '../../../src/core/spoken/offset-map.ts';

/**
 * Shown «قال ـ في 12 عاماً» with the kashida dropped and 12 written out:
 * spoken «قال في اثني عشر عاماً».
 */
const map = new OffsetMap([
  {spoken: {start: 0, end: 4}, shown: {start: 10, end: 14}, exact: true},
  {spoken: {start: 4, end: 7}, shown: {start: 16, end: 19}, exact: true},
  {spoken: {start: 7, end: 15}, shown: {start: 19, end: 21}, exact: false},
  {spoken: {start: 15, end: 21}, shown: {start: 21, end: 27}, exact: true},
]);

describe('OffsetMap', () => {
  it('maps an exact stretch unit by unit', () => {
    expect(map.shownRange({start: 4, end: 6})).to.deep.equal({start: 16, end: 18});
  });

  it('maps any part of a written-out number to the whole number', () => {
    expect(map.shownRange({start: 7, end: 11})).to.deep.equal({start: 19, end: 21});
    expect(map.shownRange({start: 12, end: 15})).to.deep.equal({start: 19, end: 21});
  });

  it('takes in unspoken text between two spans', () => {
    expect(map.shownRange({start: 0, end: 6})).to.deep.equal({start: 10, end: 18});
  });

  it('finds where shown text is spoken, or the next spoken text after it', () => {
    expect(map.spokenOffset(11)).to.equal(1);
    expect(map.spokenOffset(15), 'the dropped kashida').to.equal(4);
    expect(map.spokenOffset(20), 'inside the number').to.equal(7);
    expect(map.spokenOffset(99)).to.equal(21);
  });

  it('stays true for any part of it', () => {
    for (const [start, end] of [
      [5, 21],
      [0, 9],
      [2, 19],
      [8, 10],
    ] as const) {
      const part = map.slice(start, end);
      expect(part.spans.at(-1)!.spoken.end).to.equal(end - start);
      for (let offset = start; offset < end; offset++) {
        expect(part.shownRange({start: offset - start, end: offset - start + 1})).to.deep.equal(
          map.shownRange({start: offset, end: offset + 1}),
        );
      }
    }
  });

  it('knows what stands for shown text only as a whole', () => {
    const inside = Array.from({length: 22}, (_, offset) => offset).filter((offset) =>
      map.isInside(offset),
    );
    const number = map.spans.find(({exact}) => !exact)!.spoken;
    expect(inside[0]).to.equal(number.start + 1);
    expect(inside.at(-1)).to.equal(number.end - 1);
  });
});
