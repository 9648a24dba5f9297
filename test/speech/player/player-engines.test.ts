import {expect} from '@open-wc/testing';
import {AppError} from '../../../src/core/errors.ts';
import type {EngineId} from '../../../src/speech/engine.ts';
import type {VoiceChoice} from '../../../src/speech/player/player.ts';
import {builtIn as chooseBuiltIn, openState, playerBench} from './player-bench.ts';
import {blockOf, ENGLISH_SENTENCE, longPlan, planOf} from './small-article.ts';

const failed = () => new AppError('voice-failed');

describe('Player: engines', () => {
  it('hands over the chosen voice and the rate', () => {
    const {player, device} = playerBench({
      choose: () => ({engine: 'device', voice: 'laila'}),
      rate: 1.3,
    });
    player.play();
    expect(device.last.options).to.deep.equal({voice: 'laila', rate: 1.3});
  });

  it('changes the rate of a live engine without a break', () => {
    const {player, builtIn} = playerBench({choose: chooseBuiltIn});
    player.play();
    builtIn.last.start();
    player.setRate(2);
    player.setRate(2);
    expect(builtIn.rates).to.deep.equal([2]);
    expect(builtIn.speeches).to.have.length(1);
    expect(player.rate).to.equal(2);
  });

  it('speaks again from the word where the rate cannot change while speaking', () => {
    const {player, plan, device} = playerBench();
    player.seek(blockOf(plan, 'وصل'), 0, {play: true});
    device.last.start();
    device.last.word(2);
    player.setRate(0.5);
    expect(device.speeches).to.have.length(2);
    expect(device.last.spoken).to.deep.equal(['إلى المحطة.']);
    expect(device.last.options.rate).to.equal(0.5);
    player.pause();
    player.setRate(0.7);
    expect(device.speeches, 'silence stays silence').to.have.length(2);
    player.play();
    expect(device.last.options.rate).to.equal(0.7);
  });

  it('prepares exactly the passage that follows, and nothing after the last', async () => {
    const {player, builtIn} = playerBench({choose: chooseBuiltIn, plan: longPlan()});
    player.play();
    while (builtIn.speeches.length < 8) {
      const {last} = builtIn;
      last.passage.forEach((_, index) => last.say(index));
      await last.finish();
      if (player.state.status === 'paused') break;
      expect(builtIn.prepared.at(-1)!.passage.map(({spoken}) => spoken)).to.deep.equal(
        builtIn.last.spoken,
      );
    }
    expect(player.state).to.include({ended: true});
    expect(builtIn.prepared).to.have.length(builtIn.speeches.length - 1);
  });

  it('prepares once as soon as a passage has begun, with all of it to do so', async () => {
    const {player, builtIn} = playerBench({choose: chooseBuiltIn, plan: longPlan()});
    player.play();
    builtIn.last.say();
    await builtIn.last.finish();
    expect(builtIn.last.passage).to.have.length.above(1);
    expect(builtIn.prepared, 'what loads comes first').to.have.length(1);
    builtIn.last.start(0);
    expect(builtIn.prepared).to.have.length(2);
    for (let index = 1; index < builtIn.last.passage.length; index++) builtIn.last.say(index);
    expect(builtIn.prepared).to.have.length(2);
  });

  it('falls back to the built-in voice from the same word, once', async () => {
    const {player, plan, device, builtIn, fallbacks, faults, shownFrom} = playerBench({
      choose: () => ({engine: 'device', voice: 'laila'}),
    });
    player.seek(blockOf(plan, 'وصل'), 0, {play: true});
    device.last.start();
    device.last.word(1);
    const error = failed();
    await device.last.fail(error);
    expect(fallbacks).to.deep.equal([error]);
    expect(faults).to.be.empty;
    expect(builtIn.last.spoken[0]).to.equal('القطار إلى المحطة.');
    expect(builtIn.last.options, 'a voice of another engine').not.to.have.property('voice');
    expect(openState(player)).to.include({status: 'loading', fallback: 'built-in'});

    player.pause();
    player.play();
    expect(builtIn.speeches, 'it stays').to.have.length(2);
    const again = failed();
    await builtIn.last.fail(again);
    expect(fallbacks).to.have.length(1);
    expect(faults).to.deep.equal([again]);
    expect(player.state).to.include({status: 'fault', code: 'voice-failed'});
    expect(shownFrom()).to.match(/^القطار/u);
  });

  it('ends the fallback when the listener chooses a voice, sounding or not', async () => {
    const {player, device, builtIn} = playerBench();
    player.play();
    await device.last.fail(failed());
    builtIn.last.word(1);
    player.voiceChanged();
    expect(builtIn.sounding).to.be.empty;
    expect(device.last.spoken).to.deep.equal(['الصباح']);
    await device.last.fail(failed());
    player.pause();
    player.voiceChanged();
    expect(device.sounding).to.be.empty;
    player.play();
    expect(device.sounding).to.have.length(1);
  });

  it('tells nobody of a choice of voice that changes nothing', () => {
    const {player, states} = playerBench();
    player.voiceChanged();
    expect(states).to.be.empty;
  });

  it('forgets a fallback with the article', async () => {
    const {player, plan, device} = playerBench();
    player.play();
    await device.last.fail(failed());
    player.open(plan);
    expect(openState(player).fallback).to.equal(undefined);
  });

  it('keeps the place when the built-in voice fails, and play tries again', async () => {
    const {player, plan, builtIn, faults, fallbacks} = playerBench({choose: chooseBuiltIn});
    player.seek(blockOf(plan, 'وصل'), 0, {play: true});
    builtIn.last.start();
    builtIn.last.word(2);
    await builtIn.last.fail(new AppError('sound-blocked'));
    expect(faults.map(({code}) => code)).to.deep.equal(['sound-blocked']);
    expect(fallbacks).to.be.empty;
    expect(player.state).to.include({status: 'fault', code: 'sound-blocked'});
    player.play();
    expect(player.state.status).to.equal('loading');
    expect(builtIn.last.spoken[0]).to.equal('إلى المحطة.');
  });

  it('does not fall back when another page took the voice', async () => {
    const {player, device, builtIn, faults, fallbacks} = playerBench();
    player.play();
    await device.last.fail(new AppError('voice-interrupted'));
    expect(faults.map(({code}) => code)).to.deep.equal(['voice-interrupted']);
    expect(fallbacks).to.be.empty;
    expect(builtIn.speeches).to.be.empty;
    expect(player.state.status).to.equal('fault');
  });

  it('takes any other error for an unexpected fault, an abort that nobody asked for too', async () => {
    for (const cause of [new TypeError('no'), new DOMException('interrupted', 'AbortError')]) {
      const {player, builtIn, faults} = playerBench({choose: chooseBuiltIn});
      player.play();
      await builtIn.last.fail(cause);
      expect(player.state, cause.name).to.include({status: 'fault', code: 'unexpected'});
      expect(faults[0]).to.include({code: 'unexpected', cause});
    }
  });

  it('never hands one engine what another is to speak', async () => {
    const engineOf: Record<string, EngineId> = {ar: 'built-in', en: 'device'};
    const choose = (language: string): VoiceChoice => ({engine: engineOf[language]!});
    const {player, device, builtIn} = playerBench({choose});
    player.play();
    const all = () => [...device.speeches, ...builtIn.speeches];
    while (player.state.status !== 'paused') {
      const speech = all().find(({settled}) => !settled)!;
      speech.passage.forEach((_, index) => speech.say(index));
      await speech.finish();
    }
    const languages = (engine: typeof device) =>
      new Set(engine.speeches.flatMap(({passage}) => passage.map(({language}) => language)));
    expect([...languages(device)]).to.deep.equal(['en']);
    expect([...languages(builtIn)]).to.deep.equal(['ar']);
    expect(device.speeches.flatMap(({spoken}) => spoken)).to.deep.equal([ENGLISH_SENTENCE]);
    const prepared = (engine: typeof device) =>
      engine.prepared.flatMap(({passage}) => passage.map(({language}) => language));
    expect(new Set(prepared(device))).to.deep.equal(new Set(['en']));
    expect(new Set(prepared(builtIn))).to.deep.equal(new Set(['ar']));
  });

  it('gives each engine passages of its own length', async () => {
    const english = {kind: 'paragraph', text: ENGLISH_SENTENCE} as const;
    const arabic = {kind: 'paragraph', text: 'نام الجميع في تلك الليلة.'} as const;
    const plan = planOf([arabic, english, english, arabic, arabic, arabic]);
    const choose = (language: string): VoiceChoice => ({
      engine: language === 'en' ? 'device' : 'built-in',
    });
    const {player, device, builtIn} = playerBench({choose, plan});
    player.play();
    while (player.state.status !== 'paused') {
      const speech = [...device.speeches, ...builtIn.speeches].find(({settled}) => !settled)!;
      await speech.finish();
    }
    expect(device.speeches.map(({spoken}) => spoken.length)).to.deep.equal([1, 1]);
    expect(builtIn.speeches.map(({spoken}) => spoken.length)).to.deep.equal([1, 1, 3]);
  });
});
