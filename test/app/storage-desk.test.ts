import {expect} from '@open-wc/testing';
import {StorageDesk, type BrowserStorage} from '../../src/app/storage-desk.ts';
import {StorageClearEvent, StorageKeepEvent} from '../../src/ui/storage/storage-events.ts';
import type {StorageView} from '../../src/ui/storage/storage-view.ts';

const signal = new AbortController().signal;

/** A desk on a browser's storage; `next` resolves with what it shows next. */
function desk(
  storage: BrowserStorage | undefined,
  count = () => Promise.resolve({articles: 2, words: 1}),
) {
  const root = document.createElement('div');
  const shown: StorageView[] = [];
  let tell: (view: StorageView) => void = () => undefined;
  let cleared = 0;
  const made = new StorageDesk({
    storage,
    count,
    show: (view) => {
      shown.push(view);
      tell(view);
    },
    clear: () => {
      cleared++;
      return Promise.resolve();
    },
  });
  made.listen(root);
  const next = () => new Promise<StorageView>((resolve) => (tell = resolve));
  return {desk: made, root, shown, next, cleared: () => cleared};
}
const browser = (changes: BrowserStorage = {}): BrowserStorage => ({
  estimate: () => Promise.resolve({usage: 300, quota: 1000}),
  persisted: () => Promise.resolve(false),
  persist: () => Promise.resolve(false),
  ...changes,
});

describe('the desk of storage', () => {
  it('measures what the library takes', async () => {
    const {desk: made, shown} = desk(browser());
    await made.measure(signal);
    expect(shown).to.deep.equal([
      {articles: 2, words: 1, used: 300, free: 700, promise: 'not-kept'},
    ]);
  });

  it('leaves out what a browser does not tell', async () => {
    for (const storage of [undefined, {}]) {
      const {desk: made, shown} = desk(storage);
      await made.measure(signal);
      expect(shown).to.deep.equal([{articles: 2, words: 1, promise: 'unknown'}]);
    }
    const {desk: made, shown} = desk(browser({estimate: () => Promise.resolve({})}));
    await made.measure(signal);
    expect(shown).to.deep.equal([{articles: 2, words: 1, promise: 'not-kept'}]);
  });

  it('says that the library is kept', async () => {
    const {desk: made, shown} = desk(browser({persisted: () => Promise.resolve(true)}));
    await made.measure(signal);
    expect(shown[0]!.promise).to.equal('kept');
  });

  it('asks the browser, and says what it answered', async () => {
    let isKept = false;
    const {root, next} = desk(
      browser({
        persisted: () => Promise.resolve(isKept),
        persist: () => Promise.resolve(isKept),
      }),
    );
    let answer = next();
    root.dispatchEvent(new StorageKeepEvent());
    expect((await answer).promise).to.equal('refused');
    isKept = true;
    answer = next();
    root.dispatchEvent(new StorageKeepEvent());
    expect((await answer).promise).to.equal('kept');
  });

  it('has everything deleted, and measures again', async () => {
    const {root, next, cleared} = desk(browser());
    const answer = next();
    root.dispatchEvent(new StorageClearEvent());
    await answer;
    expect(cleared()).to.equal(1);
  });

  it('shows nothing once it was given up', async () => {
    const controller = new AbortController();
    const {desk: made, shown} = desk(browser());
    const measured = made.measure(controller.signal);
    controller.abort();
    await measured;
    expect(shown).to.deep.equal([]);
  });
});
