import {expect} from '@open-wc/testing';
import {AppError} from '../../../src/core/errors.ts';
import type {Manner, VoiceChoice} from '../../../src/speech/player/manner.ts';
import {builtIn as chooseBuiltIn, playerBench, type Bench} from './player-bench.ts';
import {longPlan, smallPlan} from './small-article.ts';
import type {Utterance} from '../../../src/core/plan/utterance.ts';

interface LongBench extends Bench {
  /** The utterances of the passage that the engine keeps. */
  readonly kept: readonly Utterance[];
}

/** In the third utterance of the fourth passage of a long article, which has many. */
async function inLongPassage(options: Parameters<typeof playerBench>[0] = {}): Promise<LongBench> {
  const bench = playerBench({choices: chooseBuiltIn, plan: longPlan(), ...options});
  const {player, builtIn} = bench;
  player.play();
  for (let passage = 0; passage < 3; passage++) {
    builtIn.last.passage.forEach((_, index) => builtIn.last.say(index));
    await builtIn.last.finish();
  }
  const kept = builtIn.last.passage;
  expect(kept).to.have.length.above(10);
  builtIn.last.say(0);
  builtIn.last.say(1);
  builtIn.last.start(2);
  builtIn.last.word(1, 2);
  return {...bench, kept};
}

/** Whether what was handed over last is the end of what the engine keeps, but for a cut first. */
function isRestOfKept({builtIn, kept}: LongBench): boolean {
  const {passage} = builtIn.last;
  const rest = kept.slice(-passage.length);
  return (
    passage.length > 1 &&
    rest[0]!.spoken.endsWith(passage[0]!.spoken) &&
    passage.slice(1).every((utterance, index) => utterance === rest[index + 1])
  );
}

