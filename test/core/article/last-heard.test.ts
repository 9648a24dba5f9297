import {expect} from '@open-wc/testing';
import {lastHeard} from '../../../src/core/article/last-heard.ts';

const article = (name: string, progress: number, openedAt?: number) => ({
  name,
  progress,
  ...(openedAt === undefined ? {} : {openedAt}),
});

describe('lastHeard', () => {
  it('is the article opened last of those that were begun and not heard to the end', () => {
    const articles = [
      article('not begun', 0, 50),
      article('earlier', 0.9, 10),
      article('last', 0.1, 30),
      article('heard to the end', 1, 60),
      article('between', 0.5, 20),
    ];
    expect(lastHeard(articles)?.name).to.equal('last');
    expect(lastHeard(articles.toReversed())?.name).to.equal('last');
  });

  it('is none where nothing was begun, or all was heard', () => {
    expect(lastHeard([article('a', 0)].slice(1))).to.equal(undefined);
    expect(lastHeard([article('a', 0, 1), article('b', 1, 2), article('c', 0.5)])).to.equal(
      undefined,
    );
  });
});
