import {expect, waitUntil} from '@open-wc/testing';
import {App} from '../../src/app/app.ts';
import {routeOf} from '../../src/app/route.ts';
import {LazyVowels} from '../../src/app/vowels.ts';
import type {Article} from '../../src/core/article/article.ts';
import {KeepAlive} from '../../src/speech/keep-alive/keep-alive.ts';
import {pageClock} from '../../src/speech/web-speech/clock.ts';
import {DEFAULT_SETTINGS} from '../../src/core/settings.ts';
import type {Library} from '../../src/library/library.ts';
import {FakeEngine} from '../fakes/fake-engine.ts';
import {sampleArticle} from '../library/sample-article.ts';
import {cleanUp, ongoing, testLibrary} from '../library/test-library.ts';
import {SettingsChangeEvent} from '../../src/ui/settings/settings-change-event.ts';
import {ImportRequestEvent} from '../../src/ui/add/import-request-event.ts';
// Here before they are wanted, as `start` has them.
import '../../src/app/reading-rules.ts';
import '../../src/import/import-article.ts';
import '../../src/ui/add/rawi-add.ts';
import '../../src/ui/reader/rawi-reader.ts';

describe('App', () => {
  const home = location.href;
  const device = new FakeEngine('device');
  const engines = {device, 'built-in': new FakeEngine('built-in', {liveRate: true})};
  const root = document.createElement('div');
  let library: Library;
  let article: Article;
  let app: App;
  /** How often the list of articles was read. */
  let lists = 0;

  /** As from a link of the app. */
  const follow = (path: string) => app.go(routeOf(path));
  const seen = (selector: string) =>
    waitUntil(() => root.querySelector(selector), `no ${selector}`, {timeout: 5000});

  // It listens to the window as long as the page is there: one for all tests.
  before(async () => {
    library = await testLibrary();
    article = sampleArticle();
    await library.save(article, ongoing);
    const list = library.list.bind(library);
    library.list = (signal) => {
      lists++;
      return list(signal);
    };
    document.body.append(root);
    history.replaceState(null, '', '/');
    app = new App({
      root,
      services: {
        engines,
        clock: pageClock,
        keepAlive: new KeepAlive({enabled: false}),
        vowels: new LazyVowels(() => Promise.reject(new Error('no vowels here'))),
      },
      library,
      libraryError: undefined,
      settings: {...DEFAULT_SETTINGS, highlight: 'sentence'},
    });
    await app.start();
  });
  after(async () => {
    follow('/');
    root.remove();
    history.replaceState(null, '', home);
    await cleanUp();
  });

  it('lists the library, and after a failure as soon as it can be read again', async () => {
    await seen('.article-link');
    const list = library.list.bind(library);
    library.list = () => Promise.reject(new Error('not now'));
    await library.rename(article.id, 'عنوان آخر', ongoing);
    await seen('.error');
    library.list = list;
    await library.rename(article.id, 'عنوان جديد', ongoing);
    await seen('.article-link');
  });

  it('lights the sentence alone for who wants no words, from the opening on', async () => {
    follow(`/read/${article.id}`);
    await seen('rawi-reader:not([aria-busy]) article [data-block]');
    await waitUntil(() => CSS.highlights.get('rawi-sentence')?.size === 1);
    expect(CSS.highlights.get('rawi-word')?.size).to.equal(0);
  });

  it('does not read the list at every sentence that is heard', async () => {
    const before = lists;
    app.player.step('next-sentence');
    await waitUntil(async () => (await library.position(article.id, ongoing))?.block === 'h1');
    expect(lists).to.equal(before);
    follow('/');
    await seen('.article-link');
    expect(lists).to.equal(before + 1);
  });

  const focused = () => document.activeElement!;
  /** Waits until focus and caret are there: of the screen readers some go on from either. */
  const isAt = (selector: string, name: string) =>
    waitUntil(
      () =>
        focused().matches(selector) &&
        focused().textContent.includes(name) &&
        focused().contains(document.getSelection()!.anchorNode),
      `not at ${selector} ${name}`,
      {timeout: 5000},
    );
  const links = (count: number) =>
    waitUntil(() => root.querySelectorAll('.article-link').length === count, `not ${count} links`, {
      timeout: 5000,
    });

  it('opens an article with focus and caret on its title, and comes back to its link', async () => {
    follow('/settings');
    await isAt('h1', 'الإعدادات');
    follow(`/read/${article.id}`);
    await isAt('article h1', 'عنوان جديد');
    follow('/');
    await isAt('.article-link', 'عنوان جديد');
    follow('/settings');
    await isAt('h1', 'الإعدادات');
    follow('/');
    await isAt('h1', 'المكتبة');
  });

  it('leaves a screen only when the focus has a place in the next one', async () => {
    const open = library.open.bind(library);
    const turn = () => new Promise((resolve) => setTimeout(resolve));
    library.open = async (id, signal) => {
      for (let turns = 0; turns < 5; turns++) await turn();
      return open(id, signal);
    };
    try {
      await seen('.article-link');
      follow(`/read/${article.id}`);
      let turns = 0;
      while (!focused().matches('article h1')) {
        const link = root.querySelector('.article-link');
        expect(link, `in turn ${turns}`).to.be.an('HTMLAnchorElement');
        await turn();
        turns++;
      }
      expect(turns).to.be.greaterThan(2);
      expect(root.querySelector('rawi-library')).to.equal(null);
    } finally {
      library.open = open;
      follow('/');
      await seen('.article-link');
    }
  });

  it('shows that an article is still being opened where that takes long', async () => {
    const open = library.open.bind(library);
    let go: () => void = () => undefined;
    library.open = async (id, signal) => {
      await new Promise<void>((resolve) => (go = resolve));
      return open(id, signal);
    };
    follow(`/read/${article.id}`);
    await seen('.waiting');
    go();
    library.open = open;
    await isAt('article h1', 'عنوان جديد');
    follow('/');
    await seen('.article-link');
  });

  it('comes back to a link that tells how much has been heard by now', async () => {
    follow(`/read/${article.id}`);
    await isAt('article h1', 'عنوان جديد');
    const list = library.list.bind(library);
    let isListed = false;
    library.list = async (signal) => {
      for (let turns = 0; turns < 5; turns++) await new Promise((resolve) => setTimeout(resolve));
      const articles = await list(signal);
      isListed = true;
      return articles;
    };
    try {
      follow('/');
      while (!focused().matches('.article-link')) {
        await new Promise((resolve) => setTimeout(resolve));
      }
      expect(isListed).to.equal(true);
    } finally {
      library.list = list;
    }
  });

  it('comes back to the head of the library where the article is not there any more', async () => {
    const gone: Article = {...sampleArticle(), id: crypto.randomUUID() as Article['id']};
    await library.save(gone, ongoing);
    await links(2);
    follow(`/read/${gone.id}`);
    await isAt('article h1', gone.title);
    await library.remove(gone.id, ongoing);
    follow('/');
    await links(1);
    await isAt('h1', 'المكتبة');
  });

  it('takes no notice of an import whose screen was left, also when it ends late', async () => {
    follow('/add');
    await seen('rawi-add');
    const ends: (() => void)[] = [];
    const save = library.save.bind(library);
    library.save = async (saved, signal) => {
      await new Promise<void>((resolve) => ends.push(resolve));
      return await save(saved, signal);
    };
    const request = () =>
      root
        .querySelector('rawi-add')!
        .dispatchEvent(new ImportRequestEvent({kind: 'text', text: 'عنوان\n\nنص قصير.'}));
    request();
    await waitUntil(() => ends.length === 1);
    follow('/');
    follow('/add');
    await seen('rawi-add');
    expect(root.querySelector('rawi-add')!.working, 'a new screen').to.equal(false);
    request();
    await waitUntil(() => ends.length === 2);
    ends[0]!();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(root.querySelector('rawi-add')!.working, 'the second goes on').to.equal(true);
    library.save = save;
    ends[1]!();
    await seen('rawi-reader');
    expect(await library.list(ongoing)).to.have.length(2);
  });

  it('goes on with the queue by itself where that is wanted, and leaves the focus where it is', async () => {
    const builtIn = engines['built-in'];
    const second: Article = {...sampleArticle(), id: crypto.randomUUID() as Article['id']};
    await library.save(second, ongoing);
    await library.queue.add(article.id, ongoing);
    await library.queue.add(second.id, ongoing);
    root.dispatchEvent(new SettingsChangeEvent({playQueue: true}));
    follow(`/read/${article.id}`);
    await waitUntil(() => app.player.state.status === 'paused');
    app.player.play();
    const first = builtIn.speeches.length;
    (document.activeElement as HTMLElement | null)?.blur();
    while (app.player.state.status !== 'paused') {
      builtIn.last.passage.forEach((_, index) => builtIn.last.say(index));
      await builtIn.last.finish();
    }
    await waitUntil(() => location.pathname === `/read/${second.id}`);
    await waitUntil(() => app.player.state.status === 'loading');
    expect(builtIn.speeches.length).to.be.above(first);
    expect(document.activeElement).to.equal(document.body);
    expect(await library.queue.all(ongoing)).to.deep.equal([]);
    root.dispatchEvent(new SettingsChangeEvent({playQueue: false}));
  });
});
