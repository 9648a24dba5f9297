import {expect, waitUntil} from '@open-wc/testing';
import {firstState, type AppState} from '../../src/app/app-state.ts';
import {LibraryDesk} from '../../src/app/library-desk.ts';
import {ListeningDesk, mannerOf} from '../../src/app/listening-desk.ts';
import {NoticeBoard} from '../../src/app/notice-board.ts';
import {Store} from '../../src/app/store.ts';
import {DEFAULT_PAUSES} from '../../src/core/pace/pace.ts';
import {DEFAULT_SETTINGS, type Settings} from '../../src/core/settings.ts';
import {createLocale} from '../../src/i18n/create-locale.ts';
import type {Voice} from '../../src/speech/engine.ts';
import {Player} from '../../src/speech/player/player.ts';
import {ArticleVoiceEvent} from '../../src/ui/listening/article-voice-event.ts';
import {SleepTimerEvent} from '../../src/ui/listening/sleep-timer-event.ts';
import type {SleepCountdown} from '../../src/ui/player-bar/rawi-player-bar.ts';
import {FakeClock} from '../fakes/fake-clock.ts';
import {FakeEngine} from '../fakes/fake-engine.ts';
import {sampleArticle} from '../library/sample-article.ts';
import {cleanUp, ongoing, testLibrary} from '../library/test-library.ts';

const voice: Voice = {id: 'majed', name: 'Majed', language: 'ar-001', local: true};

async function listeningBench(settings: Partial<Settings> = {}) {
  const library = await testLibrary();
  const article = sampleArticle();
  await library.save(article, ongoing);
  const all = {...DEFAULT_SETTINGS, ...settings};
  const store = new Store<AppState>(
    firstState({screen: 'library'}, all, createLocale('ar', 'arab'), undefined),
  );
  const clock = new FakeClock();
  const engines = {
    device: new FakeEngine('device', {rates: [0.5, 1, 2]}),
    'built-in': new FakeEngine('built-in', {liveRate: true, rates: [0.5, 1, 1.5, 4]}),
  };
  const player: Player = new Player({
    engines,
    choices: (language) => listening.choices(language),
    rate: all.rate,
    clock,
    onFallback: () => undefined,
    onFault: () => undefined,
  });
  const listening = new ListeningDesk({
    player: () => player,
    engines,
    store,
    desk: new LibraryDesk(library, store, new NoticeBoard(store)),
    clock,
    sectionOf: () => 0,
    onSleep: () => countdowns.push(listening.sleepCountdown),
  });
  const countdowns: (SleepCountdown | undefined)[] = [];
  const root = document.createElement('div');
  listening.listen(root);
  listening.setVoices(new Map([['ar', [voice]]]));
  /** As `App` does. */
  const change = (changed: Partial<Settings>) => {
    store.update({settings: {...store.value.settings, ...changed}});
    listening.settingsChanged(changed);
  };
  return {engines, library, article, store, player, listening, root, change, clock, countdowns};
}

