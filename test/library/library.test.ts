import {expect} from '@open-wc/testing';
import type {ArticleId, BlockId} from '../../src/core/article/article.ts';
import {sampleArticle} from './sample-article.ts';
import {cleanUp, codeOf, freshName, ongoing, testLibrary} from './test-library.ts';

const unknown = 'nowhere' as ArticleId;
const place = (article: ArticleId, offset = 3) => ({article, block: 'p1' as BlockId, offset});

describe('Library', () => {
  afterEach(cleanUp);

  it('gives back an article as it was saved', async () => {
    const library = await testLibrary();
    const article = sampleArticle({byline: 'سلمى', source: {kind: 'file', name: 'مقال.txt'}});
    await library.save(article, ongoing);
    expect(await library.open(article.id, ongoing)).to.deep.equal(article);
  });

  it('keeps what it has between visits', async () => {
    const name = freshName();
    const article = sampleArticle();
    const first = await testLibrary({name});
    await first.save(article, ongoing);
    first.close();
    const second = await testLibrary({name});
    expect(await second.open(article.id, ongoing)).to.deep.equal(article);
  });

  it('keeps a last place that is asked for as the page goes away', async () => {
    const name = freshName();
    const article = sampleArticle();
    const first = await testLibrary({name, now: () => 7});
    await first.save(article, ongoing);
    await first.saveLastPosition(place(article.id, 9), ongoing);
    first.close();
    const second = await testLibrary({name});
    expect(await second.position(article.id, ongoing)).to.deep.equal({
      ...place(article.id, 9),
      updatedAt: 7,
    });
  });

  it('summarises an article: counts, dates, no progress yet', async () => {
    const library = await testLibrary({now: () => 1000});
    const {blocks, ...rest} = sampleArticle();
    const summary = await library.save({...rest, blocks}, ongoing);
    expect(summary).to.deep.equal({
      ...rest,
      savedAt: 1000,
      characters: 14 + 35,
      words: 2 + 6,
      excerpt: blocks[1]!.text,
      progress: 0,
    });
    expect(await library.list(ongoing)).to.deep.equal([summary]);
  });

  it('lists the newest first', async () => {
    let now = 1000;
    const library = await testLibrary({now: () => now++});
    for (const title of ['أول', 'ثان', 'ثالث']) {
      await library.save(sampleArticle({title}), ongoing);
    }
    const titles = (await library.list(ongoing)).map(({title}) => title);
    expect(titles).to.deep.equal(['ثالث', 'ثان', 'أول']);
  });

  it('keeps date and progress when the same article is saved again', async () => {
    let now = 1000;
    const library = await testLibrary({now: () => now++});
    const article = sampleArticle();
    const first = await library.save(article, ongoing);
    await library.savePosition(place(article.id), 0.5, ongoing);
    const again = await library.save({...article, title: 'أخرى'}, ongoing);
    expect(again).to.deep.equal({...first, title: 'أخرى', progress: 0.5});
  });

  it('remembers when an article was opened', async () => {
    let now = 1000;
    const library = await testLibrary({now: () => now});
    const {id} = await library.save(sampleArticle(), ongoing);
    now = 2000;
    await library.open(id, ongoing);
    expect((await library.list(ongoing))[0]).to.include({savedAt: 1000, openedAt: 2000});
  });

  it('knows the article to go on listening to', async () => {
    let now = 1;
    const library = await testLibrary({now: () => now++});
    expect(await library.lastHeard(ongoing)).to.equal(undefined);
    const ids: ArticleId[] = [];
    for (const progress of [0.2, 0.6, 1, 0]) {
      const {id} = await library.save(sampleArticle(), ongoing);
      await library.open(id, ongoing);
      await library.savePosition(
        {article: id, block: 'h1' as BlockId, offset: 0},
        progress,
        ongoing,
      );
      ids.push(id);
    }
    expect((await library.lastHeard(ongoing))?.id).to.equal(ids[1]);
    await library.open(ids[0]!, ongoing);
    expect((await library.lastHeard(ongoing))?.id).to.equal(ids[0]);
    await library.remove(ids[0]!, ongoing);
    expect((await library.lastHeard(ongoing))?.id).to.equal(ids[1]);
  });

  it('says that an article is missing', async () => {
    const library = await testLibrary();
    expect(await codeOf(library.open(unknown, ongoing))).to.equal('article-missing');
    expect(await codeOf(library.rename(unknown, 'اسم', ongoing))).to.equal('article-missing');
    expect(await codeOf(library.remove(unknown, ongoing))).to.equal('article-missing');
    expect(await codeOf(library.restore(unknown, ongoing))).to.equal('article-missing');
    expect(await library.list(ongoing)).to.deep.equal([]);
  });

  it('renames to one line, in the list and in the article', async () => {
    const library = await testLibrary();
    const {id} = await library.save(sampleArticle(), ongoing);
    await library.rename(id, '  اسم\n\t جديد ', ongoing);
    expect((await library.list(ongoing))[0]?.title).to.equal('اسم جديد');
    expect((await library.open(id, ongoing)).title).to.equal('اسم جديد');
  });

  it('keeps the title when the new one is empty', async () => {
    const library = await testLibrary();
    const {id, title} = await library.save(sampleArticle(), ongoing);
    expect((await library.rename(id, ' \n ', ongoing)).title).to.equal(title);
  });

  it('takes a removed article out and brings it back whole', async () => {
    const library = await testLibrary();
    const article = sampleArticle();
    const before = await library.save(article, ongoing);
    await library.savePosition(place(article.id), 0.25, ongoing);
    await library.remove(article.id, ongoing);
    expect(await library.list(ongoing)).to.deep.equal([]);
    expect(await codeOf(library.open(article.id, ongoing))).to.equal('article-missing');

    await library.restore(article.id, ongoing);
    expect(await library.list(ongoing)).to.deep.equal([{...before, progress: 0.25}]);
    expect(await library.open(article.id, ongoing)).to.deep.equal(article);
    expect(await library.position(article.id, ongoing)).to.include({offset: 3});
  });

  it('purges what was removed before this visit and nothing else', async () => {
    let now = 1000;
    const name = freshName();
    const first = await testLibrary({name, now: () => now++});
    const [old, kept] = [sampleArticle(), sampleArticle()];
    await first.save(old, ongoing);
    await first.save(kept, ongoing);
    await first.savePosition(place(old.id), 0.5, ongoing);
    await first.remove(old.id, ongoing);
    expect(await first.purgeRemoved(ongoing)).to.equal(0);
    first.close();

    const second = await testLibrary({name, now: () => now++});
    const removedNow = sampleArticle();
    await second.save(removedNow, ongoing);
    await second.remove(removedNow.id, ongoing);
    expect(await second.purgeRemoved(ongoing)).to.equal(1);
    expect(await codeOf(second.restore(old.id, ongoing))).to.equal('article-missing');
    expect(await second.position(old.id, ongoing)).to.equal(undefined);
    await second.restore(removedNow.id, ongoing);
    const ids = (await second.list(ongoing)).map(({id}) => id);
    expect(ids).to.have.members([kept.id, removedNow.id]);
  });

  it('keeps the last place and the progress', async () => {
    const library = await testLibrary({now: () => 5000});
    const {id} = await library.save(sampleArticle(), ongoing);
    expect(await library.position(id, ongoing)).to.equal(undefined);
    await library.savePosition(place(id, 3), 0.1, ongoing);
    await library.savePosition(place(id, 9), 0.7, ongoing);
    expect(await library.position(id, ongoing)).to.deep.equal({...place(id, 9), updatedAt: 5000});
    expect((await library.list(ongoing))[0]?.progress).to.equal(0.7);
  });

  it('keeps progress between 0 and 1', async () => {
    const library = await testLibrary();
    const {id} = await library.save(sampleArticle(), ongoing);
    for (const [given, kept] of [
      [2, 1],
      [-1, 0],
      [Number.NaN, 0],
    ] as const) {
      await library.savePosition(place(id), given, ongoing);
      expect((await library.list(ongoing))[0]?.progress).to.equal(kept);
    }
  });

  it('brings no article back with a late position', async () => {
    let now = 1000;
    const name = freshName();
    const first = await testLibrary({name, now: () => now++});
    const {id} = await first.save(sampleArticle(), ongoing);
    await first.remove(id, ongoing);
    await first.savePosition(place(id), 0.5, ongoing);
    expect(await first.list(ongoing)).to.deep.equal([]);
    const second = await testLibrary({name, now: () => now++});
    await second.purgeRemoved(ongoing);
    await first.savePosition(place(id), 0.5, ongoing);
    expect(await second.list(ongoing)).to.deep.equal([]);
    expect(await second.position(id, ongoing)).to.equal(undefined);
    expect(await codeOf(second.restore(id, ongoing))).to.equal('article-missing');
  });

  it('tells of changes here and in another tab', async () => {
    const name = freshName();
    const here = await testLibrary({name});
    const there = await testLibrary({name});
    const heardHere: unknown[] = [];
    here.onChange((change) => heardHere.push(change));
    const heardThere = new Promise((resolve) => there.onChange(resolve));
    const {id} = await here.save(sampleArticle(), ongoing);
    expect(heardHere).to.deep.equal([{kind: 'articles', article: id, elsewhere: false}]);
    expect(await heardThere).to.deep.equal({kind: 'articles', article: id, elsewhere: true});
    expect((await there.list(ongoing))[0]?.id).to.equal(id);
  });

  it('tells no one who stopped listening', async () => {
    const library = await testLibrary();
    let heard = 0;
    const stop = library.onChange(() => heard++);
    await library.save(sampleArticle(), ongoing);
    stop();
    await library.save(sampleArticle(), ongoing);
    expect(heard).to.equal(1);
  });
});
