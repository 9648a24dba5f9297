import {expect} from '@open-wc/testing';
import {firstState, type AppState} from '../../src/app/app-state.ts';
import {LibraryDesk} from '../../src/app/library-desk.ts';
import {NoticeBoard} from '../../src/app/notice-board.ts';
import {SampleSpeech} from '../../src/app/sample-speech.ts';
import {SentenceDesk} from '../../src/app/sentence-desk.ts';
import {Store} from '../../src/app/store.ts';
import {WordsDesk} from '../../src/app/words-desk.ts';
import {AppError} from '../../src/core/errors.ts';
import {DEFAULT_SETTINGS} from '../../src/core/settings.ts';
import type {Player} from '../../src/speech/player/player.ts';
import {WordSaveEvent} from '../../src/ui/words/word-events.ts';
import {FakeEngine} from '../fakes/fake-engine.ts';
import {FakePlayer} from '../fakes/fake-player.ts';
import {cleanUp, testLibrary} from '../library/test-library.ts';
import {arabic} from '../ui/page.ts';
import {reading} from '../ui/sentence/readings.ts';

async function bench() {
  const library = await testLibrary();
  const store = new Store<AppState>({
    ...firstState({screen: 'library'}, DEFAULT_SETTINGS, arabic, undefined),
    sentence: reading,
  });
  const notices = new NoticeBoard(store);
  const words = new WordsDesk(new LibraryDesk(library, store, notices), store, notices);
  const player = new FakePlayer() as unknown as Player;
  const engines = {device: new FakeEngine('device'), 'built-in': new FakeEngine('built-in')};
  const sample = new SampleSpeech({player, engines, choices: () => []});
  const root = document.createElement('div');
  const form = document.createElement('form');
  root.append(form);
  document.body.append(root);
  new SentenceDesk({player, store, words, sample, reading: () => undefined}).listen(root);
  const save = () => {
    const event = new WordSaveEvent({
      written: 'علم',
      spoken: 'عَلَم',
      scope: {kind: 'everything'},
      match: 'exactly',
    });
    form.dispatchEvent(event);
    return event.outcome;
  };
  return {library, store, form, root, save};
}

describe('SentenceDesk: a word that is corrected', () => {
  let root: HTMLElement;
  afterEach(async () => {
    root.remove();
    await cleanUp();
  });

  it('is saved, and the form is told', async () => {
    const made = await bench();
    ({root} = made);
    expect(await made.save()).to.equal(undefined);
    expect(made.store.value.words!.map(({written}) => written)).to.deep.equal(['علم']);
  });

  it('leaves its dialog open where it could not be saved, and tells the form why', async () => {
    const made = await bench();
    ({root} = made);
    made.library.lexicon.put = () => Promise.reject(new AppError('library-full'));
    expect(await made.save()).to.equal('library-full');
    expect(made.store.value.sentence).to.equal(reading);
    expect(made.store.value.notices).to.deep.equal([]);
  });

  it('is told of by a notice where its form has gone meanwhile', async () => {
    const made = await bench();
    ({root} = made);
    made.library.lexicon.put = () => Promise.reject(new AppError('library-full'));
    const outcome = made.save();
    made.form.remove();
    await outcome;
    const {what} = arabic.messages.errors['library-full'];
    expect(
      made.store.value.notices.map(({text, urgent}) => [text.includes(what), urgent]),
    ).to.deep.equal([[true, true]]);
  });
});