describe('ListeningDesk', () => {
  afterEach(cleanUp);

  it('remembers the pace of each article, and begins others with the last one', async () => {
    const {library, article, player, listening, change} = await listeningBench();
    await listening.open(article.id, ongoing);
    listening.opened(article);
    change({rate: 1.5});
    expect(player.rate).to.equal(1.5);
    await waitUntil(async () => (await library.listening.get(article.id, ongoing)).rate === 1.5);
    listening.close();
    const other = {...sampleArticle(), id: crypto.randomUUID() as typeof article.id};
    await listening.open(other.id, ongoing);
    expect(player.rate, 'an article without a pace of its own').to.equal(1.5);
    change({rate: 0.5});
    await listening.open(article.id, ongoing);
    expect(player.rate, 'the first one again').to.equal(1.5);
  });

  it('keeps no pace where no article is open', async () => {
    const {library, article, change} = await listeningBench();
    change({rate: 2});
    expect(await library.listening.get(article.id, ongoing)).to.deep.equal({});
  });

  it('reads an article with the voice that was chosen for it, until none is chosen', async () => {
    const {library, article, listening, root, store} = await listeningBench();
    await listening.open(article.id, ongoing);
    listening.opened(article);
    expect(listening.choices('ar')[0]).to.deep.equal({engine: 'device', voice: 'majed'});
    expect(listening.rates).to.deep.equal([0.5, 1, 2]);
    root.dispatchEvent(new ArticleVoiceEvent('built-in'));
    expect(listening.choices('ar')[0]).to.deep.equal({engine: 'built-in'});
    expect(listening.rates).to.deep.equal([0.5, 1, 1.5, 4]);
    await waitUntil(async () => (await library.listening.get(article.id, ongoing)).voice);
    root.dispatchEvent(new ArticleVoiceEvent(''));
    expect(listening.choices('ar')[0]).to.deep.equal({engine: 'device', voice: 'majed'});
    expect(store.value.listening).to.deep.equal({});
  });

  it('reads a passage in another language with the device’s voice for it, where there is one', async () => {
    const {article, listening, engines} = await listeningBench();
    const french: Voice = {id: 'lea', name: 'Léa', language: 'fr-FR', local: true};
    engines.device.voices = (language?: string) =>
      Promise.resolve(language === 'fr' ? [french] : []);
    const text = 'كتبت: L’eau appartient à nous.';
    const paragraph = (language: string) => ({
      ...article.blocks[0]!,
      text,
      languageRuns: [{start: 6, end: text.length, language}],
    });
    expect(listening.choices('fr')).to.deep.equal([{engine: 'built-in'}]);
    listening.opened({...article, blocks: [paragraph('fr'), paragraph('de')] as never});
    await waitUntil(() => listening.choices('fr')[0]?.voice === 'lea');
    expect(listening.choices('de')).to.deep.equal([{engine: 'built-in'}]);
    expect(listening.choices('ar')[0]).to.deep.equal({engine: 'device', voice: 'majed'});
  });

  it('hands on how the text is gone through', async () => {
    const {player, change} = await listeningBench();
    change({
      pitch: 1.2,
      volume: 0.5,
      stopAfter: 'paragraph',
      repeat: 3,
      pauses: {...DEFAULT_PAUSES, scaled: false},
    });
    expect(player.manner).to.deep.equal({
      pitch: 1.2,
      volume: 0.5,
      stopAfter: 'paragraph',
      repeat: 3,
      fixedPauses: true,
    });
    expect(mannerOf(DEFAULT_SETTINGS)).to.deep.equal({
      pitch: 1,
      volume: 1,
      stopAfter: 'article',
      repeat: 1,
      fixedPauses: false,
    });
  });

  it('tells of the sleep timer, counts its minutes through every article, and ends the others', async () => {
    const {article, listening, root, store, countdowns} = await listeningBench({
      stopAfter: 'paragraph',
    });
    await listening.open(article.id, ongoing);
    listening.opened(article);
    root.dispatchEvent(new SleepTimerEvent({kind: 'minutes', minutes: 10}));
    expect(countdowns.at(-1)).to.deep.equal({until: 'time', minutesLeft: 10});
    listening.close();
    expect(store.value.sleep?.timer.kind).to.equal('minutes');
    root.dispatchEvent(new SleepTimerEvent({kind: 'article'}));
    expect(countdowns.at(-1)).to.deep.equal({until: 'article'});
    expect(listening.endsWithArticle).to.equal(true);
    listening.close();
    expect(store.value.sleep).to.equal(undefined);
    expect(countdowns.at(-1)).to.equal(undefined);
  });

  it('leaves the place at which the voice stops to a timer that has one', async () => {
    const {player, root, change} = await listeningBench();
    root.dispatchEvent(new SleepTimerEvent({kind: 'section'}));
    expect(player.manner.stopAfter).to.equal('section');
    change({stopAfter: 'sentence'});
    expect(player.manner.stopAfter).to.equal('section');
    root.dispatchEvent(new SleepTimerEvent(undefined));
    expect(player.manner.stopAfter).to.equal('sentence');
  });
});
