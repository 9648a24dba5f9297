import {expect} from '@open-wc/testing';
import {firstState, type AppState} from '../../src/app/app-state.ts';
import {LibraryDesk} from '../../src/app/library-desk.ts';
import {NoticeBoard} from '../../src/app/notice-board.ts';
import {Store} from '../../src/app/store.ts';
import {WordsDesk} from '../../src/app/words-desk.ts';
import {AppError} from '../../src/core/errors.ts';
import {DEFAULT_SETTINGS} from '../../src/core/settings.ts';
import type {Library} from '../../src/library/library.ts';
import type {WordDraft} from '../../src/ui/words/word-events.ts';
import {cleanUp, ongoing, testLibrary} from '../library/test-library.ts';
import {arabic} from '../ui/page.ts';

const draft: WordDraft = {
  written: 'علم',
  spoken: 'عَلَم',
  scope: {kind: 'everything'},
  match: 'exactly',
};

function bench(library: Library | undefined) {
  const store = new Store<AppState>(
    firstState({screen: 'words'}, DEFAULT_SETTINGS, arabic, 'library-blocked'),
  );
  const notices = new NoticeBoard(store);
  const words = new WordsDesk(new LibraryDesk(library, store, notices), store, notices);
  return {words, store, told: () => store.value.notices};
}

describe('WordsDesk: saving', () => {
  afterEach(cleanUp);

  it('keeps a word, shows it and says so', async () => {
    const library = await testLibrary();
    const {words, store, told} = bench(library);
    expect(await words.save(draft)).to.equal(undefined);
    const [kept] = await library.lexicon.all(ongoing);
    expect(kept).to.deep.include(draft);
    expect(store.value.words).to.deep.equal([kept]);
    expect(told().map(({text}) => text)).to.deep.equal([arabic.messages.words.saved('علم')]);
  });

  it('changes a word that is there', async () => {
    const library = await testLibrary();
    const {words} = bench(library);
    await words.save(draft);
    const [kept] = await library.lexicon.all(ongoing);
    await words.save({...kept!, spoken: 'عِلْم'});
    expect(await library.lexicon.all(ongoing)).to.deep.equal([{...kept!, spoken: 'عِلْم'}]);
  });

  it('answers why it could not, and leaves it to the form to say so', async () => {
    const library = await testLibrary();
    library.lexicon.put = () => Promise.reject(new AppError('library-full'));
    const {words, told} = bench(library);
    expect(await words.save(draft)).to.equal('library-full');
    expect(told()).to.deep.equal([]);
  });

  it('answers why there is no library', async () => {
    expect(await bench(undefined).words.save(draft)).to.equal('library-blocked');
  });
});
