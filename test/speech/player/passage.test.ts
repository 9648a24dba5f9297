import {expect} from '@open-wc/testing';
import {passageFrom, type SpeakerOf} from '../../../src/speech/player/passage.ts';
import {ENGLISH_SENTENCE, longPlan, placeOf, placesOf, smallPlan} from './small-article.ts';

const plan = longPlan();
const places = placesOf(plan);
const from = places[1]!;
const length = plan.utterance(from).spoken.length;

const always =
  (passageLength: number): SpeakerOf =>
  () => ({engine: 'built-in', passageLength});

/** How many utterances the passage of this ordinal has. */
function sizeOf(ordinal: number, passageLength: number): number {
  return passageFrom(plan, from, ordinal, always(passageLength)).places.length;
}

describe('passageFrom', () => {
  it('begins with one utterance and grows to what the engine takes', () => {
    expect(sizeOf(0, 1200)).to.equal(1);
    expect(sizeOf(1, 1200)).to.equal(Math.floor(200 / length));
    expect(sizeOf(2, 1200)).to.equal(Math.floor(600 / length));
    expect(sizeOf(3, 1200)).to.equal(Math.floor(1200 / length));
    expect(sizeOf(40, 1200)).to.equal(Math.floor(1200 / length));
  });

  it('never grows past the engine, and always has one utterance', () => {
    for (const ordinal of [0, 1, 2, 3]) {
      expect(sizeOf(ordinal, 0)).to.equal(1);
      expect(sizeOf(ordinal, 10)).to.equal(1);
    }
    expect(sizeOf(2, 2 * length)).to.equal(2);
    expect(sizeOf(3, 2 * length - 1)).to.equal(1);
  });

  it('holds the utterances in order, without a gap', () => {
    const passage = passageFrom(plan, from, 3, always(1200));
    expect(passage.places).to.deep.equal(places.slice(1, 1 + passage.places.length));
    expect(passage.ordinal).to.equal(3);
  });

  it('ends with the article', () => {
    const last = places.at(-2)!;
    expect(passageFrom(plan, last, 5, always(100_000)).places).to.deep.equal(places.slice(-2));
  });

  it('ends where another engine speaks', () => {
    const small = smallPlan();
    const speakerOf: SpeakerOf = (language) => ({
      engine: language === 'en' ? 'device' : 'built-in',
      passageLength: 1200,
    });
    const spoken = (beginning: string) =>
      passageFrom(small, placeOf(small, beginning), 3, speakerOf).places.map(
        (place) => small.utterance(place).spoken,
      );
    expect(spoken('سار').at(-1)).to.equal('سار علي في الشارع الطويل.');
    expect(spoken(ENGLISH_SENTENCE)).to.deep.equal([ENGLISH_SENTENCE]);
    expect(spoken('ثم').at(-1)).to.equal('انتهت الرحلة.');
  });
});
