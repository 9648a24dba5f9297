import {expect} from '@open-wc/testing';
import {platformRate} from '../../../src/speech/web-speech/platform-rate.ts';
import {noQuirks} from './engine-on-fake.ts';

describe('platformRate', () => {
  it('is the rate itself where nothing is odd', () => {
    for (const rate of [0.5, 1, 1.13, 3]) expect(platformRate(rate, noQuirks)).to.equal(rate);
  });

  it('goes a third of the way in Safari, above 1 only', () => {
    const quirks = {...noQuirks, steepRate: true};
    expect(platformRate(0.7, quirks)).to.equal(0.7);
    expect(platformRate(1, quirks)).to.equal(1);
    expect(platformRate(2.5, quirks)).to.equal(1.5);
  });

  it('is a step that Windows knows, the nearest one', () => {
    const quirks = {...noQuirks, steppedRate: true};
    const step = (rate: number) => Math.trunc(10 * Math.log10(platformRate(rate, quirks))) + 0;
    expect([0.5, 0.63, 0.8, 1, 1.1, 1.15, 1.25, 1.6, 2, 2.5, 3].map(step)).to.deep.equal([
      -3, -2, -1, 0, 0, 1, 1, 2, 3, 4, 5,
    ]);
  });
});
