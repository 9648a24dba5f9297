import {expect} from '@open-wc/testing';
import {AppError, type AppErrorCode} from '../../../src/core/errors.ts';
import type {VoiceChoice} from '../../../src/speech/player/manner.ts';
import {builtIn as chooseBuiltIn, openState, playerBench, type Bench} from './player-bench.ts';
import {blockOf, ENGLISH_SENTENCE} from './small-article.ts';

const LAILA: VoiceChoice = {engine: 'device', voice: 'laila'};
const TARIK: VoiceChoice = {engine: 'device', voice: 'tarik'};
const BUILT_IN: VoiceChoice = {engine: 'built-in'};

const failed = () => new AppError('voice-failed');

/** A bench at the second word of «وصل القطار إلى المحطة.». */
function atSecondWord(options: Parameters<typeof playerBench>[0] = {}): Bench {
  const bench = playerBench({choices: () => [LAILA, TARIK, BUILT_IN], ...options});
  bench.player.seek(blockOf(bench.plan, 'وصل'), 0, {play: true});
  const {last} = bench.device.speeches.length > 0 ? bench.device : bench.builtIn;
  last.start();
  last.word(1);
  return bench;
}

describe('Player: voices that fail', () => {
  it('asks each voice once more, then the next, from the same word, and stops at the last', async () => {
    const {player, device, builtIn, fallbacks, faults, shownFrom} = atSecondWord();
    const errors = Array.from({length: 6}, failed);
    const asked: (string | undefined)[] = [];
    for (const error of errors) {
      const {last} = device.sounding.length > 0 ? device : builtIn;
      expect(last.spoken[0]).to.match(asked.length === 0 ? /^وصل/u : /^القطار إلى المحطة\./u);
      asked.push(last.options.voice);
      await last.fail(error);
    }
    expect(asked).to.deep.equal(['laila', 'laila', 'tarik', 'tarik', undefined, undefined]);
    expect(fallbacks).to.deep.equal([
      {error: errors[1], to: TARIK},
      {error: errors[3], to: BUILT_IN},
    ]);
    expect(faults).to.deep.equal([errors[5]]);
    expect(player.state).to.include({status: 'fault', code: 'voice-failed'});
    expect(shownFrom()).to.match(/^القطار/u);
  });

  it('tries the last voice again when the listener does', async () => {
    const {player, device, builtIn, faults} = atSecondWord({choices: () => [LAILA, BUILT_IN]});
    for (let time = 0; time < 2; time++) await device.last.fail(failed());
    for (let time = 0; time < 2; time++) await builtIn.last.fail(failed());
    player.play();
    expect(builtIn.sounding).to.have.length(1);
    expect(builtIn.last.spoken[0]).to.match(/^القطار/u);
    await builtIn.last.fail(failed());
    expect(builtIn.sounding, 'once more').to.have.length(1);
    await builtIn.last.fail(failed());
    expect(faults).to.have.length(2);
    expect(player.state.status).to.equal('fault');
  });

  it('tries a voice that is named twice as if it were named once', async () => {
    const {device, builtIn, fallbacks} = atSecondWord({
      choices: () => [LAILA, {...LAILA}, BUILT_IN],
    });
    await device.last.fail(failed());
    await device.last.fail(failed());
    expect(device.sounding).to.be.empty;
    expect(builtIn.sounding).to.have.length(1);
    expect(fallbacks.map(({to}) => to)).to.deep.equal([BUILT_IN]);
  });

  it('keeps a voice that took over for what follows, without another word about it', async () => {
    const {player, device, fallbacks} = atSecondWord();
    await device.last.fail(failed());
    await device.last.fail(failed());
    device.last.say();
    await device.last.finish();
    player.pause();
    player.play();
    expect(device.last.options.voice).to.equal('tarik');
    expect(fallbacks).to.have.length(1);
  });

  it('has a chain of its own for each language', async () => {
    const choices = (language: string) =>
      language === 'en' ? [{...LAILA, voice: 'emma'}, BUILT_IN] : [LAILA, TARIK];
    const {player, plan, device, builtIn, fallbacks} = atSecondWord({choices});
    await device.last.fail(failed());
    await device.last.fail(failed());
    const text = plan.blocks[3]!.text;
    player.seek(plan.blocks[3]!.id, text.indexOf('The'));
    expect(device.last.options.voice).to.equal('emma');
    await device.last.fail(failed());
    await device.last.fail(failed());
    expect(builtIn.last.spoken).to.deep.equal([ENGLISH_SENTENCE]);
    expect(fallbacks.map(({to}) => to)).to.deep.equal([TARIK, BUILT_IN]);
    await builtIn.last.finish();
    expect(device.last.options.voice, 'back to Arabic').to.equal('tarik');
  });

  it('begins the chain anew when the listener chooses or opens an article', async () => {
    for (const begin of [
      ({player}: Bench) => player.voiceChanged(),
      ({player, plan}: Bench) => {
        player.open(plan);
        player.play();
      },
    ]) {
      const bench = atSecondWord();
      await bench.device.last.fail(failed());
      await bench.device.last.fail(failed());
      begin(bench);
      expect(bench.device.sounding).to.have.length(1);
      expect(bench.device.last.options.voice).to.equal('laila');
      await bench.device.last.fail(failed());
      expect(bench.device.last.options.voice, 'with its second attempt').to.equal('laila');
    }
  });

  it('counts attempts anew once the voice has got on', async () => {
    const {device, fallbacks} = atSecondWord();
    for (let time = 0; time < 4; time++) {
      await device.last.fail(failed());
      device.last.say();
      await device.last.finish();
      device.last.start();
    }
    expect(fallbacks).to.be.empty;
    expect(new Set(device.speeches.map(({options}) => options.voice))).to.deep.equal(
      new Set(['laila']),
    );
  });

  it('counts anew with the next utterance of a passage, from its beginning', async () => {
    const {player, builtIn, faults} = atSecondWord({choices: chooseBuiltIn});
    await builtIn.last.finish();
    builtIn.last.start(0);
    await builtIn.last.fail(failed());
    expect(builtIn.last.spoken[0]).to.match(/^نزل/u);
    builtIn.last.say(0);
    await builtIn.last.finish();
    const {passage} = builtIn.last;
    expect(passage).to.have.length.above(1);
    builtIn.last.say(0);
    builtIn.last.start(1);
    await builtIn.last.fail(failed());
    expect(builtIn.last.spoken[0]).to.equal(passage[1]!.spoken);
    expect(player.state.status).to.equal('loading');
    expect(faults).to.be.empty;
  });

  it('does not say again what was said to its end, nor goes round for ever', async () => {
    const {player, device} = playerBench();
    player.play();
    const spoken: string[] = [];
    while (player.state.status !== 'paused') {
      expect(spoken.length).to.be.below(20);
      spoken.push(...device.last.spoken);
      device.last.say();
      await device.last.fail(failed());
    }
    expect(new Set(spoken).size).to.equal(spoken.length);
    expect(spoken.at(-1)).to.equal('انتهت الرحلة.');
    expect(player.state).to.include({ended: true});
  });

  it('goes back to where the voice began where its words are only estimated', async () => {
    const {player, plan, device, builtIn} = playerBench();
    player.seek(blockOf(plan, 'وصل'), 0, {play: true});
    device.last.start();
    device.last.word(2, 0, {estimated: true});
    await device.last.fail(failed());
    expect(device.last.spoken).to.deep.equal(['وصل القطار إلى المحطة.']);
    device.last.start();
    device.last.word(3, 0, {estimated: true});
    await device.last.fail(failed());
    expect(builtIn.last.spoken, 'another voice too').to.deep.equal(['وصل القطار إلى المحطة.']);
  });

  it('keeps an estimated word at a pause, and goes back to it and no farther', async () => {
    const {player, plan, device} = playerBench();
    player.seek(blockOf(plan, 'وصل'), 0, {play: true});
    device.last.start();
    device.last.word(1, 0, {estimated: true});
    player.pause();
    player.play();
    expect(device.last.spoken).to.deep.equal(['القطار إلى المحطة.']);
    device.last.start();
    device.last.word(2, 0, {estimated: true});
    await device.last.fail(failed());
    expect(device.last.spoken).to.deep.equal(['القطار إلى المحطة.']);
  });

  it('pauses where somebody else took the voice, with the place kept', async () => {
    for (const estimated of [false, true]) {
      const {player, device, builtIn, interruptions, faults, fallbacks, shownFrom} = atSecondWord();
      device.last.word(2, 0, {estimated});
      const error = new AppError('voice-interrupted');
      await device.last.fail(error);
      expect(interruptions).to.deep.equal([error]);
      expect([...faults, ...fallbacks]).to.be.empty;
      expect([...builtIn.speeches, ...device.sounding]).to.be.empty;
      expect(player.state).to.include({status: 'paused', ended: false});
      expect(shownFrom()).to.match(/^إلى/u);
      player.play();
      expect(device.last.spoken).to.deep.equal(['إلى المحطة.']);
    }
  });

  it('asks a voice that nobody could hear once more and stops', async () => {
    const {player, device, builtIn, faults, fallbacks} = atSecondWord();
    const silent = () => new AppError('voice-silent');
    await device.last.fail(silent());
    expect(device.sounding).to.have.length(1);
    await device.last.fail(silent());
    expect(faults.map(({code}) => code)).to.deep.equal(['voice-silent']);
    expect(fallbacks).to.be.empty;
    expect(builtIn.speeches).to.be.empty;
    expect(player.state).to.include({status: 'fault', code: 'voice-silent'});
  });

  it('stops at once where the sound is blocked, and play tries again', async () => {
    const {player, builtIn, faults, shownFrom} = atSecondWord({choices: chooseBuiltIn});
    await builtIn.last.fail(new AppError('sound-blocked'));
    expect(faults.map(({code}) => code)).to.deep.equal(['sound-blocked']);
    expect(player.state).to.include({status: 'fault', code: 'sound-blocked'});
    expect(builtIn.sounding).to.be.empty;
    expect(shownFrom()).to.match(/^القطار/u);
    player.play();
    expect(builtIn.last.spoken[0]).to.equal('القطار إلى المحطة.');
  });

  it('takes any other error for an unexpected fault, an abort that nobody asked for too', async () => {
    for (const cause of [new TypeError('no'), new DOMException('interrupted', 'AbortError')]) {
      const {player, builtIn, faults} = playerBench({choices: chooseBuiltIn});
      player.play();
      await builtIn.last.fail(cause);
      await builtIn.last.fail(cause);
      expect(player.state, cause.name).to.include({status: 'fault', code: 'unexpected'});
      expect(faults[0]).to.include({code: 'unexpected', cause});
    }
  });

  it('lets no fault of an earlier speech count against the one that sounds', async () => {
    const {player, device, faults, fallbacks} = atSecondWord();
    const late = device.last;
    player.step('next-sentence');
    await late.fail(failed());
    expect(openState(player).failed).to.deep.equal({});
    await device.last.fail(failed());
    expect(device.last.options.voice).to.equal('laila');
    expect([...faults, ...fallbacks]).to.be.empty;
  });

  it('takes up a choice that has changed before it blames the new voice', async () => {
    let choices: readonly VoiceChoice[] = [LAILA, BUILT_IN];
    const {device, fallbacks} = atSecondWord({choices: () => choices});
    await device.last.fail(failed());
    choices = [TARIK, BUILT_IN];
    await device.last.fail(failed());
    await device.last.fail(failed());
    expect(device.sounding.map(({options}) => options.voice)).to.deep.equal(['tarik']);
    await device.last.fail(failed());
    expect(fallbacks.map(({to}) => to)).to.deep.equal([BUILT_IN]);
  });

  const anyCode: readonly AppErrorCode[] = ['voice-failed', 'voice-silent', 'voice-interrupted'];
  for (const code of anyCode) {
    it(`hands over to the built-in voice in a hidden page at once: ${code}`, async () => {
      const bench = atSecondWord({mayHandOver: () => true});
      const {player, device, builtIn, handOvers, fallbacks, faults, interruptions} = bench;
      await device.last.fail(new AppError(code));
      expect(builtIn.last.spoken[0]).to.equal('القطار إلى المحطة.');
      expect(handOvers.count).to.equal(1);
      expect(player.isHandedOver).to.equal(true);
      expect([...fallbacks, ...faults, ...interruptions]).to.be.empty;
    });
  }

  it('is not asked to hand over what the built-in voice failed to speak', async () => {
    let asked = 0;
    const {builtIn, handOvers} = atSecondWord({
      choices: chooseBuiltIn,
      mayHandOver: () => asked++ >= 0,
    });
    await builtIn.last.fail(failed());
    expect(asked).to.equal(0);
    expect(handOvers.count).to.equal(0);
  });
});