describe('Player: a passage that its engine keeps', () => {
  it('is gone on in after a pause, from the word', async () => {
    const bench = await inLongPassage();
    bench.player.pause();
    bench.player.play();
    expect(isRestOfKept(bench)).to.equal(true);
    expect(bench.builtIn.last.passage).to.have.length(bench.kept.length - 2);
    expect(bench.kept[2]!.spoken.endsWith(bench.builtIn.last.spoken[0]!)).to.equal(true);
    expect(bench.builtIn.last.spoken[0]).not.to.equal(bench.kept[2]!.spoken);
  });

  it('is gone on in after steps and a search, forwards and back', async () => {
    const bench = await inLongPassage();
    const {player, builtIn, kept} = bench;
    for (const go of [
      () => player.step('next-sentence'),
      () => player.step('previous-sentence'),
      () => player.repeatSentence(),
      () => player.seek(kept.at(-2)!.block, 0),
      () => player.seek(kept[0]!.block, 0),
      () => player.seek(kept[4]!.block, 9),
    ]) {
      const before = builtIn.speeches.length;
      go();
      expect(builtIn.speeches).to.have.length(before + 1);
      expect(isRestOfKept(bench), go.toString()).to.equal(true);
      builtIn.last.start(0);
      builtIn.last.word(0, 0);
    }
  });

  it('is followed by what would have followed it, as grown as before', async () => {
    const straight = await inLongPassage();
    await straight.builtIn.last.finish();
    const stepped = await inLongPassage();
    stepped.player.step('next-sentence');
    stepped.builtIn.last.start(0);
    const ready = stepped.builtIn.prepared.at(-1)!;
    await stepped.builtIn.last.finish();
    expect(stepped.builtIn.last.spoken).to.deep.equal(straight.builtIn.last.spoken);
    expect(ready.passage).to.deep.equal(stepped.builtIn.last.passage);
  });

  it('reports the places of its rest', async () => {
    const {player, plan, builtIn, kept, words} = await inLongPassage();
    player.seek(kept[5]!.block, 0);
    builtIn.last.start(0);
    builtIn.last.end(0);
    builtIn.last.start(1);
    builtIn.last.word(2, 1);
    expect(words.at(-1)!.block).to.equal(kept[6]!.block);
    const {state} = player;
    if (state.status !== 'playing') throw new Error(state.status);
    expect(plan.utterance(state.position.place)).to.equal(kept[6]);
  });

  it('is left for a place outside it, with one utterance at first', async () => {
    const bench = await inLongPassage();
    const {player, builtIn, plan} = bench;
    player.seek(plan.blocks.at(-1)!.id, 0);
    expect(builtIn.last.passage).to.have.length(1);
    player.seek(bench.kept[0]!.block, 0);
    expect(isRestOfKept(bench), 'it was never heard: the engine keeps the one before').to.equal(
      true,
    );
    player.seek(plan.blocks.at(-1)!.id, 0);
    builtIn.last.start();
    player.seek(bench.kept[0]!.block, 0);
    expect(builtIn.last.passage).to.have.length(1);
  });

  it('is no longer used in another manner, but at another loudness and rate', async () => {
    const bench = await inLongPassage();
    const {player, builtIn} = bench;
    player.pause();
    player.setManner({volume: 0.3});
    player.setRate(2);
    player.play();
    expect(isRestOfKept(bench)).to.equal(true);
    const changes: readonly Partial<Manner>[] = [
      {pitch: 1.2},
      {fixedPauses: true},
      {repeat: 2},
      {stopAfter: 'section'},
    ];
    for (const change of changes) {
      const {manner} = player;
      player.pause();
      player.setManner(change);
      player.play();
      expect(builtIn.last.passage, JSON.stringify(change)).to.have.length(1);
      player.pause();
      player.setManner(manner);
    }
  });

  it('is no longer used by another voice', async () => {
    let choice: VoiceChoice = {engine: 'built-in', voice: 'one'};
    const bench = await inLongPassage({choices: () => [choice]});
    const {player, builtIn} = bench;
    player.voiceChanged();
    expect(isRestOfKept(bench), 'the same voice').to.equal(true);
    choice = {engine: 'built-in', voice: 'two'};
    player.voiceChanged();
    expect(builtIn.last.passage).to.have.length(1);
    expect(builtIn.last.options.voice).to.equal('two');
  });

  it('is no longer used in another plan, nor after the voice failed in it', async () => {
    const planned = await inLongPassage();
    planned.player.replan(longPlan());
    expect(planned.builtIn.last.passage).to.have.length(1);

    const {builtIn} = await inLongPassage();
    await builtIn.last.fail(new AppError('voice-failed'));
    expect(builtIn.last.passage).to.have.length(1);
  });

  it('is gone on in after an interruption', async () => {
    const bench = await inLongPassage();
    await bench.builtIn.last.fail(new AppError('voice-interrupted'));
    bench.player.play();
    expect(isRestOfKept(bench)).to.equal(true);
  });

  it('is not supposed of an engine that keeps nothing', async () => {
    const {player, builtIn} = await inLongPassage({keepsPassage: false});
    player.pause();
    player.play();
    expect(builtIn.last.passage).to.have.length(1);
  });

  it('cannot be gone on in before the word with which it began', () => {
    const {player, plan, builtIn} = playerBench({
      choices: chooseBuiltIn,
      plan: smallPlan(),
      manner: {repeat: 2},
    });
    const {id, text} = plan.blocks[1]!;
    player.seek(id, text.indexOf('إلى'), {play: true});
    builtIn.last.start();
    player.seek(id, text.indexOf('القطار'));
    expect(builtIn.last.spoken).to.deep.equal(['القطار إلى المحطة.']);
    const {state} = player;
    expect(state.status === 'loading' && state.passage).not.to.have.property('restOf');
  });

  it('is entered in the first repetition by a step, in the current one after a pause', async () => {
    const bench = await inLongPassage({manner: {repeat: 2}, passageLength: 3000});
    const {player, builtIn, kept} = bench;
    expect(kept[1], 'the second time').to.equal(kept[0]);
    builtIn.last.say(3);
    builtIn.last.start(4);
    builtIn.last.end(4);
    builtIn.last.start(5);
    player.pause();
    player.play();
    expect(isRestOfKept(bench)).to.equal(true);
    expect(builtIn.last.passage).to.have.length(kept.length - 5);
    player.seek(kept[5]!.block, 0);
    expect(builtIn.last.passage).to.have.length(kept.length - 4);
    expect(isRestOfKept(bench)).to.equal(true);
  });
});
