import {expect} from '@open-wc/testing';
import {HeartbeatClock} from '../../../src/speech/keep-alive/heartbeat-clock.ts';
import type {Clock} from '../../../src/speech/web-speech/clock.ts';
import {FakeClock} from '../../fakes/fake-clock.ts';

/** The timers of a page that is not seen: they ring at the full minute. */
class ThrottledClock implements Clock {
  readonly #clock: FakeClock;

  constructor(clock: FakeClock) {
    this.#clock = clock;
  }

  now(): number {
    return this.#clock.now();
  }

  after(ms: number, action: () => void): () => void {
    const due = this.now() + ms;
    return this.#clock.after(Math.ceil(due / 60_000) * 60_000 - this.now(), action);
  }
}

describe('HeartbeatClock', () => {
  it('rings by the timers where nothing beats, and only once', async () => {
    const timers = new FakeClock();
    const clock = new HeartbeatClock(timers);
    let rung = 0;
    clock.after(1000, () => rung++);
    await timers.advance(999);
    expect(rung).to.equal(0);
    await timers.advance(1);
    clock.beat();
    expect(rung).to.equal(1);
  });

  it('rings at the first beat after the time, where the timers are throttled', async () => {
    const timers = new FakeClock();
    const clock = new HeartbeatClock(new ThrottledClock(timers));
    let rung = 0;
    clock.after(4000, () => rung++);
    for (let beats = 0; beats < 15; beats++) {
      await timers.advance(250);
      clock.beat();
    }
    expect(rung).to.equal(0);
    await timers.advance(250);
    clock.beat();
    expect(rung).to.equal(1);
    await timers.advance(120_000);
    expect(rung, 'the late timer changes nothing').to.equal(1);
    expect(timers.pending).to.equal(0);
  });

  it('rings what is due in the order of the times', async () => {
    const timers = new FakeClock();
    const clock = new HeartbeatClock(new ThrottledClock(timers));
    const rung: string[] = [];
    clock.after(300, () => rung.push('third'));
    clock.after(100, () => rung.push('first'));
    clock.after(200, () => rung.push('second'));
    clock.after(5000, () => rung.push('later'));
    await timers.advance(400);
    clock.beat();
    expect(rung).to.deep.equal(['first', 'second', 'third']);
  });

  it('leaves out what was called off, be it by one that rang before', async () => {
    const timers = new FakeClock();
    const clock = new HeartbeatClock(new ThrottledClock(timers));
    const rung: string[] = [];
    const callOff = clock.after(100, () => rung.push('called off'));
    const callOffNext = clock.after(300, () => rung.push('called off by the first'));
    clock.after(200, () => {
      rung.push('first');
      callOffNext();
    });
    callOff();
    await timers.advance(400);
    clock.beat();
    await timers.advance(120_000);
    expect(rung).to.deep.equal(['first']);
  });

  it('keeps what a ring sets for the next beat', () => {
    const timers = new FakeClock();
    const clock = new HeartbeatClock(new ThrottledClock(timers));
    let rung = 0;
    const again = () => {
      rung++;
      clock.after(0, again);
    };
    clock.after(0, again);
    clock.beat();
    expect(rung).to.equal(1);
    clock.beat();
    expect(rung).to.equal(2);
  });
});
