import {expect} from '@open-wc/testing';
import type {ArticleId} from '../../src/core/article/article.ts';
import {sampleArticle} from './sample-article.ts';
import {cleanUp, codeOf, freshName, ongoing, testLibrary} from './test-library.ts';

const article = 'one' as ArticleId;

describe('ListeningStore', () => {
  afterEach(cleanUp);

  it('knows nothing of an article for which nothing was chosen', async () => {
    const {listening} = await testLibrary();
    expect(await listening.get(article, ongoing)).to.deep.equal({});
  });

  it('keeps what was chosen, between visits, and leaves the rest', async () => {
    const name = freshName();
    const first = await testLibrary({name});
    await first.listening.set(article, {rate: 1.5}, ongoing);
    await first.listening.set(article, {voice: 'built-in'}, ongoing);
    first.close();
    const second = await testLibrary({name});
    expect(await second.listening.get(article, ongoing)).to.deep.equal({
      rate: 1.5,
      voice: 'built-in',
    });
  });

  it('forgets the voice where none is wanted, and takes no impossible pace', async () => {
    const {listening} = await testLibrary();
    await listening.set(article, {rate: 1.5, voice: 'built-in'}, ongoing);
    expect(await listening.set(article, {voice: ''}, ongoing)).to.deep.equal({rate: 1.5});
    expect(await listening.set(article, {rate: 40}, ongoing)).to.deep.equal({
      rate: 1.5,
    });
  });
});

describe('Library.markHeard', () => {
  afterEach(cleanUp);

  it('shows an article as heard or not, to begin anew either way', async () => {
    const library = await testLibrary();
    const saved = sampleArticle();
    await library.save(saved, ongoing);
    const place = {article: saved.id, block: saved.blocks[0]!.id, offset: 2};
    await library.savePosition(place, 0.4, ongoing);
    await library.markHeard(saved.id, true, ongoing);
    expect((await library.list(ongoing))[0]!.progress).to.equal(1);
    expect(await library.position(saved.id, ongoing)).to.equal(undefined);
    await library.markHeard(saved.id, false, ongoing);
    expect((await library.list(ongoing))[0]!.progress).to.equal(0);
  });

  it('fails for an article that is not there', async () => {
    const library = await testLibrary();
    expect(await codeOf(library.markHeard(article, true, ongoing))).to.equal('article-missing');
  });
});
