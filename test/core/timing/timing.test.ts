import {expect} from '@open-wc/testing';
import {words} from '../../../src/core/segment/words.ts';
import {
  COLD_START_SPEED,
  estimateDuration,
  estimateWordStarts,
  spokenLength,
} from '../../../src/core/timing/estimate.ts';
import {
  charactersPerSecond,
  updateSpeed,
  type MeasuredSpeed,
} from '../../../src/core/timing/speed.ts';

function say(spoken: string): Parameters<typeof estimateWordStarts>[0] {
  return {spoken, words: words(spoken).map((range) => ({spoken: range, shown: range}))};
}

describe('estimateWordStarts', () => {
  it('gives each word time by its letters and two more', () => {
    // Weights 4 + 2, 2 + 2, 8 + 2.
    expect(estimateWordStarts(say('كتاب عن الفراشات'), 2000)).to.deep.equal([0, 600, 1000]);
  });

  it('does not count vowel marks and kashida', () => {
    expect(estimateWordStarts(say('كِـتَـابٌ عَنْ الفَراشاتِ'), 2000)).to.deep.equal([0, 600, 1000]);
  });

  it('gives a digit the time of four letters', () => {
    // Weights 2 + 2, 8 + 2, 4 + 2.
    expect(estimateWordStarts(say('في 12 شهرا'), 2000)).to.deep.equal([0, 400, 1400]);
  });
});

describe('estimateDuration', () => {
  it('goes by the speed of the voice', () => {
    expect(spokenLength('كَـتَبَ 12')).to.equal(12);
    expect(estimateDuration(say('كتب 12'), 10)).to.equal(1200);
    expect(estimateDuration(say('كتب 12'), 0)).to.equal((12 / COLD_START_SPEED) * 1000);
  });
});

describe('updateSpeed', () => {
  it('begins cold and follows what is measured', () => {
    expect(charactersPerSecond(undefined)).to.equal(COLD_START_SPEED);
    const speed = updateSpeed(updateSpeed(undefined, 100, 10_000), 50, 2500);
    expect(speed).to.deep.equal({characters: 150, milliseconds: 12_500});
    expect(charactersPerSecond(speed)).to.equal(12);
  });

  it('leaves out what cannot be true', () => {
    const before = updateSpeed(undefined, 100, 10_000);
    for (const [chars, ms] of [
      [0, 100],
      [100, 0],
      [-5, 100],
      [NaN, 100],
      [100, Infinity],
    ] as const) {
      expect(updateSpeed(before, chars, ms)).to.deep.equal(before);
    }
    expect(charactersPerSecond(updateSpeed(undefined, 0, 0))).to.equal(COLD_START_SPEED);
  });

  it('remembers one hour at most, so that a changed voice is followed', () => {
    let speed: MeasuredSpeed | undefined;
    for (let minute = 0; minute < 600; minute++) speed = updateSpeed(speed, 600, 60_000);
    expect(speed!.milliseconds).to.be.at.most(3_600_000);
    for (let minute = 0; minute < 120; minute++) speed = updateSpeed(speed, 1200, 60_000);
    expect(charactersPerSecond(speed)).to.be.within(18, 20);
  });
});
