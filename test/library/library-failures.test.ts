import {expect} from '@open-wc/testing';
import {openDB} from 'idb';
import type {BlockId} from '../../src/core/article/article.ts';
import {AppError} from '../../src/core/errors.ts';
import {openLibrary} from '../../src/library/library.ts';
import {sampleArticle} from './sample-article.ts';
import {cleanUp, codeOf, freshName, ongoing, testLibrary} from './test-library.ts';

/** Replaces a method until {@link restoreMethods}. */
const restores: (() => void)[] = [];
function replace<Owner extends object, Key extends keyof Owner>(
  owner: Owner,
  key: Key,
  value: Owner[Key],
): void {
  const original = Object.getOwnPropertyDescriptor(owner, key);
  Object.defineProperty(owner, key, {value, configurable: true, writable: true});
  restores.push(() => {
    if (original) Object.defineProperty(owner, key, original);
    else Reflect.deleteProperty(owner, key);
  });
}

/** Makes the n-th `put` from now on fail with a DOMException called `name`. */
function failPut(count: number, name: string): void {
  // eslint-disable-next-line @typescript-eslint/unbound-method -- called with its own `this` below
  const put = IDBObjectStore.prototype.put;
  let left = count;
  replace(IDBObjectStore.prototype, 'put', function (this: IDBObjectStore, ...values) {
    if (--left === 0) throw new DOMException('made by the test', name);
    return put.apply(this, values);
  });
}

async function storedKeys(name: string): Promise<Record<string, number>> {
  const database = await openDB(name);
  const stores = ['articles', 'contents', 'positions'];
  const counts = await Promise.all(stores.map((store) => database.count(store)));
  database.close();
  return Object.fromEntries(stores.map((store, index) => [store, counts[index]!]));
}

