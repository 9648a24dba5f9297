import {expect} from '@open-wc/testing';
import type {Step} from '../../../src/speech/player/player-action.ts';
import {openState, playerBench} from './player-bench.ts';
import {blockOf, ENGLISH_SENTENCE} from './small-article.ts';

const steps: readonly [step: Step, from: string, to: RegExp][] = [
  ['next-sentence', 'وصل', /^نزل الركاب/u],
  ['next-sentence', 'نزل', /^في المدينة/u],
  ['previous-sentence', 'نزل', /^وصل/u],
  ['previous-sentence', 'في المدينة', /^نزل/u],
  ['previous-sentence', 'رحلة', /^رحلة/u],
  ['next-section', 'وصل', /^في المدينة/u],
  ['next-section', 'سار', /^العودة/u],
  ['previous-section', 'سار', /^رحلة/u],
  ['previous-section', 'عاد', /^في المدينة/u],
  ['previous-section', 'وصل', /^رحلة/u],
];

describe('Player: steps', () => {
  for (const [step, from, to] of steps) {
    it(`takes «${step}» from «${from}» in silence and while sounding`, () => {
      const {player, plan, device, shownFrom} = playerBench();
      const utterance = plan.blocks.flatMap((_, index) => plan.utterances(index));
      const start = utterance.find(({spoken}) => spoken.startsWith(from))!;
      player.seek(start.block, start.shown.start);
      player.step(step);
      expect(shownFrom()).to.match(to);
      expect(player.state.status).to.equal('paused');
      expect(device.speeches).to.be.empty;

      player.seek(start.block, start.shown.start, {play: true});
      device.last.start();
      device.last.word(0);
      player.step(step);
      expect(player.state.status).to.equal('loading');
      expect(device.last.spoken[0]).to.match(to);
      expect(device.sounding).to.deep.equal([device.last]);
    });
  }

  it('stays at the last sentence and in the last section, sounding', () => {
    const {player, plan, device} = playerBench();
    const block = blockOf(plan, 'انتهت');
    player.seek(block, plan.blocks.at(-1)!.text.indexOf('انتهت'), {play: true});
    device.last.start();
    const {state} = player;
    player.step('next-sentence');
    player.step('next-section');
    expect(player.state).to.equal(state);
    expect(device.sounding).to.have.length(1);
  });

  it('seeks to the word at an offset, never into its middle', () => {
    const {player, plan, device, shownFrom} = playerBench();
    const text = plan.blocks[3]!.text;
    const block = plan.blocks[3]!.id;
    player.seek(block, text.indexOf('الشارع') + 3);
    expect(shownFrom()).to.match(/^الشارع الطويل/u);
    player.seek(block, text.indexOf('sleeps') + 2, {play: true});
    expect(device.last.spoken).to.deep.equal(['sleeps at night.']);
  });

  it('seeks while sounding without being asked to play, and stays silent in silence', () => {
    const {player, plan, device} = playerBench();
    player.seek(blockOf(plan, 'عاد'), 0);
    expect(device.speeches).to.be.empty;
    player.play();
    player.seek(blockOf(plan, 'وصل'), 0);
    expect(device.last.spoken[0]).to.match(/^وصل/u);
    expect(device.sounding).to.have.length(1);
  });

  it('seeks past a block that is not read to the next one that is', () => {
    const {player, plan, shownFrom} = playerBench();
    const paragraph = plan.blocks[3]!;
    player.seek(paragraph.id, paragraph.text.length + 10);
    expect(shownFrom()).to.equal('العودة');
  });

  it('does not move for a block that is not there', () => {
    const {player} = playerBench();
    const {state} = player;
    player.seek('nowhere' as never, 0, {play: true});
    expect(player.state).to.equal(state);
  });

  it('leaves the end by a step back, and play then goes on from there', async () => {
    const {player, plan, device} = playerBench();
    player.seek(blockOf(plan, 'انتهت'), plan.blocks.at(-1)!.text.indexOf('انتهت'), {play: true});
    device.last.say();
    await device.last.finish();
    expect(player.state).to.include({ended: true});
    player.step('previous-sentence');
    expect(openState(player)).to.include({ended: false});
    player.play();
    expect(device.last.spoken[0]).to.match(/^عاد/u);
  });

  it('reads the foreign sentence as its own utterance', () => {
    const {player, plan, device} = playerBench();
    player.seek(plan.blocks[3]!.id, plan.blocks[3]!.text.indexOf('The'), {play: true});
    expect(device.last.passage[0]).to.include({spoken: ENGLISH_SENTENCE, language: 'en'});
  });
});
