import {expect} from '@open-wc/testing';
import {builtIn as chooseBuiltIn, playerBench} from './player-bench.ts';
import {blockOf} from './small-article.ts';

describe('Player: pace, pitch and loudness', () => {
  it('changes the rate of a live engine without a break', async () => {
    const {player, builtIn, clock} = playerBench({choices: chooseBuiltIn});
    player.play();
    builtIn.last.start();
    player.setRate(2);
    player.setRate(2);
    await clock.advance(1000);
    expect(builtIn.rates).to.deep.equal([2]);
    expect(builtIn.speeches).to.have.length(1);
    expect(player.rate).to.equal(2);
  });

  it('knows no rate that no voice has', () => {
    const {player, builtIn} = playerBench({choices: chooseBuiltIn});
    player.play();
    player.setRate(9);
    expect(player.rate).to.equal(4);
    player.setRate(0.1);
    expect(player.rate).to.equal(0.5);
    expect(builtIn.rates).to.deep.equal([4, 0.5]);
  });

  it('speaks again from the word where the rate cannot change while speaking', async () => {
    const {player, plan, device, clock} = playerBench();
    player.seek(blockOf(plan, 'وصل'), 0, {play: true});
    device.last.start();
    device.last.word(2);
    player.setRate(0.5);
    await clock.advance(150);
    expect(device.speeches).to.have.length(2);
    expect(device.last.spoken).to.deep.equal(['إلى المحطة.']);
    expect(device.last.options.rate).to.equal(0.5);
    player.pause();
    player.setRate(0.7);
    await clock.advance(1000);
    expect(device.speeches, 'silence stays silence').to.have.length(2);
    player.play();
    expect(device.last.options.rate).to.equal(0.7);
  });

  it('speaks again once for all the values of a slider', async () => {
    const {player, plan, device, clock} = playerBench();
    player.seek(blockOf(plan, 'وصل'), 0, {play: true});
    device.last.start();
    device.last.word(0);
    for (const rate of [1.1, 1.2, 1.3, 1.4, 1.5]) {
      player.setRate(rate);
      player.setManner({pitch: rate});
      await clock.advance(100);
    }
    expect(device.speeches, 'while it moves').to.have.length(1);
    device.last.word(1);
    await clock.advance(50);
    expect(device.speeches).to.have.length(2);
    expect(device.last.options).to.include({rate: 1.5, pitch: 1.5});
    expect(device.last.spoken, 'from where the voice is by then').to.deep.equal([
      'القطار إلى المحطة.',
    ]);
  });

  it('does not speak again what has been asked for anew in the meantime', async () => {
    const {player, device, clock} = playerBench();
    player.play();
    device.last.start();
    player.setRate(1.5);
    player.step('next-sentence');
    await clock.advance(1000);
    expect(device.speeches).to.have.length(2);
    expect(device.last.options.rate).to.equal(1.5);
  });

  it('changes the loudness at once where the voice can, else from the word', async () => {
    const live = playerBench({choices: chooseBuiltIn});
    live.player.play();
    live.player.setManner({volume: 0.4});
    await live.clock.advance(1000);
    expect(live.builtIn.volumes).to.deep.equal([0.4]);
    expect(live.builtIn.speeches).to.have.length(1);
    expect(live.player.manner.volume).to.equal(0.4);

    const {player, device, clock} = playerBench();
    player.play();
    device.last.start();
    device.last.word(1);
    player.setManner({volume: 0.4});
    await clock.advance(150);
    expect(device.last.options.volume).to.equal(0.4);
    expect(device.last.spoken).to.deep.equal(['الصباح']);
  });

  it('takes another pitch and other silences into what is spoken, from the word', async () => {
    for (const change of [{pitch: 1.4}, {fixedPauses: true}]) {
      const {player, builtIn, clock} = playerBench({choices: chooseBuiltIn});
      player.play();
      builtIn.last.start();
      builtIn.last.word(1);
      player.setManner(change);
      await clock.advance(150);
      expect(builtIn.speeches).to.have.length(2);
      expect(builtIn.last.options).to.include(change);
      expect(builtIn.last.spoken[0]).to.equal('الصباح');
    }
  });

  it('leaves the voice alone where nothing changes, and where it is silent', async () => {
    const {player, device, clock, states} = playerBench();
    player.play();
    device.last.start();
    player.setManner({...player.manner});
    player.setRate(player.rate);
    await clock.advance(1000);
    expect(device.speeches).to.have.length(1);
    player.pause();
    states.length = 0;
    player.setManner({pitch: 2, volume: 0.2, repeat: 3});
    await clock.advance(1000);
    expect(device.speeches).to.have.length(1);
    expect(states).to.be.empty;
    player.play();
    expect(device.last.options).to.include({pitch: 2, volume: 0.2});
  });
});
