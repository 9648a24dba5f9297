import {expect} from '@open-wc/testing';
import {answerLaunches, continueRoute, type LaunchQueue} from '../../src/app/launch.ts';
import type {Route} from '../../src/app/route.ts';
import type {ArticleId} from '../../src/core/article/article.ts';
import type {ArticleSummary} from '../../src/library/schema.ts';
import {summary} from '../ui/library/summary.ts';

const ongoing = new AbortController().signal;
const half: ArticleSummary = {...summary('نصف'), id: 'half' as ArticleId};
const libraryWith = (article: ArticleSummary | undefined) => ({
  lastHeard: () => Promise.resolve(article),
});

function launches(path: string, last?: ArticleSummary) {
  let consume: Parameters<LaunchQueue['setConsumer']>[0] | undefined;
  const gone: Route[] = [];
  const controller = new AbortController();
  answerLaunches(
    {setConsumer: (consumer) => (consume = consumer)},
    {library: libraryWith(last), path: () => path, go: (route) => gone.push(route)},
    controller.signal,
  );
  return {
    controller,
    gone,
    launch: async (targetURL?: string) => {
      consume!(targetURL === undefined ? {} : {targetURL: new URL(targetURL, location.href).href});
      for (let turn = 0; turn < 5; turn++) await Promise.resolve();
    },
  };
}

describe('continueRoute', () => {
  it('leads to the article heard last, else to the library', async () => {
    expect(await continueRoute(libraryWith(half), ongoing)).to.deep.equal({
      screen: 'reader',
      article: 'half',
    });
    expect(await continueRoute(libraryWith(undefined), ongoing)).to.deep.equal({screen: 'library'});
    expect(await continueRoute(undefined, ongoing)).to.deep.equal({screen: 'library'});
  });

  it('leads to the library where that cannot be read, which says why', async () => {
    const broken = {lastHeard: () => Promise.reject(new Error('made by the test'))};
    expect(await continueRoute(broken, ongoing)).to.deep.equal({screen: 'library'});
  });
});

describe('answerLaunches', () => {
  it('leaves everything as it is for who opens the app from its icon', async () => {
    const {launch, gone} = launches('/read/half', half);
    await launch('/');
    await launch();
    expect(gone).to.deep.equal([]);
  });

  it('goes where a launch leads, but not to where it is', async () => {
    const {launch, gone} = launches('/add');
    await launch('/add');
    expect(gone).to.deep.equal([]);
    await launch('/settings');
    await launch('/read/half');
    expect(gone).to.deep.equal([{screen: 'settings'}, {screen: 'reader', article: 'half'}]);
  });

  it('goes on with the article heard last, unless one is open', async () => {
    const library = launches('/', half);
    await library.launch('/continue');
    expect(library.gone).to.deep.equal([{screen: 'reader', article: 'half'}]);
    const reader = launches('/read/another', half);
    await reader.launch('/continue');
    expect(reader.gone).to.deep.equal([]);
    const nothing = launches('/');
    await nothing.launch('/continue');
    expect(nothing.gone, 'it is there already').to.deep.equal([]);
  });

  it('answers no more once it is over', async () => {
    const {launch, gone, controller} = launches('/', half);
    controller.abort();
    await launch('/add');
    expect(gone).to.deep.equal([]);
  });
});
