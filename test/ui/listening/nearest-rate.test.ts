import {expect} from '@open-wc/testing';
import {nearestRate} from '../../../src/ui/listening/nearest-rate.ts';

describe('nearestRate', () => {
  const rates = [0.5, 1, 2, 4];

  it('finds a rate that is there', () => {
    expect(rates.map((rate) => nearestRate(rates, rate))).to.deep.equal([0, 1, 2, 3]);
  });

  it('takes the one that sounds nearest, by ratio', () => {
    expect(nearestRate(rates, 0.6)).to.equal(0);
    expect(nearestRate(rates, 1.3)).to.equal(1);
    // Nearer to 2 by the difference, but not to the ear.
    expect(nearestRate(rates, 2.9)).to.equal(3);
  });

  it('stays within a list that ends before the rate', () => {
    expect(nearestRate([0.9, 1, 1.1], 4)).to.equal(2);
    expect(nearestRate([0.9, 1, 1.1], 0.5)).to.equal(0);
  });

  it('takes the only one, and the beginning of none', () => {
    expect(nearestRate([1], 3)).to.equal(0);
    expect(nearestRate([], 3)).to.equal(0);
  });
});
