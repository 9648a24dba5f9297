import {expect} from '@open-wc/testing';
import {builtIn as chooseBuiltIn, openState, playerBench, type Bench} from './player-bench.ts';
import type {FakeEngine} from '../../fakes/fake-engine.ts';
import {blockOf, planOf} from './small-article.ts';

const TITLE = 'رحلة الصباح';
const ARRIVAL = 'وصل القطار إلى المحطة.';
const PEOPLE = 'نزل الركاب ومعهم حقائبهم الثقيلة.';
const HEADING = 'في المدينة';

/** Lets the voice speak until it stops; the texts that were heard. */
async function hear({player}: Bench, engine: FakeEngine): Promise<string[]> {
  const heard: string[] = [];
  while (player.state.status === 'loading') {
    expect(heard.length, 'utterances').to.be.below(60);
    const {last} = engine;
    for (const [index, {spoken}] of last.passage.entries()) {
      if (last.settled) break;
      last.say(index);
      heard.push(spoken);
    }
    await last.finish();
  }
  return heard;
}

describe('Player: stops and repetitions', () => {
  for (const name of ['device', 'builtIn'] as const) {
    const choices = name === 'device' ? {} : {choices: chooseBuiltIn};

    it(`${name}: stops after each sentence, at the next one`, async () => {
      const bench = playerBench({...choices, manner: {stopAfter: 'sentence'}});
      const {player, shownFrom} = bench;
      const stops: string[][] = [];
      for (const next of [ARRIVAL, PEOPLE, HEADING]) {
        player.play();
        stops.push(await hear(bench, bench[name]));
        expect(player.state).to.include({status: 'paused', ended: false});
        expect(shownFrom().startsWith(next), next).to.equal(true);
      }
      expect(stops).to.deep.equal([[TITLE], [ARRIVAL], [PEOPLE]]);
    });

    it(`${name}: stops after each paragraph and each section`, async () => {
      const bench = playerBench({...choices, manner: {stopAfter: 'paragraph'}});
      const {player} = bench;
      player.play();
      expect(await hear(bench, bench[name])).to.deep.equal([TITLE]);
      player.play();
      expect(await hear(bench, bench[name])).to.deep.equal([ARRIVAL, PEOPLE]);
      player.setManner({stopAfter: 'section'});
      player.play();
      const heard = await hear(bench, bench[name]);
      expect(heard[0]).to.equal(HEADING);
      expect(heard.at(-1)).to.match(/^ثم ضحك/u);
      expect(bench.shownFrom()).to.match(/^العودة/u);
    });

    it(`${name}: says each sentence several times and then stops or goes on`, async () => {
      const bench = playerBench({...choices, manner: {stopAfter: 'paragraph', repeat: 3}});
      bench.player.play();
      expect(await hear(bench, bench[name])).to.deep.equal([TITLE, TITLE, TITLE]);
      bench.player.play();
      expect(await hear(bench, bench[name])).to.deep.equal([
        ...[ARRIVAL, ARRIVAL, ARRIVAL],
        ...[PEOPLE, PEOPLE, PEOPLE],
      ]);
    });

    it(`${name}: ends with the article, each sentence said as often as wanted`, async () => {
      const bench = playerBench({...choices, manner: {stopAfter: 'sentence', repeat: 2}});
      const {player, plan} = bench;
      const end = plan.blocks.at(-1)!;
      player.seek(end.id, end.text.indexOf('انتهت'), {play: true});
      expect(await hear(bench, bench[name])).to.deep.equal(['انتهت الرحلة.', 'انتهت الرحلة.']);
      expect(player.state).to.include({status: 'paused', ended: true});
    });

    it(`${name}: stops at once after the sentence in which that was asked for`, async () => {
      const bench = playerBench(choices);
      const {player, plan} = bench;
      player.seek(blockOf(plan, 'وصل'), 0, {play: true});
      const {last} = bench[name];
      last.start();
      last.word(1);
      player.setManner({stopAfter: 'sentence'});
      expect(last.settled, 'the sentence is not broken').to.equal(false);
      last.word(2);
      last.end();
      await last.finish();
      expect(player.state.status).to.equal('paused');
      expect(bench.shownFrom()).to.match(/^نزل/u);
    });
  }

  it('stops inside a long passage where that is asked for while it is heard', async () => {
    const bench = playerBench({choices: chooseBuiltIn});
    const {player, plan, builtIn} = bench;
    player.seek(blockOf(plan, 'وصل'), 0, {play: true});
    builtIn.last.say();
    await builtIn.last.finish();
    const {last} = builtIn;
    expect(last.passage).to.have.length.above(3);
    last.say(0);
    last.start(1);
    last.word(0, 1);
    player.setManner({stopAfter: 'section'});
    expect(last.settled).to.equal(false);
    last.end(1);
    last.say(2);
    expect(last.settled, 'there is text left in the section').to.equal(false);
    for (let index = 3; !last.settled; index++) last.say(index);
    expect(player.state).to.include({status: 'paused', ended: false});
    expect(bench.shownFrom()).to.match(/^العودة/u);
  });

  it('repeats inside a long passage from the end of the sentence on', async () => {
    const bench = playerBench({choices: chooseBuiltIn});
    const {player, plan, builtIn} = bench;
    player.seek(blockOf(plan, 'وصل'), 0, {play: true});
    await builtIn.last.finish();
    const {last} = builtIn;
    last.start(0);
    last.word(1, 0);
    player.setManner({repeat: 2});
    expect(last.settled, 'nothing is said again before its end').to.equal(false);
    last.end(0);
    expect(last.settled).to.equal(true);
    expect(builtIn.last.spoken, 'at once').to.deep.equal([PEOPLE]);
    expect(openState(player).position).to.include({repetition: 1});
    builtIn.last.say();
    await builtIn.last.finish();
    expect(builtIn.last.spoken.slice(0, 2)).to.deep.equal([HEADING, HEADING]);

    builtIn.last.start(0);
    player.setManner({repeat: 1});
    builtIn.last.end(0);
    expect(builtIn.last.spoken[0], 'and no more').to.match(/^سار/u);
  });

  it('goes on in the same repetition after a pause', async () => {
    const bench = playerBench({manner: {repeat: 2, stopAfter: 'sentence'}});
    const {player, plan, device} = bench;
    player.seek(blockOf(plan, 'وصل'), 0, {play: true});
    device.last.say();
    await device.last.finish();
    device.last.start();
    device.last.word(2);
    player.pause();
    player.play();
    expect(device.last.spoken).to.deep.equal(['إلى المحطة.']);
    await hear(bench, device);
    expect(bench.shownFrom()).to.match(/^نزل/u);
  });

  it('does not get ready what comes after a stop', async () => {
    const bench = playerBench({choices: chooseBuiltIn, manner: {stopAfter: 'paragraph'}});
    const {player, plan, builtIn} = bench;
    player.seek(blockOf(plan, 'وصل'), 0, {play: true});
    builtIn.last.say();
    expect(builtIn.prepared.map(({passage}) => passage[0]!.spoken)).to.deep.equal([PEOPLE]);
    await builtIn.last.finish();
    builtIn.last.say();
    expect(builtIn.prepared).to.have.length(1);
  });

  it('does not stop between the parts of a long sentence', async () => {
    const plan = planOf([
      {kind: 'paragraph', text: `${'قال علي كلاماً كثيراً، '.repeat(12)}ثم نام. عاد.`},
    ]);
    const bench = playerBench({plan, manner: {stopAfter: 'sentence'}});
    bench.player.seek(plan.blocks[1]!.id, 0, {play: true});
    expect((await hear(bench, bench.device)).length, 'all its parts').to.be.above(1);
    expect(bench.shownFrom()).to.equal('عاد.');
  });
});

