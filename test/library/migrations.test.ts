import {expect} from '@open-wc/testing';
import {openDB} from 'idb';
import type {ArticleId} from '../../src/core/article/article.ts';
import {openLibrary} from '../../src/library/library.ts';
import {MIGRATIONS, type Migration} from '../../src/library/migrations.ts';
import {openDatabase} from '../../src/library/open-database.ts';
import {STORES, type ArticleSummary} from '../../src/library/schema.ts';
import {sampleArticle} from './sample-article.ts';
import {cleanUp, codeOf, freshName, ongoing, testLibrary} from './test-library.ts';

const nextStep: Migration = {
  name: 'titles in capitals',
  async run(_database, transaction) {
    const store = transaction.objectStore('articles');
    for (const record of (await store.getAll()) as {title: string}[]) {
      await store.put({...record, title: `«${record.title}»`});
    }
  },
};
const failingStep: Migration = {
  name: 'fails half way',
  async run(database, transaction) {
    await transaction.objectStore('articles').clear();
    database.createObjectStore('half');
    throw new Error('made by the test');
  },
};

describe('migrations', () => {
  afterEach(cleanUp);

  it('lead from nothing to every store of the schema', async () => {
    const database = await openDatabase({name: freshName()}, ongoing);
    expect(database.version).to.equal(MIGRATIONS.length);
    expect([...database.objectStoreNames]).to.have.members([...STORES]);
    const transaction = database.transaction(STORES);
    expect(transaction.objectStore('articles').keyPath).to.equal('id');
    expect([...transaction.objectStore('articles').indexNames]).to.deep.equal(['savedAt']);
    expect(transaction.objectStore('contents').keyPath).to.equal('id');
    expect(transaction.objectStore('positions').keyPath).to.equal('article');
    expect(transaction.objectStore('settings').keyPath).to.equal(null);
    await transaction.done;
    database.close();
  });

  it('run only the steps that are missing, in order, over the data', async () => {
    const name = freshName();
    const library = await testLibrary({name});
    const {id, title} = await library.save(sampleArticle(), ongoing);
    library.close();
    const ran: string[] = [];
    const noted = (step: Migration): Migration => ({
      ...step,
      run: (...given) => {
        ran.push(step.name);
        return step.run(...given);
      },
    });
    const next = await testLibrary({
      name,
      migrations: [...MIGRATIONS, nextStep, {...nextStep, name: 'again'}].map(noted),
    });
    expect(ran).to.deep.equal(['titles in capitals', 'again']);
    expect((await next.open(id, ongoing)).title).to.equal(`««${title}»»`);
  });

  it('leave version and data as they were when a step fails', async () => {
    const name = freshName();
    const library = await testLibrary({name});
    const article = sampleArticle();
    await library.save(article, ongoing);
    library.close();
    const failing = openLibrary(ongoing, {name, migrations: [...MIGRATIONS, failingStep]});
    expect(await codeOf(failing)).to.equal('library-unavailable');
    const again = await testLibrary({name});
    expect(await again.open(article.id, ongoing)).to.deep.equal(article);
  });

  it('give articles of an earlier version the beginning of their text', async () => {
    const name = freshName();
    const old = await openDatabase({name, migrations: MIGRATIONS.slice(0, 3)}, ongoing);
    const {blocks, ...summary} = sampleArticle();
    const long = {...summary, id: 'long' as ArticleId};
    const words = {...blocks[1]!, text: 'ميناء '.repeat(60).trim()};
    await old.put('articles', {...summary, savedAt: 1, progress: 0.5} as ArticleSummary);
    await old.put('contents', {id: summary.id, blocks});
    await old.put('articles', {...long, savedAt: 2} as ArticleSummary);
    await old.put('contents', {id: long.id, blocks: [words]});
    await old.put('articles', {...long, id: 'lost' as ArticleId, savedAt: 3} as ArticleSummary);
    old.close();
    const library = await testLibrary({name});
    const [lost, second, first] = await library.list(ongoing);
    expect(first!.excerpt).to.equal(blocks[1]!.text);
    expect(first!.progress).to.equal(0.5);
    expect(second!.excerpt).to.match(/^(?:ميناء )+ميناء…$/u);
    expect(second!.excerpt.length).to.be.at.most(161);
    expect(lost!.excerpt).to.equal('');
  });

  it('name the step that failed', async () => {
    const opening = openDatabase(
      {name: freshName(), migrations: [...MIGRATIONS, failingStep]},
      ongoing,
    );
    const error: unknown = await opening.catch((reason: unknown) => reason);
    expect(String((error as Error).cause)).to.contain('fails half way');
  });
});

describe('two tabs with different versions', () => {
  afterEach(cleanUp);
  const newer = [...MIGRATIONS, nextStep];

  it('the older lets go and is told, the newer opens', async () => {
    const name = freshName();
    let told = 0;
    const old = await testLibrary({name, onBlocking: () => told++});
    const {id, title} = await old.save(sampleArticle(), ongoing);
    const next = await testLibrary({name, migrations: newer});
    expect(told).to.equal(1);
    expect((await next.open(id, ongoing)).title).to.equal(`«${title}»`);
    expect(await codeOf(old.list(ongoing))).to.equal('library-outdated');
  });

  it('a tab that does not let go blocks; a retry loses nothing', async () => {
    const name = freshName();
    const first = await testLibrary({name});
    const {id, title} = await first.save(sampleArticle(), ongoing);
    first.close();
    const stubborn = await openDB(name);
    let told = 0;
    const options = {name, migrations: newer, patience: 0, onBlocked: () => told++};
    expect(await codeOf(openLibrary(ongoing, options))).to.equal('library-blocked');
    expect(told).to.equal(1);
    stubborn.close();
    const retried = await testLibrary(options);
    expect((await retried.open(id, ongoing)).title).to.equal(`«${title}»`);
  });

  it('waits for a tab that lets go in time', async () => {
    const name = freshName();
    const first = await testLibrary({name});
    first.close();
    const slow = await openDB(name);
    const next = await testLibrary({name, migrations: newer, onBlocked: () => slow.close()});
    expect(await next.list(ongoing)).to.deep.equal([]);
  });

  it('stops waiting when aborted', async () => {
    const name = freshName();
    const holder = await openDB(name, 1);
    const controller = new AbortController();
    const opening = openLibrary(controller.signal, {
      name,
      migrations: newer,
      onBlocked: () => controller.abort(),
    });
    const outcome: unknown = await opening.catch((reason: unknown) => reason);
    expect(outcome).to.equal(controller.signal.reason);
    holder.close();
  });
});
