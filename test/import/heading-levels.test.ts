import {expect} from '@open-wc/testing';
import {headingLevels} from '../../src/import/html/heading-levels.ts';

describe('headingLevels', () => {
  for (const [given, expected] of [
    [[], []],
    [[1], [2]],
    [
      [3, 3, 4, 3],
      [2, 2, 3, 2],
    ],
    [
      [2, 5, 3, 2],
      [2, 3, 3, 2],
    ],
    [
      [4, 2, 6],
      [2, 2, 3],
    ],
    [
      [1, 2, 3, 4, 5, 6],
      [2, 3, 4, 5, 6, 6],
    ],
    [
      [1, 6, 1, 4, 5],
      [2, 3, 2, 3, 4],
    ],
  ] as const) {
    it(`${given.join(' ')} → ${expected.join(' ')}`, () => {
      expect(headingLevels(given)).to.deep.equal(expected);
    });
  }

  it('never begins deeper than 2 and never jumps, whatever the page', () => {
    for (let seed = 0; seed < 6 ** 4; seed++) {
      const given = [0, 1, 2, 3].map((place) => (Math.floor(seed / 6 ** place) % 6) + 1);
      headingLevels(given).forEach((level, index, levels) => {
        expect(level - (levels[index - 1] ?? 1)).to.be.at.most(1);
        expect(level).to.be.within(2, 6);
      });
    }
  });
});
