import {expect} from '@open-wc/testing';
import type {Quirks} from '../../../src/speech/quirks.ts';
import {audibleRates, platformRate} from '../../../src/speech/web-speech/platform-rate.ts';
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

describe('audibleRates', () => {
  const cases: readonly [string, Partial<Quirks>][] = [
    ['everywhere else', {}],
    ['on Windows', {steppedRate: true}],
    ['in Safari', {steepRate: true}],
    ['on Linux', {fastestRate: 3}],
  ];
  for (const [where, quirks] of cases) {
    it(`go up from 0.5 through 1, and each is told differently ${where}`, () => {
      const all = {...noQuirks, ...quirks};
      const rates = audibleRates(all);
      expect(rates[0]).to.equal(0.5);
      expect(rates).to.include(1);
      expect(rates.at(-1)).to.equal(all.fastestRate);
      const told = rates.map((rate) => platformRate(rate, all));
      expect(told).to.deep.equal([...new Set(told)].sort((a, b) => a - b));
      const steps = told.map((rate) => Math.trunc(10 * Math.log10(rate)));
      if (all.steppedRate) expect(new Set(steps)).to.have.property('size', rates.length);
    });
  }
});
