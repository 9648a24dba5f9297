import {expect} from '@open-wc/testing';
import type {BlockId} from '../../src/core/article/article.ts';
import {createQuery} from '../../src/core/search/search.ts';
import type {Library} from '../../src/library/library.ts';
import {searchArticles, type FoundArticle} from '../../src/library/search-articles.ts';
import {sampleArticle} from './sample-article.ts';
import {cleanUp, ongoing, testLibrary} from './test-library.ts';

function paragraph(id: string, text: string) {
  return {id: id as BlockId, kind: 'paragraph', text, languageRuns: [], quotations: []} as const;
}

describe('searchArticles', () => {
  let library: Library;

  beforeEach(async () => {
    library = await testLibrary();
  });
  afterEach(cleanUp);

  const search = async (query: string) => {
    const seen: (readonly FoundArticle[])[] = [];
    const found = await searchArticles(
      library,
      createQuery(query),
      (some) => seen.push(some),
      ongoing,
    );
    for (const some of seen) expect(some.length).to.be.at.most(found.length);
    return found;
  };
  const titles = (found: readonly FoundArticle[]) => found.map(({article}) => article.title);

  it('finds a word in any of its forms, in the title before the text', async () => {
    await library.save(
      sampleArticle({title: 'مدن بعيدة', blocks: [paragraph('p', 'لا شيء.')]}),
      ongoing,
    );
    await library.save(sampleArticle({title: 'الموانئ والسفن'}), ongoing);
    await library.save(
      sampleArticle({title: 'رحلة', blocks: [paragraph('p', 'قصدنا السُّفُن ليلاً.')]}),
      ongoing,
    );
    expect(titles(await search('سفن'))).to.deep.equal(['الموانئ والسفن', 'رحلة']);
    expect(titles(await search('سفن رحلة'))).to.deep.equal(['رحلة']);
    expect(titles(await search('قطار'))).to.deep.equal([]);
  });

  it('shows where in the text it was found, out of one block', async () => {
    await library.save(sampleArticle(), ongoing);
    const [found] = await search('صغير');
    expect(found!.excerpt!.text).to.equal('كان الميناء — في عام 1900 — صغيراً.');
    expect(
      found!.excerpt!.matches.map(({start, end}) => found!.excerpt!.text.slice(start, end)),
    ).to.deep.equal(['صغيراً']);
    const [byTitle] = await search('مدينة');
    expect(byTitle!.excerpt).to.equal(undefined);
  });

  it('leaves out what was removed', async () => {
    const article = sampleArticle();
    await library.save(article, ongoing);
    await library.remove(article.id, ongoing);
    expect(await search('ميناء')).to.deep.equal([]);
  });

  it('tells of what it has found on the way through a long library, and can be stopped', async () => {
    const long = paragraph('p', 'سارت القافلة في الصحراء أياماً. '.repeat(2000));
    for (let count = 0; count < 20; count++) {
      await library.save(sampleArticle({blocks: [long]}), ongoing);
    }
    const stop = new AbortController();
    let told = 0;
    const searching = searchArticles(
      library,
      createQuery('قافلة'),
      () => {
        told++;
        stop.abort();
      },
      stop.signal,
    );
    const error = await searching.then(
      () => undefined,
      (reason: unknown) => reason,
    );
    expect(error).to.have.property('name', 'AbortError');
    expect(told).to.equal(1);
    expect(await search('قافلة')).to.have.length(20);
  });
});
