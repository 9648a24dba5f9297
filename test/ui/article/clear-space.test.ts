import {expect} from '@open-wc/testing';
import {clearSpace} from '../../../src/ui/article/clear-space.ts';

const {style} = document.documentElement;

describe('clearSpace', () => {
  afterEach(() => style.removeProperty('scroll-padding'));

  it('is the whole window where nothing is covered', () => {
    expect(clearSpace()).to.deep.equal({top: 0, bottom: innerHeight, height: innerHeight});
  });

  it('is what the scroll padding leaves, whatever its units', () => {
    style.scrollPadding = '1rem 0 calc(100px + 2rem)';
    const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
    const bottom = innerHeight - 100 - 2 * rem;
    expect(clearSpace()).to.deep.equal({top: rem, bottom, height: bottom - rem});
  });

  it('always leaves something', () => {
    style.scrollPadding = '100vh 0';
    expect(clearSpace().height).to.be.above(0);
  });
});
