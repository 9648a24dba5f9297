import {expect} from '@open-wc/testing';
import {Sleep} from '../../src/app/sleep.ts';
import {FakeClock} from '../fakes/fake-clock.ts';
import {playerBench, type Bench} from '../speech/player/player-bench.ts';

const MINUTE = 60_000;

interface SleepBench extends Bench {
  readonly sleep: Sleep;
  readonly clock: FakeClock;
  /** How loud the voice was set, in order. */
  readonly loudness: number[];
  readonly changes: () => number;
}

function sleepBench(): SleepBench {
  const bench = playerBench({choices: () => [{engine: 'built-in'}]});
  const clock = new FakeClock();
  const loudness: number[] = [];
  let changes = 0;
  const {player, plan} = bench;
  /** The small article's sections by the headings before a block. */
  const sectionOf = () => {
    const {state} = player;
    if (state.status === 'idle') return undefined;
    const start = plan.sectionStart(state.position.place);
    return start.block;
  };
  const sleep = new Sleep({
    player,
    clock,
    fade: (share) => loudness.push(share),
    onChange: () => changes++,
    stopAfter: () => 'article',
    sectionOf,
  });
  return {...bench, sleep, clock, loudness, changes: () => changes};
}

describe('Sleep', () => {
  it('stops the voice after so many minutes, with the place kept', async () => {
    const {sleep, clock, player} = sleepBench();
    player.play();
    sleep.set({kind: 'minutes', minutes: 5});
    await clock.advance(5 * MINUTE - 1);
    expect(player.state.status).to.equal('loading');
    await clock.advance(1);
    expect(player.state.status).to.equal('paused');
    expect(sleep.running).to.equal(undefined);
  });

  it('fades before it stops, and is as loud as before at the next play', async () => {
    const {sleep, clock, player, loudness} = sleepBench();
    player.play();
    sleep.set({kind: 'minutes', minutes: 5});
    loudness.length = 0;
    await clock.advance(4 * MINUTE);
    expect(loudness, 'not yet').to.deep.equal([]);
    await clock.advance(MINUTE);
    const fading = loudness.slice(0, -1);
    expect(fading.length).to.be.above(10);
    expect(fading).to.deep.equal([...fading].sort((a, b) => b - a));
    expect(Math.min(...fading)).to.be.below(0.1);
    expect(loudness.at(-1)).to.equal(1);
  });

  it('says how many minutes are left', async () => {
    const {sleep, clock, changes} = sleepBench();
    sleep.set({kind: 'minutes', minutes: 10});
    expect(sleep.running?.minutesLeft).to.equal(10);
    const before = changes();
    await clock.advance(3.5 * MINUTE);
    expect(sleep.running?.minutesLeft).to.equal(7);
    expect(changes()).to.be.above(before);
  });

  it('is noticed at a word where the page gets no timers', () => {
    const {sleep, player, builtIn} = sleepBench();
    let now = 0;
    const stopped = new FakeClock();
    stopped.now = () => now;
    const late = new Sleep({
      player,
      clock: stopped,
      fade: () => undefined,
      onChange: () => undefined,
      stopAfter: () => 'article',
      sectionOf: () => 0,
    });
    player.play();
    late.set({kind: 'minutes', minutes: 5});
    builtIn.last.start();
    now = 6 * MINUTE;
    builtIn.last.word(0);
    expect(player.state.status).to.equal('paused');
    expect(sleep.running).to.equal(undefined);
  });

  it('ends with the section, and only then', async () => {
    const {sleep, player, builtIn} = sleepBench();
    player.step('next-section');
    player.play();
    sleep.set({kind: 'section'});
    expect(sleep.running?.timer.kind).to.equal('section');
    for (let passages = 0; player.state.status !== 'paused' && passages < 20; passages++) {
      builtIn.last.passage.forEach((_, index) => builtIn.last.say(index));
      await builtIn.last.finish();
    }
    expect(player.state.status).to.equal('paused');
    expect(player.state.status === 'paused' && player.state.ended).to.equal(false);
    expect(sleep.running).to.equal(undefined);
    expect(player.manner.stopAfter).to.equal('article');
  });

  it('outlives a pause of the listener', () => {
    const {sleep, player, builtIn} = sleepBench();
    player.play();
    builtIn.last.start();
    sleep.set({kind: 'section'});
    player.pause();
    expect(sleep.running?.timer.kind).to.equal('section');
    player.play();
    expect(sleep.running?.timer.kind).to.equal('section');
  });

  it('ends with the article', async () => {
    const {sleep, player, builtIn} = sleepBench();
    player.play();
    sleep.set({kind: 'article'});
    for (let passages = 0; player.state.status !== 'paused' && passages < 50; passages++) {
      expect(sleep.running?.timer.kind).to.equal('article');
      builtIn.last.passage.forEach((_, index) => builtIn.last.say(index));
      await builtIn.last.finish();
    }
    expect(player.state.status === 'paused' && player.state.ended).to.equal(true);
    expect(sleep.running).to.equal(undefined);
  });

  it('is ended by choosing none', async () => {
    const {sleep, clock, player} = sleepBench();
    player.play();
    sleep.set({kind: 'minutes', minutes: 5});
    sleep.set(undefined);
    await clock.advance(10 * MINUTE);
    expect(player.state.status).to.equal('loading');
    expect(clock.pending).to.equal(0);
  });
});
