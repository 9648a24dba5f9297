import {expect} from '@open-wc/testing';
import type {ArticleId} from '../../src/core/article/article.ts';
import type {LexiconEntry, LexiconEntryId} from '../../src/core/lexicon/lexicon-entry.ts';
import {MIGRATIONS} from '../../src/library/migrations.ts';
import {openDatabase} from '../../src/library/open-database.ts';
import {sampleArticle} from './sample-article.ts';
import {cleanUp, freshName, ongoing, testLibrary} from './test-library.ts';

function entry(written: string, changes: Partial<LexiconEntry> = {}): LexiconEntry {
  return {
    id: crypto.randomUUID() as LexiconEntryId,
    written,
    spoken: `${written}!`,
    scope: {kind: 'everything'},
    match: 'with-clitics',
    ...changes,
  };
}
const forArticle = (article: ArticleId): Partial<LexiconEntry> => ({
  scope: {kind: 'article', article},
});

describe('LexiconStore', () => {
  afterEach(cleanUp);

  it('keeps entries between visits, in their order', async () => {
    const name = freshName();
    const entries = ['يس', 'طه', 'عِلْم', 'أمل'].map((written) => entry(written));
    const first = await testLibrary({name});
    for (const each of entries) await first.lexicon.put(each, ongoing);
    first.close();
    const second = await testLibrary({name});
    expect(await second.lexicon.all(ongoing)).to.deep.equal(entries);
  });

  it('replaces an entry at its place', async () => {
    const {lexicon} = await testLibrary();
    const [one, two] = [entry('أ'), entry('ب')];
    await lexicon.putMany([one, two], ongoing);
    const changed = {...one, spoken: '', match: 'exactly' as const};
    await lexicon.put(changed, ongoing);
    expect(await lexicon.all(ongoing)).to.deep.equal([changed, two]);
  });

  it('deletes an entry; one that is not there is no error', async () => {
    const {lexicon} = await testLibrary();
    const [one, two] = [entry('أ'), entry('ب')];
    await lexicon.putMany([one, two], ongoing);
    await lexicon.delete(one.id, ongoing);
    await lexicon.delete(one.id, ongoing);
    expect(await lexicon.all(ongoing)).to.deep.equal([two]);
  });

  it('doubles nothing when the same words come twice', async () => {
    const {lexicon} = await testLibrary();
    const article = 'a' as ArticleId;
    const kept = entry('أ');
    const elsewhere = entry('أ', forArticle(article));
    await lexicon.putMany([kept, elsewhere], ongoing);
    const again = entry('أ', {spoken: 'ألف'});
    const added = entry('ب');
    await lexicon.putMany([again, added, {...added, spoken: 'باء'}], ongoing);
    expect(await lexicon.all(ongoing)).to.deep.equal([
      {...again, id: kept.id},
      elsewhere,
      {...added, spoken: 'باء'},
    ]);
  });

  it('loses the words of an article with the article, and no others', async () => {
    let now = 1000;
    const name = freshName();
    const first = await testLibrary({name, now: () => now++});
    const [gone, stays] = [sampleArticle(), sampleArticle()];
    await first.save(gone, ongoing);
    await first.save(stays, ongoing);
    const kept = [entry('أ'), entry('ب', forArticle(stays.id))];
    await first.lexicon.putMany([entry('ج', forArticle(gone.id)), ...kept], ongoing);
    await first.remove(gone.id, ongoing);
    expect(await first.lexicon.all(ongoing), 'removed, but can be restored').to.have.length(3);
    const second = await testLibrary({name, now: () => now++});
    const heard: unknown[] = [];
    second.onChange((change) => heard.push(change));
    expect(await second.purgeRemoved(ongoing)).to.equal(1);
    expect(await second.lexicon.all(ongoing)).to.deep.equal(kept);
    expect(heard).to.deep.equal([
      {kind: 'articles', elsewhere: false},
      {kind: 'lexicon', elsewhere: false},
    ]);
  });

  it('tells of a change here and in another tab', async () => {
    const name = freshName();
    const here = await testLibrary({name});
    const there = await testLibrary({name});
    const heardHere: unknown[] = [];
    here.onChange((change) => heardHere.push(change));
    const heardThere = new Promise((resolve) => there.onChange(resolve));
    await here.lexicon.put(entry('أ'), ongoing);
    await here.lexicon.putMany([], ongoing);
    expect(heardHere).to.deep.equal([{kind: 'lexicon', elsewhere: false}]);
    expect(await heardThere).to.deep.equal({kind: 'lexicon', elsewhere: true});
    expect(await there.lexicon.all(ongoing)).to.have.length(1);
  });

  it('does nothing once aborted', async () => {
    const {lexicon} = await testLibrary();
    const signal = AbortSignal.abort(new DOMException('no more', 'AbortError'));
    for (const call of [
      lexicon.all(signal),
      lexicon.put(entry('أ'), signal),
      lexicon.putMany([entry('أ')], signal),
      lexicon.delete(entry('أ').id, signal),
    ]) {
      const outcome: unknown = await call.catch((reason: unknown) => reason);
      expect(outcome).to.equal(signal.reason);
    }
    expect(await lexicon.all(ongoing)).to.deep.equal([]);
  });

  it('comes to a library of the version before it, which loses nothing', async () => {
    const name = freshName();
    const before = MIGRATIONS.findIndex((step) => step.name === 'lexicon');
    const old = await openDatabase({name, migrations: MIGRATIONS.slice(0, before)}, ongoing);
    const {blocks, ...rest} = sampleArticle();
    const {text: excerpt} = blocks[1]!;
    const summary = {...rest, savedAt: 1, characters: 49, words: 8, excerpt, progress: 0.5};
    const transaction = old.transaction(['articles', 'contents', 'settings'], 'readwrite');
    await Promise.all([
      transaction.objectStore('articles').put(summary),
      transaction.objectStore('contents').put({id: rest.id, blocks}),
      transaction.objectStore('settings').put(1.5, 'rate'),
      transaction.done,
    ]);
    old.close();
    const library = await testLibrary({name});
    expect(await library.list(ongoing)).to.deep.equal([summary]);
    expect(await library.open(rest.id, ongoing)).to.deep.equal({...rest, blocks});
    expect((await library.settings.get(ongoing)).rate).to.equal(1.5);
    expect(await library.lexicon.all(ongoing)).to.deep.equal([]);
  });
});
