import {expect} from '@open-wc/testing';
import {quietTone} from '../../../src/speech/keep-alive/quiet-tone.ts';

const HEADER = 44;

describe('quietTone', () => {
  it('is sound, but none that anybody could hear', async () => {
    const samples = new Int16Array((await quietTone().arrayBuffer()).slice(HEADER));
    const loudest = samples.reduce((most, each) => Math.max(most, Math.abs(each)), 0);
    expect(loudest).to.be.within(20, 33); // −64 to −60 dB below full scale
    const zeros = samples.filter((each) => each === 0).length;
    expect(zeros).to.be.below(samples.length / 10);
  });

  it('ends where it begins, so that a loop has no click', async () => {
    const samples = new Int16Array((await quietTone().arrayBuffer()).slice(HEADER));
    const step = Math.abs(samples[1]! - samples[0]!);
    expect(samples[0]).to.equal(0);
    expect(Math.abs(samples.at(-1)! - samples[0]!)).to.be.at.most(step + 1);
  });
});
