import {expect, waitUntil} from '@open-wc/testing';
import {firstState, type AppState} from '../../src/app/app-state.ts';
import {ImportDesk} from '../../src/app/import-desk.ts';
import {LibraryDesk} from '../../src/app/library-desk.ts';
import {NoticeBoard} from '../../src/app/notice-board.ts';
import type {Route} from '../../src/app/route.ts';
import {Store} from '../../src/app/store.ts';
import {AppError} from '../../src/core/errors.ts';
import {DEFAULT_SETTINGS} from '../../src/core/settings.ts';
import {ImportCancelEvent} from '../../src/ui/add/import-cancel-event.ts';
import {ImportRequestEvent} from '../../src/ui/add/import-request-event.ts';
// Here before they are wanted.
import '../../src/import/import-article.ts';
import '../../src/import/text-importer.ts';
import {cleanUp, ongoing, testLibrary} from '../library/test-library.ts';
import {arabic} from '../ui/page.ts';

async function importBench({kept = true} = {}) {
  const library = await testLibrary();
  const store = new Store<AppState>(
    firstState({screen: 'add'}, DEFAULT_SETTINGS, arabic, kept ? undefined : 'library-unavailable'),
  );
  const desk = new LibraryDesk(kept ? library : undefined, store, new NoticeBoard(store));
  const gone: Route[] = [];
  const imports = new ImportDesk({
    desk,
    store,
    go: (route) => {
      gone.push(route);
      // As every move from screen to screen does.
      imports.stop();
      store.update({route});
    },
  });
  const root = document.createElement('div');
  imports.listen(root);
  const hand = (text: string) => root.dispatchEvent(new ImportRequestEvent({kind: 'text', text}));
  return {library, store, imports, root, gone, hand};
}

describe('ImportDesk', () => {
  afterEach(cleanUp);

  it('makes an article of what is handed over, keeps it and opens it', async () => {
    const {library, store, gone, hand} = await importBench();
    hand('عنوان\n\nنص قصير.');
    expect(store.value.importing).to.equal(true);
    await waitUntil(() => gone.length > 0);
    const [article] = await library.list(ongoing);
    expect(article!.title).to.equal('عنوان');
    expect(gone).to.deep.equal([{screen: 'reader', article: article!.id}]);
    expect(store.value.importing).to.equal(false);
  });

  it('goes first to where there is room for its progress', async () => {
    const {store, gone, hand} = await importBench();
    store.update({route: {screen: 'library'}});
    hand('عنوان\n\nنص قصير.');
    expect(gone).to.deep.equal([{screen: 'add'}]);
    expect(store.value.importing).to.equal(true);
    await waitUntil(() => gone.length === 2);
    expect(gone[1]!.screen).to.equal('reader');
  });

  it('shows what is wrong, until something else is handed over or the screen is left', async () => {
    const {store, imports, gone, hand} = await importBench();
    hand(' ');
    await waitUntil(() => store.value.importError === 'empty-text');
    expect(store.value.importing).to.equal(false);
    hand('عنوان\n\nنص قصير.');
    expect(store.value.importError).to.equal(undefined);
    await waitUntil(() => gone.length > 0);
    hand(' ');
    await waitUntil(() => store.value.importError === 'empty-text');
    imports.stop();
    expect(store.value.importError).to.equal(undefined);
  });

  it('tells why there is no library to put it into', async () => {
    const {store, gone, hand} = await importBench({kept: false});
    hand('عنوان\n\nنص قصير.');
    await waitUntil(() => store.value.importError === 'library-unavailable');
    expect(gone).to.deep.equal([]);
  });

  it('can be called off: nothing is opened then, nor told of', async () => {
    const {library, store, root, gone, hand} = await importBench();
    const saved = new Promise<AbortSignal>((resolve) => {
      library.save = (_, signal) => {
        resolve(signal);
        return new Promise((_, reject) => {
          signal.addEventListener('abort', () => reject(new AppError('library-full')));
        });
      };
    });
    hand('عنوان\n\nنص قصير.');
    const signal = await saved;
    root.dispatchEvent(new ImportCancelEvent());
    expect(signal.aborted).to.equal(true);
    await new Promise((resolve) => setTimeout(resolve));
    expect(store.value.importing).to.equal(false);
    expect(store.value.importError).to.equal(undefined);
    expect(gone).to.deep.equal([]);
  });
});