describe('Library, when things go wrong', () => {
  afterEach(async () => {
    for (const restore of restores.splice(0).reverse()) restore();
    await cleanUp();
  });

  it('is unavailable without IndexedDB', async () => {
    replace(globalThis, 'indexedDB', undefined as unknown as IDBFactory);
    expect(await codeOf(openLibrary(ongoing, {name: freshName()}))).to.equal('library-unavailable');
  });

  it('is unavailable where the browser forbids storage', async () => {
    replace(IDBFactory.prototype, 'open', () => {
      throw new DOMException('private', 'SecurityError');
    });
    expect(await codeOf(openLibrary(ongoing, {name: freshName()}))).to.equal('library-unavailable');
  });

  for (const failing of [1, 2]) {
    it(`leaves nothing half when write ${failing} of a save fails, and says that it is full`, async () => {
      const name = freshName();
      const library = await testLibrary({name});
      failPut(failing, 'QuotaExceededError');
      expect(await codeOf(library.save(sampleArticle(), ongoing))).to.equal('library-full');
      expect(await storedKeys(name)).to.deep.equal({articles: 0, contents: 0, positions: 0});
    });
  }

  it('says that it is full when the quota only shows at the commit', async () => {
    const library = await testLibrary();
    replace(IDBObjectStore.prototype, 'put', function (this: IDBObjectStore) {
      // What Chromium does: the transaction ends with the error, its requests with an abort.
      Object.defineProperty(this.transaction, 'error', {
        value: new DOMException('made by the test', 'QuotaExceededError'),
      });
      const request = this.count();
      this.transaction.abort();
      return request as unknown as IDBRequest<IDBValidKey>;
    });
    expect(await codeOf(library.save(sampleArticle(), ongoing))).to.equal('library-full');
  });

  it('still opens an article when the library is full', async () => {
    const library = await testLibrary();
    const article = sampleArticle();
    await library.save(article, ongoing);
    failPut(1, 'QuotaExceededError');
    expect(await library.open(article.id, ongoing)).to.deep.equal(article);
  });

  it('keeps the old version of an article when saving the new one fails', async () => {
    const library = await testLibrary();
    const article = sampleArticle();
    await library.save(article, ongoing);
    failPut(2, 'UnknownError');
    expect(await codeOf(library.save({...article, title: 'أخرى', blocks: []}, ongoing))).to.equal(
      'library-unavailable',
    );
    expect(await library.open(article.id, ongoing)).to.deep.equal(article);
  });

  it('does nothing once aborted, and rejects with the reason', async () => {
    const name = freshName();
    const library = await testLibrary({name});
    const reason = new DOMException('no more', 'AbortError');
    const signal = AbortSignal.abort(reason);
    const {id} = sampleArticle();
    const position = {article: id, block: 'p1' as BlockId, offset: 0};
    for (const call of [
      library.save(sampleArticle(), signal),
      library.list(signal),
      library.open(id, signal),
      library.rename(id, 'اسم', signal),
      library.remove(id, signal),
      library.restore(id, signal),
      library.purgeRemoved(signal),
      library.position(id, signal),
      library.savePosition(position, 0, signal),
      library.settings.get(signal),
      library.settings.set({rate: 2}, signal),
      library.requestPersistence(signal),
      openLibrary(signal, {name}),
    ]) {
      const outcome: unknown = await call.then(
        () => 'resolved',
        (error: unknown) => error,
      );
      expect(outcome).to.equal(reason);
    }
    expect(await storedKeys(name)).to.deep.equal({articles: 0, contents: 0, positions: 0});
  });

  it('undoes a save that is aborted in the middle', async () => {
    const name = freshName();
    const library = await testLibrary({name});
    const controller = new AbortController();
    // eslint-disable-next-line @typescript-eslint/unbound-method -- called with its own `this` below
    const put = IDBObjectStore.prototype.put;
    replace(IDBObjectStore.prototype, 'put', function (this: IDBObjectStore, ...values) {
      const request = put.apply(this, values);
      if (this.name === 'contents') controller.abort();
      return request;
    });
    const outcome: unknown = await library.save(sampleArticle(), controller.signal).then(
      () => 'resolved',
      (error: unknown) => error,
    );
    expect(outcome).to.equal(controller.signal.reason);
    expect(await storedKeys(name)).to.deep.equal({articles: 0, contents: 0, positions: 0});
  });

  it('opens again after the browser terminated the connection', async () => {
    // eslint-disable-next-line @typescript-eslint/unbound-method -- called with its own `this` below
    const open = IDBFactory.prototype.open;
    let request: IDBOpenDBRequest | undefined;
    replace(IDBFactory.prototype, 'open', function (this: IDBFactory, ...options) {
      return (request = open.apply(this, options));
    });
    let terminated = 0;
    const library = await testLibrary({onTerminated: () => terminated++});
    const article = sampleArticle();
    await library.save(article, ongoing);
    request!.result.close();
    request!.result.dispatchEvent(new Event('close'));
    expect(terminated).to.equal(1);
    expect(await library.open(article.id, ongoing)).to.deep.equal(article);
  });

  it('opens again when the connection was closed without a word', async () => {
    // eslint-disable-next-line @typescript-eslint/unbound-method -- called with its own `this` below
    const open = IDBFactory.prototype.open;
    let request: IDBOpenDBRequest | undefined;
    replace(IDBFactory.prototype, 'open', function (this: IDBFactory, ...options) {
      return (request = open.apply(this, options));
    });
    const library = await testLibrary();
    request!.result.close();
    const {id} = await library.save(sampleArticle(), ongoing);
    expect((await library.list(ongoing)).map((summary) => summary.id)).to.deep.equal([id]);
  });

  it('passes an AppError of its own on as it is', async () => {
    const library = await testLibrary();
    const error: unknown = await library
      .open(sampleArticle().id, ongoing)
      .catch((reason: unknown) => reason);
    expect(error).to.be.instanceOf(AppError);
    expect((error as AppError).cause).to.equal(undefined);
  });

  it('leaves either all or nothing of a save when its tab dies in the middle', async () => {
    const name = freshName();
    const library = await testLibrary({name});
    const earlier = sampleArticle();
    await library.save(earlier, ongoing);
    const source = new URL('../../src/library/library.ts', import.meta.url).href;
    const outcomes = new Set<number>();
    for (let round = 0; round < 12; round++) {
      const frame = document.createElement('iframe');
      const saving = new Promise((resolve) => {
        addEventListener('message', resolve, {once: true});
      });
      frame.srcdoc = `<script type="module">
        import {openLibrary} from '${source}';
        const signal = new AbortController().signal;
        const library = await openLibrary(signal, {name: '${name}'});
        const article = ${JSON.stringify(sampleArticle())};
        article.blocks = Array(20000).fill(article.blocks[1]);
        const saved = library.save(article, signal);
        if (${round % 3 === 2}) await saved;
        parent.postMessage('saving');
      </script>`;
      document.body.append(frame);
      await saving;
      frame.remove();
      const {articles, contents} = await storedKeys(name);
      expect(contents).to.equal(articles);
      outcomes.add(articles!);
    }
    expect(Math.max(...outcomes)).to.be.at.least(5);
    expect(await library.open(earlier.id, ongoing)).to.deep.equal(earlier);
  });
});
