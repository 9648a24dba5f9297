import {expect} from '@open-wc/testing';
import {firstState, type AppState} from '../../src/app/app-state.ts';
import {LibraryDesk} from '../../src/app/library-desk.ts';
import {NoticeBoard} from '../../src/app/notice-board.ts';
import {SearchDesk} from '../../src/app/search-desk.ts';
import {Store} from '../../src/app/store.ts';
import type {ArticleId} from '../../src/core/article/article.ts';
// Here before they are wanted.
import '../../src/core/search/search.ts';
import {DEFAULT_SETTINGS} from '../../src/core/settings.ts';
import '../../src/library/search-articles.ts';
import {FakeClock} from '../fakes/fake-clock.ts';
import {sampleArticle} from '../library/sample-article.ts';
import {cleanUp, ongoing, testLibrary} from '../library/test-library.ts';
import {arabic} from '../ui/page.ts';

const SETTLED_MS = 1000;
const {found} = arabic.messages.library;

async function searchBench() {
  const library = await testLibrary();
  const save = (title: string) =>
    library.save({...sampleArticle(), id: crypto.randomUUID() as ArticleId, title}, ongoing);
  await save('ميناء زمرد');
  await save('ميناء جديد');
  const store = new Store<AppState>(
    firstState({screen: 'library'}, DEFAULT_SETTINGS, arabic, undefined),
  );
  const clock = new FakeClock();
  /** Whether a voice of Rawi is speaking. */
  const voice = {isSounding: false};
  const notices = new NoticeBoard(store, {isSounding: () => voice.isSounding});
  const said: string[] = [];
  // What the announcer has said is taken away.
  store.subscribe(({notices: shown}) => {
    for (const {id, text} of shown) {
      said.push(text);
      notices.dismiss(id);
    }
  });
  const search = new SearchDesk({
    desk: new LibraryDesk(library, store, notices),
    store,
    notices,
    clock,
  });
  return {save, store, clock, voice, said, search};
}

describe('SearchDesk', () => {
  afterEach(cleanUp);

  it('shows what it finds at once, letter by letter', async () => {
    const {store, search} = await searchBench();
    await search.look('ميناء ز');
    expect(store.value.search!.isDone).to.equal(true);
    const titles = () => store.value.search!.found.map(({article}) => article.title);
    await search.look('ميناء زمرد');
    expect(titles()).to.deep.equal(['ميناء زمرد']);
    await search.look('');
    expect(store.value.search).to.equal(undefined);
  });

  it('says how many there are once typing has paused, and not at every letter', async () => {
    const {clock, said, search} = await searchBench();
    for (const typed of ['مي', 'مين', 'مينا', 'ميناء']) {
      await search.look(typed);
      await clock.advance(SETTLED_MS - 1);
      expect(said, typed).to.deep.equal([]);
    }
    await clock.advance(1);
    expect(said).to.deep.equal([found(2)]);
    await search.look('ميناء زمرد');
    await clock.advance(SETTLED_MS);
    expect(said).to.deep.equal([found(2), found(1)]);
    expect(clock.pending).to.equal(0);
  });

  it('says it once for a search, and again only where the library gives another answer', async () => {
    const {save, clock, said, search} = await searchBench();
    await search.look('ميناء');
    await clock.advance(SETTLED_MS);
    await search.again();
    await clock.advance(SETTLED_MS);
    expect(said).to.deep.equal([found(2)]);
    await save('ميناء ثالث');
    await search.again();
    await clock.advance(SETTLED_MS);
    expect(said).to.deep.equal([found(2), found(3)]);
    await search.look('');
    await search.look('ميناء');
    await clock.advance(SETTLED_MS);
    expect(said, 'another search for the same').to.deep.equal([found(2), found(3), found(3)]);
  });

  it('says nothing of a search that was ended before, by clearing or by leaving', async () => {
    const {clock, said, search} = await searchBench();
    await search.look('ميناء');
    await search.look('');
    await clock.advance(SETTLED_MS);
    await search.look('ميناء');
    search.stop();
    await clock.advance(SETTLED_MS);
    expect(said).to.deep.equal([]);
  });

  it('says nothing into a voice, nor later', async () => {
    const {clock, voice, said, search} = await searchBench();
    await search.look('ميناء');
    voice.isSounding = true;
    await clock.advance(SETTLED_MS);
    voice.isSounding = false;
    await search.again();
    await clock.advance(SETTLED_MS);
    expect(said).to.deep.equal([]);
  });
});
