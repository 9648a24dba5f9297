import {expect} from '@open-wc/testing';
import {Reading} from '../../src/app/reading.ts';
import type {Article} from '../../src/core/article/article.ts';
import {AppError} from '../../src/core/errors.ts';
import type {Library} from '../../src/library/library.ts';
import {Player} from '../../src/speech/player/player.ts';
import {FakeEngine} from '../fakes/fake-engine.ts';
import {sampleArticle} from '../library/sample-article.ts';
import {cleanUp, ongoing, testLibrary} from '../library/test-library.ts';

/** A tab of its own: a player with an article of the library on it. */
async function openIn(library: Library, {id}: Article) {
  const engine = new FakeEngine('device');
  const player = new Player({
    engines: {device: engine, 'built-in': new FakeEngine('built-in')},
    choices: () => [{engine: 'device'}],
    rate: 1,
    onFallback: () => undefined,
    onFault: () => undefined,
  });
  const reading = await Reading.start(id, library, player, ongoing);
  return {engine, player, reading};
}

type Tab = Awaited<ReturnType<typeof openIn>>;

async function hearToTheEnd({player, engine}: Tab): Promise<void> {
  player.play();
  while (player.state.status !== 'paused') {
    engine.last.say();
    await engine.last.finish();
  }
}

describe('Reading', () => {
  let library: Library;
  let article: Article;
  const progress = async () => (await library.list(ongoing))[0]!.progress;

  beforeEach(async () => {
    library = await testLibrary();
    article = sampleArticle();
    await library.save(article, ongoing);
  });
  afterEach(cleanUp);

  it('goes on from the word that was saved', async () => {
    const {player, reading} = await openIn(library, article);
    player.step('next-sentence');
    player.step('next-sentence');
    await reading.save(player.state);
    const again = await openIn(library, article);
    expect(again.reading.open.start).to.deep.include({block: article.blocks[1]!.id});
    expect(await progress()).to.be.within(0.2, 0.9);
  });

  it('leaves what another tab has heard since, when nobody has moved here', async () => {
    const idleTab = await openIn(library, article);
    const {player, reading} = await openIn(library, article);
    player.step('next-sentence');
    await reading.save(player.state);
    const kept = await library.position(article.id, ongoing);
    await idleTab.reading.save(idleTab.player.state);
    await idleTab.reading.saveLast(idleTab.player.state);
    expect(await library.position(article.id, ongoing)).to.deep.equal(kept);
  });

  it('opens an article that was heard to its end as ended, and it stays finished', async () => {
    const tab = await openIn(library, article);
    await hearToTheEnd(tab);
    await tab.reading.save(tab.player.state);
    expect(await progress()).to.equal(1);

    const {player, engine, reading} = await openIn(library, article);
    expect(reading.view(player.state, {rate: 1, rates: [1]})).to.include({
      ended: true,
      progress: 1,
    });
    await reading.save(player.state);
    expect(await progress()).to.equal(1);
    player.play();
    expect(engine.last.spoken).to.deep.equal([article.title]);
  });

  it('tries again to keep a place that could not be written', async () => {
    const {player, reading} = await openIn(library, article);
    player.step('next-sentence');
    const savePosition = library.savePosition.bind(library);
    library.savePosition = () => Promise.reject(new AppError('library-full'));
    await reading.save(player.state);
    library.savePosition = savePosition;
    expect(await library.position(article.id, ongoing)).to.equal(undefined);
    await reading.save(player.state);
    expect(await library.position(article.id, ongoing)).to.include({block: article.blocks[0]!.id});
  });

  it('leaves the player alone when it is aborted', async () => {
    const {player} = await openIn(library, article);
    const {state} = player;
    const controller = new AbortController();
    const late: Pick<Library, 'open' | 'position'> = {
      open: () => Promise.resolve(article),
      position: () => {
        controller.abort();
        return Promise.resolve(undefined);
      },
    };
    const started = Reading.start(article.id, late as Library, player, controller.signal);
    expect(await started.catch((error: unknown) => error)).to.include({name: 'AbortError'});
    expect(player.state).to.equal(state);
  });
});
