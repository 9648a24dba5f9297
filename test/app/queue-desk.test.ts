import {expect, waitUntil} from '@open-wc/testing';
import {firstState, type AppState} from '../../src/app/app-state.ts';
import {LibraryDesk} from '../../src/app/library-desk.ts';
import {NoticeBoard} from '../../src/app/notice-board.ts';
import {QueueDesk} from '../../src/app/queue-desk.ts';
import {Store} from '../../src/app/store.ts';
import type {ArticleId} from '../../src/core/article/article.ts';
import {DEFAULT_SETTINGS} from '../../src/core/settings.ts';
import {createLocale} from '../../src/i18n/create-locale.ts';
import {HeardEvent, QueueEvent} from '../../src/ui/library/library-events.ts';
import {sampleArticle} from '../library/sample-article.ts';
import {cleanUp, ongoing, testLibrary} from '../library/test-library.ts';

async function queueBench() {
  const library = await testLibrary();
  const store = new Store<AppState>(
    firstState({screen: 'library'}, DEFAULT_SETTINGS, createLocale('ar', 'arab'), undefined),
  );
  const notices = new NoticeBoard(store);
  const desk = new LibraryDesk(library, store, notices);
  const queue = new QueueDesk(desk, store, notices);
  const root = document.createElement('div');
  queue.listen(root);
  const articles: ArticleId[] = [];
  for (let count = 0; count < 3; count++) {
    const {id} = await library.save(
      {...sampleArticle(), id: crypto.randomUUID() as ArticleId},
      ongoing,
    );
    articles.push(id);
  }
  await desk.list();
  return {library, store, queue, root, articles: articles as [ArticleId, ArticleId, ArticleId]};
}

const noticesOf = (store: Store<AppState>) => store.value.notices.map(({text}) => text);

describe('QueueDesk', () => {
  afterEach(cleanUp);

  it('keeps the wishes of the screens and says so', async () => {
    const {library, store, queue, root, articles} = await queueBench();
    const [first, second] = articles;
    root.dispatchEvent(new QueueEvent(first, 'add'));
    await waitUntil(() => noticesOf(store)[0]?.includes('أُضيف'));
    root.dispatchEvent(new QueueEvent(second, 'next'));
    await waitUntil(() => noticesOf(store)[0]?.includes('المقال التالي'));
    await queue.load();
    expect(store.value.queue).to.deep.equal([second, first]);
    root.dispatchEvent(new QueueEvent(second, 'remove'));
    await waitUntil(() => noticesOf(store)[0]?.includes('أُخرج'));
    expect(await library.queue.all(ongoing)).to.deep.equal([first]);
  });

  it('names the article that was asked about, though it is deleted meanwhile', async () => {
    const {store, root, articles} = await queueBench();
    const {title} = store.value.articles!.find(({id}) => id === articles[0])!;
    root.dispatchEvent(new QueueEvent(articles[0], 'add'));
    store.update({articles: []});
    await waitUntil(() => noticesOf(store)[0]?.includes('أُضيف'));
    expect(noticesOf(store)[0]).to.include(title);
  });

  it('marks articles as heard', async () => {
    const {library, store, root, articles} = await queueBench();
    root.dispatchEvent(new HeardEvent(articles[0], true));
    await waitUntil(() => noticesOf(store)[0]?.includes('وُضعت'));
    const heard = (await library.list(ongoing)).filter(({progress}) => progress === 1);
    expect(heard.map(({id}) => id)).to.deep.equal([articles[0]]);
  });

  it('goes from article to article, past those that have gone, until none is left', async () => {
    const {library, queue, articles} = await queueBench();
    const [first, second, third] = articles;
    for (const id of [first, second, third]) await library.queue.add(id, ongoing);
    await library.remove(second, ongoing);
    expect(await queue.takeNext(first)).to.equal(third);
    expect(await library.queue.all(ongoing)).to.deep.equal([second]);
    expect(await queue.takeNext(third)).to.equal(undefined);
  });
});
