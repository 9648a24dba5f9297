import {expect} from '@open-wc/testing';
import type {ArticleId} from '../../src/core/article/article.ts';
import {sampleArticle} from './sample-article.ts';
import {cleanUp, freshName, ongoing, testLibrary} from './test-library.ts';

const [one, two, three] = ['one', 'two', 'three'] as ArticleId[] as [
  ArticleId,
  ArticleId,
  ArticleId,
];

describe('QueueStore', () => {
  afterEach(cleanUp);

  it('keeps articles in the order in which they were added, between visits', async () => {
    const name = freshName();
    const first = await testLibrary({name});
    for (const id of [two, one, three]) await first.queue.add(id, ongoing);
    first.close();
    const second = await testLibrary({name});
    expect(await second.queue.all(ongoing)).to.deep.equal([two, one, three]);
  });

  it('leaves one that waits already where it is, and moves it to the front when asked', async () => {
    const {queue} = await testLibrary();
    for (const id of [one, two, one]) await queue.add(id, ongoing);
    expect(await queue.all(ongoing)).to.deep.equal([one, two]);
    await queue.addNext(two, ongoing);
    expect(await queue.all(ongoing)).to.deep.equal([two, one]);
    await queue.addNext(three, ongoing);
    expect(await queue.all(ongoing)).to.deep.equal([three, two, one]);
  });

  it('forgets an article; one that is not there is no error', async () => {
    const {queue} = await testLibrary();
    await queue.add(one, ongoing);
    await queue.add(two, ongoing);
    await queue.delete(one, ongoing);
    await queue.delete(one, ongoing);
    expect(await queue.all(ongoing)).to.deep.equal([two]);
  });

  it('tells of every change', async () => {
    const library = await testLibrary();
    const kinds: string[] = [];
    library.onChange(({kind}) => kinds.push(kind));
    await library.queue.add(one, ongoing);
    await library.queue.addNext(one, ongoing);
    await library.queue.delete(one, ongoing);
    expect(kinds).to.deep.equal(['queue', 'queue', 'queue']);
  });

  it('loses an article that is deleted for good', async () => {
    let now = 1000;
    const name = freshName();
    const library = await testLibrary({name, now: () => now});
    const {id} = await library.save(sampleArticle(), ongoing);
    await library.queue.add(id, ongoing);
    await library.listening.set(id, {rate: 2}, ongoing);
    await library.remove(id, ongoing);
    library.close();
    now = 2000;
    const later = await testLibrary({name, now: () => now});
    await later.purgeRemoved(ongoing);
    expect(await later.queue.all(ongoing)).to.deep.equal([]);
    expect(await later.listening.get(id, ongoing)).to.deep.equal({});
  });
});
