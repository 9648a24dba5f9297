import {expect} from '@open-wc/testing';
import {toolbarTarget} from '../../../src/ui/player-bar/toolbar-keys.ts';

describe('toolbarTarget', () => {
  it('goes the way that the arrow points', () => {
    expect(toolbarTarget('ArrowRight', 1, 4, 'ltr')).to.equal(2);
    expect(toolbarTarget('ArrowLeft', 1, 4, 'ltr')).to.equal(0);
    expect(toolbarTarget('ArrowRight', 1, 4, 'rtl')).to.equal(0);
    expect(toolbarTarget('ArrowLeft', 1, 4, 'rtl')).to.equal(2);
  });

  it('goes round from either end to the other, and to the ends at once', () => {
    expect(toolbarTarget('ArrowRight', 3, 4, 'ltr')).to.equal(0);
    expect(toolbarTarget('ArrowRight', 0, 4, 'rtl')).to.equal(3);
    expect(toolbarTarget('Home', 2, 4, 'rtl')).to.equal(0);
    expect(toolbarTarget('End', 2, 4, 'rtl')).to.equal(3);
  });

  it('leaves every other key alone', () => {
    for (const key of ['ArrowUp', 'ArrowDown', 'Tab', ' ', 'Enter', 'a', 'Escape']) {
      expect(toolbarTarget(key, 1, 4, 'ltr'), key).to.equal(undefined);
    }
  });
});
