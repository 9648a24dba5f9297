import {expect} from '@open-wc/testing';
import {isNewer} from '../../../src/core/install/is-newer.ts';

describe('isNewer', () => {
  it('compares by numbers, from the left', () => {
    const ascending = ['', '0.1.0', '0.1.1', '0.2.0', '0.10.0', '1.0.0', '1.0.10', '2.0.0'];
    for (const [index, one] of ascending.entries()) {
      for (const [otherIndex, other] of ascending.entries()) {
        expect(isNewer(one, other), `${one} after ${other}`).to.equal(index > otherIndex);
      }
    }
  });

  it('takes what is no version for the oldest', () => {
    expect(isNewer('0.1.0', 'broken')).to.equal(true);
    expect(isNewer('broken', '0.1.0')).to.equal(false);
  });
});
