import {expect} from '@open-wc/testing';
import {KeepAlive} from '../../../src/speech/keep-alive/keep-alive.ts';
import {FakeAudio} from '../../fakes/fake-audio.ts';

describe('KeepAlive', () => {
  const settled = () => new Promise((resolve) => setTimeout(resolve));

  function started() {
    const audio = new FakeAudio();
    const keepAlive = new KeepAlive({enabled: true, createAudio: () => audio.element});
    let beats = 0;
    let interruptions = 0;
    keepAlive.onBeat(() => beats++);
    keepAlive.onInterrupted(() => interruptions++);
    keepAlive.start();
    return {audio, keepAlive, beats: () => beats, interruptions: () => interruptions};
  }

  it('loops within the gesture, and once however often it is started', () => {
    const {audio, keepAlive} = started();
    expect(audio.paused).to.equal(false);
    expect(audio.loop).to.equal(true);
    keepAlive.start();
    expect(audio.plays).to.equal(1);
  });

  it('does nothing where it would do no good', () => {
    const audio = new FakeAudio();
    const keepAlive = new KeepAlive({enabled: false, createAudio: () => audio.element});
    keepAlive.start();
    keepAlive.rest();
    expect(audio.plays).to.equal(0);
  });

  it('rests and goes on with the same element, and calls neither an interruption', async () => {
    const {audio, keepAlive, interruptions} = started();
    keepAlive.rest();
    expect(audio.paused).to.equal(true);
    await settled();
    keepAlive.start();
    expect(audio.paused).to.equal(false);
    // The event of a pause that is over before it comes.
    keepAlive.rest();
    keepAlive.start();
    await settled();
    expect(audio.paused).to.equal(false);
    expect(interruptions()).to.equal(0);
  });

  it('tells when the browser takes the sound, once, and begins again when asked', () => {
    const {audio, keepAlive, interruptions} = started();
    audio.interrupt();
    expect(interruptions()).to.equal(1);
    keepAlive.rest();
    keepAlive.start();
    expect(audio.paused).to.equal(false);
    expect(interruptions()).to.equal(1);
  });

  it('beats while it sounds, and not with the last event of a pause', () => {
    const {audio, keepAlive, beats} = started();
    audio.beat();
    audio.beat();
    expect(beats()).to.equal(2);
    keepAlive.rest();
    audio.beat();
    expect(beats()).to.equal(2);
  });

  it('tries again after it was not allowed', async () => {
    const audio = new FakeAudio();
    const keepAlive = new KeepAlive({enabled: true, createAudio: () => audio.element});
    audio.refusal = new DOMException('No gesture', 'NotAllowedError');
    keepAlive.start();
    await settled();
    audio.refusal = undefined;
    keepAlive.start();
    expect(audio.paused).to.equal(false);
  });

  it('beats in a real browser, with a file long enough for controls', async () => {
    const audio = new Audio();
    const keepAlive = new KeepAlive({enabled: true, createAudio: () => audio});
    const beat = new Promise<void>((resolve) => keepAlive.onBeat(resolve));
    keepAlive.start();
    await beat;
    expect(audio.duration).to.be.at.least(10);
    keepAlive.rest();
    expect(audio.paused).to.equal(true);
  });
});
