import {expect} from '@open-wc/testing';
import type {ArticleId} from '../../src/core/article/article.ts';
import {Router, type RouteWay} from '../../src/app/router.ts';
import type {Route} from '../../src/app/route.ts';

/** Resolves after the window has moved, which takes a task or two. */
const moved = () => new Promise((resolve) => addEventListener('popstate', resolve, {once: true}));

describe('Router', () => {
  const home = location.href;
  const shown: Route[] = [];
  const ways: RouteWay[] = [];
  // It listens as long as the page is there: one for all tests.
  const router = new Router((route, way) => {
    shown.push(route);
    ways.push(way);
  });

  beforeEach(() => {
    router.go({screen: 'settings'});
    shown.length = 0;
    ways.length = 0;
  });
  after(() => history.replaceState(null, '', home));

  it('goes to a screen and back', async () => {
    router.go({screen: 'reader', article: 'x1' as ArticleId});
    expect(location.pathname).to.equal('/read/x1');
    history.back();
    await moved();
    expect(shown).to.deep.equal([{screen: 'reader', article: 'x1'}, {screen: 'settings'}]);
    expect(ways).to.deep.equal(['onward', 'return']);
  });

  it('adds no step back for the screen that is there', () => {
    const {length} = history;
    router.go({screen: 'settings'});
    expect(history.length).to.equal(length);
    expect(shown).to.deep.equal([{screen: 'settings'}]);
  });

  it('shows nothing anew for another place on the page', async () => {
    const there = moved();
    location.hash = 'content';
    await there;
    history.back();
    await moved();
    expect(location.hash).to.equal('');
    expect(shown).to.be.empty;
  });
});
