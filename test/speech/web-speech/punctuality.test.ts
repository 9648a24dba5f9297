import {expect} from '@open-wc/testing';
import {Punctuality} from '../../../src/speech/web-speech/punctuality.ts';

const EXPECTED = 4000;
const WIDE = 2.5 * EXPECTED + 3000;

/** A voice at rate 1 that took so many times as long as expected for each of its utterances. */
function heard(...delays: number[]): Punctuality {
  const punctuality = new Punctuality();
  for (const delay of delays) punctuality.learn('voice', 1, EXPECTED, delay * EXPECTED);
  return punctuality;
}

const bound = (punctuality: Punctuality, {rate = 1, voice = 'voice', narrow = true} = {}) =>
  punctuality.bound(voice, rate, EXPECTED, narrow);

describe('Punctuality', () => {
  it('gives a voice two and a half times its time and three seconds, six at least', () => {
    const punctuality = new Punctuality();
    expect(bound(punctuality)).to.equal(WIDE);
    expect(punctuality.bound('voice', 1, 100, true)).to.equal(6000);
  });

  it('misses a punctual voice sooner, where it is asked to', () => {
    const punctuality = heard(1, 0.9, 1.05);
    expect(bound(punctuality)).to.be.below(0.6 * WIDE);
    expect(bound(punctuality, {narrow: false})).to.equal(WIDE);
  });

  it('knows each voice at each rate by itself', () => {
    const punctuality = heard(1, 1, 1);
    expect(bound(punctuality, {rate: 2})).to.equal(WIDE);
    expect(bound(punctuality, {voice: 'other'})).to.equal(WIDE);
  });

  it('gives a voice more time than it usually needs, whatever that is', () => {
    for (const usual of [1, 1.3, 1.8]) {
      expect(bound(heard(usual, usual, usual))).to.be.above(1.1 * usual * EXPECTED + 500);
    }
    expect(bound(heard(0.5, 0.5, 0.5)), 'as expected at least').to.equal(bound(heard(1, 1, 1)));
    expect(bound(heard(5, 5, 5)), 'never more than anybody').to.equal(WIDE);
  });

  it('is not made patient by a single slow sentence', () => {
    expect(bound(heard(1, 1, 3, 1))).to.equal(bound(heard(1, 1, 1)));
  });

  it('forgets what was long ago', () => {
    const punctuality = heard(2, 2, 2, ...Array<number>(20).fill(1));
    expect(bound(punctuality)).to.equal(bound(heard(1, 1, 1)));
  });

  it('doubts itself when it has given a voice up, until the voice comes to an end', () => {
    const punctuality = heard(1, 1, 1);
    const first = bound(punctuality);
    punctuality.gaveUp('voice', 1);
    const second = bound(punctuality);
    expect(second).to.be.above(first).and.below(WIDE);
    punctuality.gaveUp('voice', 1);
    expect(bound(punctuality)).to.equal(WIDE);
    punctuality.learn('voice', 1, EXPECTED, EXPECTED);
    expect(bound(punctuality)).to.equal(first);
  });
});