describe('Player: the sentence once more', () => {
  it('begins at the start of the sentence and goes on as before', async () => {
    const {player, plan, device} = playerBench();
    const text = plan.blocks[1]!.text;
    player.seek(blockOf(plan, 'نزل'), text.indexOf('ومعهم'), {play: true});
    device.last.start();
    device.last.word(0);
    player.repeatSentence();
    expect(device.last.spoken).to.deep.equal([PEOPLE]);
    await device.last.finish();
    expect(device.last.spoken).to.deep.equal([HEADING]);
  });

  it('plays from a pause, a fault and the end', async () => {
    const bench = playerBench();
    const {player, plan, device} = bench;
    player.seek(blockOf(plan, 'وصل'), 8);
    player.repeatSentence();
    expect(device.last.spoken).to.deep.equal([ARRIVAL]);
    const end = plan.blocks.at(-1)!;
    player.seek(end.id, end.text.indexOf('انتهت'));
    await device.last.finish();
    expect(player.state).to.include({ended: true});
    player.repeatSentence();
    expect(device.last.spoken).to.deep.equal(['انتهت الرحلة.']);
    await device.last.finish();
    expect(player.state, 'and ends again').to.include({ended: true});
  });

  it('is the sentence just heard where the voice stopped by itself, however often it was said', async () => {
    for (const repeat of [1, 3]) {
      const bench = playerBench({manner: {stopAfter: 'sentence', repeat}});
      const {player, plan, device} = bench;
      player.seek(blockOf(plan, 'وصل'), 0, {play: true});
      expect(await hear(bench, device)).to.have.length(repeat);
      player.repeatSentence();
      expect(await hear(bench, device)).to.deep.equal([ARRIVAL]);
      expect(bench.shownFrom()).to.match(/^نزل/u);
      player.step('next-sentence');
      player.repeatSentence();
      expect(device.last.spoken, 'the listener has gone on').to.deep.equal([HEADING]);
    }
  });
});
