import {expect} from '@open-wc/testing';
import {AppError} from '../../../src/core/errors.ts';
import type {VoiceChoice} from '../../../src/speech/player/manner.ts';
import {builtIn as chooseBuiltIn, openState, playerBench} from './player-bench.ts';
import {blockOf, ENGLISH_SENTENCE} from './small-article.ts';

const LAILA: VoiceChoice = {engine: 'device', voice: 'laila'};

function atSecondWord() {
  const bench = playerBench({choices: () => [LAILA, {engine: 'built-in', voice: 'own'}]});
  bench.player.seek(blockOf(bench.plan, 'وصل'), 0, {play: true});
  bench.device.last.start();
  bench.device.last.word(1);
  return bench;
}

describe('Player: handing over to the built-in voice and back', () => {
  it('goes on from the same word both ways', () => {
    const {player, device, builtIn, states} = atSecondWord();
    player.handOver();
    expect(player.isHandedOver).to.equal(true);
    expect(device.sounding).to.be.empty;
    expect(builtIn.last.spoken[0]).to.equal('القطار إلى المحطة.');
    expect(builtIn.last.options.voice, 'the built-in voice of the choices').to.equal('own');
    builtIn.last.start();
    builtIn.last.word(1);
    states.length = 0;
    player.handOver();
    expect(states, 'once is enough').to.be.empty;
    player.handBack();
    expect(player.isHandedOver).to.equal(false);
    expect(builtIn.sounding).to.be.empty;
    expect(device.last.spoken).to.deep.equal(['إلى المحطة.']);
    expect(device.last.options.voice).to.equal('laila');
  });

  it('speaks every language by the built-in voice meanwhile', async () => {
    const {player, device, builtIn} = playerBench({
      choices: (language) => [{engine: 'device', voice: language}],
    });
    player.play();
    player.handOver();
    while (player.state.status !== 'paused') {
      builtIn.last.say();
      await builtIn.last.finish();
    }
    expect(builtIn.speeches.flatMap(({spoken}) => spoken)).to.include(ENGLISH_SENTENCE);
    expect(device.speeches, 'but for the first').to.have.length(1);
    expect(device.prepared).to.have.length(0);
  });

  it('changes in silence who will speak and nothing else', () => {
    const {player, plan, device, builtIn} = playerBench();
    player.seek(blockOf(plan, 'وصل'), 8);
    const {position, generation} = openState(player);
    player.handOver();
    expect(openState(player)).to.include({position, generation, status: 'paused'});
    expect([...device.speeches, ...builtIn.speeches]).to.be.empty;
    player.play();
    expect(builtIn.sounding).to.have.length(1);
    player.pause();
    player.handBack();
    expect(device.sounding).to.be.empty;
    player.play();
    expect(device.sounding).to.have.length(1);
  });

  it('does not break what the built-in voice speaks anyway, but says so', () => {
    const {player, builtIn, states} = playerBench({choices: chooseBuiltIn});
    player.play();
    builtIn.last.start();
    states.length = 0;
    player.handOver();
    expect(player.isHandedOver).to.equal(true);
    expect(states).to.have.length(1);
    player.handBack();
    expect(player.isHandedOver).to.equal(false);
    expect(builtIn.speeches).to.have.length(1);
  });

  it('goes back to a device voice for the other language of a passage', async () => {
    const {player, device, builtIn, plan} = playerBench({
      choices: (language) => [{engine: language === 'en' ? 'device' : 'built-in'}],
    });
    player.handOver();
    player.seek(blockOf(plan, 'في المدينة'), 0, {play: true});
    await builtIn.last.finish();
    builtIn.last.start(0);
    expect(builtIn.last.spoken).to.include(ENGLISH_SENTENCE);
    player.handBack();
    expect(builtIn.last.spoken).to.deep.equal(['سار علي في الشارع الطويل.']);
    await builtIn.last.finish();
    expect(device.last.spoken).to.deep.equal([ENGLISH_SENTENCE]);
  });

  it('ends with another choice of voice and with the article', () => {
    const {player, plan, device} = atSecondWord();
    player.handOver();
    player.voiceChanged();
    expect(player.isHandedOver).to.equal(false);
    expect(device.last.spoken).to.deep.equal(['القطار إلى المحطة.']);
    player.handOver();
    player.open(plan);
    expect(player.isHandedOver).to.equal(false);
    player.handOver();
    player.close();
    expect(player.isHandedOver).to.equal(false);
    player.handOver();
    expect(player.isHandedOver, 'without an article').to.equal(false);
  });

  it('stays while the article is read in another way', () => {
    const {player, plan, builtIn} = atSecondWord();
    player.handOver();
    player.replan(plan);
    expect(player.isHandedOver).to.equal(true);
    expect(builtIn.sounding).to.have.length(1);
  });

  it('stops where the built-in voice fails too, since there is no other', async () => {
    const {player, builtIn, faults, fallbacks, handOvers} = atSecondWord();
    player.handOver();
    await builtIn.last.fail(new AppError('voice-failed'));
    expect(builtIn.sounding, 'once more').to.have.length(1);
    await builtIn.last.fail(new AppError('voice-failed'));
    expect(faults).to.have.length(1);
    expect(fallbacks).to.be.empty;
    expect(handOvers.count, 'the listener asked for it').to.equal(0);
    expect(player.isHandedOver).to.equal(true);
  });

  it('goes on behind an utterance after whose end the device fell silent', async () => {
    const bench = playerBench({mayHandOver: () => true});
    const {player, plan, device, builtIn} = bench;
    player.seek(blockOf(plan, 'وصل'), 0, {play: true});
    device.last.say();
    await device.last.fail(new AppError('voice-interrupted'));
    expect(builtIn.last.spoken[0]).to.match(/^نزل/u);
  });

  it('goes back to the beginning of a sentence whose words were estimated', async () => {
    const {player, plan, device, builtIn} = playerBench({mayHandOver: () => true});
    player.seek(blockOf(plan, 'وصل'), 0, {play: true});
    device.last.start();
    device.last.word(2, 0, {estimated: true});
    await device.last.fail(new AppError('voice-failed'));
    expect(builtIn.last.spoken[0]).to.equal('وصل القطار إلى المحطة.');
  });
});
