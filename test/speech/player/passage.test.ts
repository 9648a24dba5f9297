import {expect} from '@open-wc/testing';
import type {PlanPlace, ReadingPlan} from '../../../src/core/plan/reading-plan.ts';
import {castOf} from '../../../src/speech/player/cast.ts';
import {passageFrom} from '../../../src/speech/player/passage.ts';
import {startOf} from '../../../src/speech/player/positions.ts';
import type {Terms} from '../../../src/speech/player/terms.ts';
import {countPlanned} from './count-planned.ts';
import {
  ENGLISH_SENTENCE,
  longPlan,
  placeOf,
  placesOf,
  planOf,
  sectionsPlan,
  smallPlan,
} from './small-article.ts';
import {termsOf} from './terms-of.ts';

const plan = longPlan();
const places = placesOf(plan);
const from = places[1]!;
const length = plan.utterance(from).spoken.length;

function passage(plan: ReadingPlan, place: PlanPlace, ordinal: number, terms: Terms) {
  const cast = castOf({failed: {}, handedOver: false}, terms);
  return passageFrom(plan, startOf(plan, place), ordinal, cast, terms);
}

function spoken(plan: ReadingPlan, place: PlanPlace, ordinal: number, terms: Terms): string[] {
  return passage(plan, place, ordinal, terms).places.map(({place}) => plan.utterance(place).spoken);
}

/** How many utterances the passage of this ordinal has. */
function sizeOf(ordinal: number, passageLength: number, longestPassage = passageLength): number {
  return spoken(plan, from, ordinal, termsOf({passageLength, longestPassage})).length;
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
      expect(sizeOf(ordinal, 0, 45_000), 'nothing at once is nothing at all').to.equal(1);
      expect(sizeOf(ordinal, 10)).to.equal(1);
    }
    expect(sizeOf(2, 2 * length)).to.equal(2);
    expect(sizeOf(3, 2 * length - 1)).to.equal(1);
  });

  it('goes on to the end of its section once it is grown, and not before', () => {
    const plan = sectionsPlan(4, 10);
    const second = placeOf(plan, 'القسم ب');
    const terms = termsOf({passageLength: 100, longestPassage: 5000});
    const section = placesOf(plan).filter(
      (place) => place.block >= second.block && place.block < placeOf(plan, 'القسم ت').block,
    );
    expect(section).to.have.length(11);
    const grown = passage(plan, second, 3, terms);
    expect(grown.places.map(({place}) => place)).to.deep.equal(section);
    expect(passage(plan, second, 2, terms).places).to.have.length.below(section.length);
    expect(
      passage(plan, section.at(-1)!, 3, terms).places,
      'a short rest goes on through the next section',
    ).to.have.length(1 + 11);
  });

  it('ends where the engine takes no more, however long the section is', () => {
    expect(sizeOf(3, 10 * length, 20 * length)).to.equal(20);
    expect(sizeOf(3, 10 * length, 20 * length - 1)).to.equal(19);
  });

  it('plans no more of the article than it hands over and what comes after it', () => {
    for (const [ordinal, terms, most] of [
      [0, termsOf(), 1],
      [1, termsOf(), 6],
      [3, termsOf({passageLength: 600}), 12],
      [3, termsOf({passageLength: 600, manner: {stopAfter: 'section'}}), 12],
      [3, termsOf({passageLength: 0}), 1],
    ] as const) {
      const counted = countPlanned(longPlan());
      passage(counted.plan, {block: 1, utterance: 0}, ordinal, terms);
      expect(counted.blocks.size, `ordinal ${ordinal}`).to.be.within(1, most);
    }
  });

  it('holds the utterances in order, without a gap', () => {
    const made = passage(plan, from, 3, termsOf());
    expect(made.places.map(({place}) => place)).to.deep.equal(
      places.slice(1, 1 + made.places.length),
    );
    expect(made).to.include({ordinal: 3, offset: 0});
  });

  it('ends with the article', () => {
    const terms = termsOf({passageLength: 100_000});
    expect(passage(plan, places.at(-2)!, 5, terms).places).to.have.length(2);
  });

  it('ends where another engine speaks', () => {
    const plan = smallPlan();
    const terms = termsOf({
      choices: (language) => [{engine: language === 'en' ? 'device' : 'built-in'}],
    });
    const said = (beginning: string) => spoken(plan, placeOf(plan, beginning), 3, terms);
    expect(said('سار').at(-1)).to.equal('سار علي في الشارع الطويل.');
    expect(said(ENGLISH_SENTENCE)).to.deep.equal([ENGLISH_SENTENCE]);
    expect(said('ثم').at(-1)).to.equal('انتهت الرحلة.');
  });

  it('lets the built-in voice speak several languages in one go, by the voice of the first', () => {
    const plan = smallPlan();
    const terms = termsOf({choices: (language) => [{engine: 'built-in', voice: language}]});
    const made = passage(plan, placeOf(plan, 'سار'), 3, terms);
    expect(made.speaker).to.deep.equal({engine: 'built-in', voice: 'ar'});
    expect(spoken(plan, placeOf(plan, 'سار'), 3, terms)).to.include(ENGLISH_SENTENCE);
  });

  it('says each sentence as often as is wanted, all of it each time', () => {
    const plan = planOf([
      {kind: 'paragraph', text: `${'وصل القطار إلى المحطة، '.repeat(12)}ثم سار. نزل علي.`},
    ]);
    const [, ...long] = placesOf(plan);
    const short = long.pop()!;
    expect(long, 'a sentence of several utterances').to.have.length.above(1);
    const {places} = passage(plan, long[0]!, 3, termsOf({manner: {repeat: 3}}));
    const times = [0, 1, 2];
    expect(places).to.deep.equal([
      ...times.flatMap((repetition) => long.map((place) => ({place, repetition}))),
      ...times.map((repetition) => ({place: short, repetition})),
    ]);
  });

  it('ends where the voice is to stop by itself', () => {
    const plan = smallPlan();
    const said = (stopAfter: Terms['manner']['stopAfter'], repeat = 1) =>
      spoken(plan, placeOf(plan, 'وصل'), 3, termsOf({manner: {stopAfter, repeat}}));
    const [arrival, people] = ['وصل القطار إلى المحطة.', 'نزل الركاب ومعهم حقائبهم الثقيلة.'];
    expect(said('sentence')).to.deep.equal([arrival]);
    expect(said('sentence', 2)).to.deep.equal([arrival, arrival]);
    expect(said('paragraph')).to.deep.equal([arrival, people]);
    expect(said('paragraph', 2)).to.deep.equal([arrival, arrival, people, people]);
    expect(said('section')).to.deep.equal([arrival, people]);
    expect(said('article').at(-1)).to.equal('انتهت الرحلة.');
  });
});
