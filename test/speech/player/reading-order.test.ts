import {expect} from '@open-wc/testing';
import type {PlanPlace, ReadingPlan} from '../../../src/core/plan/reading-plan.ts';
import {DEFAULT_READING_CHOICES} from '../../../src/core/spoken/reading-choices.ts';
import {DEFAULT_STRUCTURE} from '../../../src/core/spoken/structure-choices.ts';
import {DEFAULT_MANNER, type Manner} from '../../../src/speech/player/manner.ts';
import type {SpokenPlace} from '../../../src/speech/player/player-state.ts';
import {
  following,
  followingUnstopped,
  stopsBetween,
} from '../../../src/speech/player/reading-order.ts';
import {placesOf, planOf, sectionsPlan, smallPlan} from './small-article.ts';

const manner = (change: Partial<Manner>): Manner => ({...DEFAULT_MANNER, ...change});

/** Everything that is said from the beginning. */
function order(plan: ReadingPlan, repeat: number): SpokenPlace[] {
  const said: SpokenPlace[] = [];
  let next: SpokenPlace | undefined = {place: plan.first()!, repetition: 0};
  for (; next; next = following(plan, next, manner({repeat}))) said.push(next);
  return said;
}

/** The texts between which the voice stops by itself. */
function pieces(plan: ReadingPlan, change: Partial<Manner>): string[][] {
  const {repeat = 1} = change;
  const said = order(plan, repeat);
  const all: string[][] = [[]];
  said.forEach((at, index) => {
    const before = said[index - 1];
    if (before && stopsBetween(plan, before, at, manner(change))) all.push([]);
    all.at(-1)!.push(plan.utterance(at.place).spoken);
  });
  return all;
}

const longSentence = `${'وصل القطار إلى المحطة، '.repeat(12)}ثم سار.`;

describe('the order in which a text is said', () => {
  it('is that of the plan where each sentence is said once', () => {
    const plan = smallPlan();
    const places = placesOf(plan).map((place) => ({place, repetition: 0}));
    expect(order(plan, 1)).to.deep.equal(places);
    expect(order(plan, 0), 'never not at all').to.deep.equal(places);
  });

  it('has every sentence as often as is wanted, whole each time', () => {
    const plan = planOf([{kind: 'paragraph', text: `${longSentence} نزل علي.`}]);
    const [title, ...rest] = placesOf(plan);
    const last = rest.pop()!;
    const times = (places: readonly PlanPlace[]) =>
      [0, 1, 2].flatMap((repetition) => places.map((place) => ({place, repetition})));
    expect(rest).to.have.length.above(1);
    expect(order(plan, 3)).to.deep.equal([...times([title!]), ...times(rest), ...times([last])]);
  });

  it('goes on with the text where fewer repetitions are wanted than were said', () => {
    const plan = smallPlan();
    const [first, second] = placesOf(plan);
    const next = following(plan, {place: first!, repetition: 4}, manner({repeat: 2}));
    expect(next).to.deep.equal({place: second, repetition: 0});
  });

  it('stops nowhere, between sections, between blocks or between sentences', () => {
    const plan = sectionsPlan(2, 2);
    const said = placesOf(plan).map((place) => plan.utterance(place).spoken);
    expect(pieces(plan, {stopAfter: 'article'})).to.deep.equal([said]);
    expect(pieces(plan, {stopAfter: 'section'}).map(({length}) => length)).to.deep.equal([1, 3, 3]);
    expect(pieces(plan, {stopAfter: 'paragraph'})).to.deep.equal(said.map((text) => [text]));
    const two = planOf([{kind: 'paragraph', text: `${longSentence} نزل علي. نام.`}]);
    expect(pieces(two, {stopAfter: 'paragraph'})).to.have.length(2);
    const [, long, ...short] = pieces(two, {stopAfter: 'sentence'});
    expect(long).to.have.length.above(1);
    expect(short.map(({length}) => length)).to.deep.equal([1, 1]);
  });

  it('has the repetitions before a stop', () => {
    const plan = smallPlan();
    for (const piece of pieces(plan, {stopAfter: 'sentence', repeat: 3})) {
      expect(piece).to.have.length(3);
      expect(new Set(piece).size).to.equal(1);
    }
    const sections = pieces(sectionsPlan(2, 2), {stopAfter: 'section', repeat: 2});
    expect(sections.map(({length}) => length)).to.deep.equal([2, 6, 6]);
  });

  it('counts an announcement with the sentence beside it', () => {
    const structure = {...DEFAULT_STRUCTURE, headings: 'announce', quotes: 'announce'} as const;
    const plan = planOf(
      [
        {kind: 'heading', text: 'في المدينة'},
        {kind: 'quote', text: 'قال علي كلاماً. ثم نام.'},
        {kind: 'paragraph', text: 'عاد الجميع.'},
      ],
      undefined,
      {choices: {...DEFAULT_READING_CHOICES, structure}},
    );
    const announced = placesOf(plan).filter((place) => plan.utterance(place).announcement);
    expect(announced, 'before the heading, before and after the quotation').to.have.length(3);
    const stops = pieces(plan, {stopAfter: 'sentence'});
    expect(stops.map(({length}) => length)).to.deep.equal([1, 2, 2, 2, 1]);
    expect(
      pieces(plan, {stopAfter: 'sentence', repeat: 2}).map(({length}) => length),
    ).to.deep.equal([2, 4, 4, 4, 2]);
  });

  it('has nothing after a stop and after the end', () => {
    const plan = smallPlan();
    const first = {place: plan.first()!, repetition: 0};
    const last = {place: plan.last()!, repetition: 0};
    expect(followingUnstopped(plan, first, manner({stopAfter: 'sentence'}))).to.equal(undefined);
    expect(followingUnstopped(plan, first, manner({}))).not.to.equal(undefined);
    expect(followingUnstopped(plan, last, manner({}))).to.equal(undefined);
  });
});
