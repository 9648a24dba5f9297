import {expect} from '@open-wc/testing';
import {estimateWordStarts} from '../../../src/core/timing/estimate.ts';
import {WordEstimate} from '../../../src/speech/web-speech/word-estimate.ts';
import {FakeClock} from '../../fakes/fake-clock.ts';
import {plainUtterance} from '../plain-utterance.ts';

const utterance = plainUtterance('قرأ الطالب الكتاب، ثم نام.');
const DURATION = 2500;

function follow(clock: FakeClock, startedAt = clock.now()) {
  const heard: {word: number; at: number}[] = [];
  const estimate = new WordEstimate(utterance, DURATION, startedAt, clock, (word) =>
    heard.push({word, at: clock.now()}),
  );
  return {heard, estimate};
}

describe('WordEstimate', () => {
  it('tells of every word when the voice should have reached it', async () => {
    const clock = new FakeClock();
    const {heard} = follow(clock);
    await clock.advance(DURATION);
    const starts = estimateWordStarts(utterance, DURATION);
    expect(heard.map(({word}) => word)).to.deep.equal([0, 1, 2, 3, 4]);
    heard.forEach(({word, at}) => expect(at).to.be.closeTo(starts[word]!, 1));
  });

  it('tells of the last word that is due where the page was held', async () => {
    const clock = new FakeClock();
    const {heard} = follow(clock);
    clock.sleep(DURATION);
    await clock.advance(1);
    expect(heard.map(({word}) => word)).to.deep.equal([0, 4]);
  });

  it('counts from the start of the voice, not from its own', () => {
    const clock = new FakeClock();
    clock.sleep(DURATION);
    const {heard} = follow(clock, 0);
    expect(heard.map(({word}) => word)).to.deep.equal([4]);
  });

  it('is silent once stopped', async () => {
    const clock = new FakeClock();
    const {heard, estimate} = follow(clock);
    estimate.stop();
    await clock.advance(DURATION);
    expect(heard.map(({word}) => word)).to.deep.equal([0]);
    expect(clock.pending).to.equal(0);
  });
});
