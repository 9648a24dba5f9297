import {expect} from '@open-wc/testing';
import type {HeadingLevel} from '../../../src/core/article/article.ts';
import {HeadingOutline} from '../../../src/ui/article/heading-outline.ts';

function shown(...levels: HeadingLevel[]): HeadingLevel[] {
  const outline = new HeadingOutline();
  return levels.map((level) => outline.next(level));
}

describe('HeadingOutline', () => {
  it('leaves levels that miss none as they are', () => {
    expect(shown(2, 3, 4, 5, 6, 2, 3, 3, 2)).to.deep.equal([2, 3, 4, 5, 6, 2, 3, 3, 2]);
  });

  it('begins under the title and goes down one step at a time', () => {
    expect(shown(4, 4, 5)).to.deep.equal([2, 2, 3]);
    expect(shown(2, 5, 6, 2)).to.deep.equal([2, 3, 4, 2]);
  });

  it('keeps what is nested in what', () => {
    // The second stands above the first in its source: it cannot be part of it.
    expect(shown(4, 3, 4, 2, 3)).to.deep.equal([2, 2, 3, 2, 3]);
  });
});
