import {expect} from '@open-wc/testing';
import type {BlockId} from '../../../src/core/article/article.ts';
import type {PlayerAction} from '../../../src/speech/player/player-action.ts';
import {idle, type OpenState, type PlayerState} from '../../../src/speech/player/player-state.ts';
import {reduce as reduceOn} from '../../../src/speech/player/reduce.ts';
import {blockOf, placeOf, placesOf, planOf, smallPlan} from './small-article.ts';
import {termsOf} from './terms-of.ts';

const plan = smallPlan();
const terms = termsOf();
const reduce = (state: PlayerState, action: PlayerAction) => reduceOn(state, action, terms);
const play = {type: 'play'} as const;
const respeak = {type: 'respeak'} as const;
const second = placeOf(plan, 'وصل');

function open(state: PlayerState, ...actions: readonly PlayerAction[]): OpenState {
  let after = state;
  for (const action of actions) after = reduce(after, action);
  if (after.status === 'idle') throw new Error('No article is open.');
  return after;
}

const seek = (text: string, playing = false): PlayerAction => {
  const {block, shown} = plan.utterance(placeOf(plan, text));
  return {type: 'seek', block, offset: shown.start, play: playing};
};
const failedIn = (state: PlayerState): PlayerAction => ({
  type: 'passage-failed',
  generation: state.generation,
  code: 'voice-failed',
  mayHandOver: false,
});
const endedIn = (state: PlayerState, utterance = 0): PlayerAction => ({
  type: 'utterance-ended',
  generation: state.generation,
  utterance,
});
const started = (state: PlayerState, utterance = 0): PlayerAction => ({
  type: 'utterance-started',
  generation: state.generation,
  utterance,
});
const word = (state: PlayerState, offset: number, utterance = 0): PlayerAction => ({
  type: 'word-started',
  generation: state.generation,
  utterance,
  offset,
  estimated: false,
});
const spoken = (state: PlayerState): PlayerAction => ({
  type: 'passage-spoken',
  generation: state.generation,
});

const paused = open(idle, {type: 'open', plan}, seek('وصل'));
const loading = open(paused, play);
const playing = open(loading, started(loading), word(loading, 4));
const retried = open(playing, failedIn(playing));
const fault = open(retried, failedIn(retried));
const ended = (() => {
  const last = open(paused, seek('انتهت', true));
  return open(last, started(last), spoken(last));
})();
const states = {paused, loading, playing, fault, ended};

describe('reduce', () => {
  it('reaches every status', () => {
    expect(Object.values(states).map(({status}) => status)).to.deep.equal([
      'paused',
      'loading',
      'playing',
      'fault',
      'paused',
    ]);
    expect(playing.position).to.deep.equal({
      place: second,
      repetition: 0,
      offset: 4,
      estimated: false,
    });
    expect(fault).to.deep.include({code: 'voice-failed', position: playing.position});
    expect(ended).to.include({ended: true});
  });

  it('changes nothing while no article is open', () => {
    const actions: readonly PlayerAction[] = [
      play,
      {type: 'pause'},
      seek('وصل', true),
      {type: 'step', step: 'next-sentence'},
      {type: 'voice-changed'},
      respeak,
      started(idle),
      word(idle, 0),
      spoken(idle),
      endedIn(idle),
      failedIn(idle),
      {type: 'repeat-sentence'},
      {type: 'hand-over'},
      {type: 'hand-back'},
    ];
    for (const action of actions) expect(reduce(idle, action), action.type).to.equal(idle);
  });

  it('opens at the beginning where the kept place is gone', () => {
    const block = 'gone' as BlockId;
    const state = open(playing, {type: 'open', plan, block, offset: 7});
    expect(state.position).to.deep.include({place: plan.first(), offset: 0});
    expect(state).to.include({status: 'paused', generation: playing.generation + 1});
  });

  it('opens behind the last word as ended, so that play begins anew', () => {
    const last = plan.last()!;
    const {block, shown, words} = plan.utterance(last);
    const state = open(idle, {type: 'open', plan, block, offset: shown.end});
    expect(state).to.include({status: 'paused', ended: true});
    expect(state.position).to.deep.include({place: last, offset: words.at(-1)!.shown.start});
    const played = open(state, play);
    expect(played.position.place).to.deep.equal(plan.first());
    const inside = open(idle, {type: 'open', plan, block, offset: shown.end - 1});
    expect(inside, 'the last word itself').to.include({ended: false});
  });

  it('opens an article of nothing as no article, and closes any', () => {
    const silent = planOf([], '…');
    expect(reduce(playing, {type: 'open', plan: silent})).to.deep.equal({
      status: 'idle',
      generation: playing.generation + 1,
    });
    for (const state of Object.values(states)) {
      expect(reduce(state, {type: 'close'})).to.deep.equal({
        status: 'idle',
        generation: state.generation + 1,
      });
    }
  });

  for (const name of ['loading', 'playing'] as const) {
    it(`${name}: play changes nothing, pause keeps the word`, () => {
      const state = states[name];
      expect(reduce(state, play)).to.equal(state);
      expect(reduce(state, {type: 'pause'})).to.deep.equal({
        status: 'paused',
        ended: false,
        plan,
        position: state.position,
        failed: {},
        handedOver: false,
        held: state.held,
        generation: state.generation + 1,
      });
    });

    it(`${name}: speaks again from the word, from a sought place and from a step`, () => {
      const state = states[name];
      const again = open(state, respeak);
      expect(again).to.deep.include({status: 'loading', position: state.position});
      const sought = open(state, seek('عاد'));
      expect(sought).to.include({status: 'loading', generation: state.generation + 1});
      expect(sought.position.place).to.deep.equal(placeOf(plan, 'عاد'));
      const stepped = open(state, {type: 'step', step: 'next-sentence'});
      expect(stepped).to.include({status: 'loading'});
      expect(stepped.position.place).to.deep.equal(placeOf(plan, 'نزل'));
    });
  }

  for (const name of ['paused', 'fault', 'ended'] as const) {
    it(`${name}: a place is sought in silence, pause and respeak change nothing`, () => {
      const state = states[name];
      expect(reduce(state, {type: 'pause'})).to.equal(state);
      expect(reduce(state, respeak)).to.equal(state);
      expect(reduce(state, seek('عاد'))).to.deep.include({status: 'paused', ended: false});
      expect(reduce(state, {type: 'step', step: 'previous-section'})).to.include({
        status: 'paused',
      });
      expect(reduce(state, seek('عاد', true))).to.include({status: 'loading'});
    });
  }

  it('plays on from its place after a pause or a fault, and from the start after the end', () => {
    for (const name of ['paused', 'fault'] as const) {
      expect(reduce(states[name], play)).to.deep.include({position: states[name].position});
    }
    expect(open(ended, play).position).to.deep.include({place: plan.first(), offset: 0});
  });

  it('stays at the first sentence and at the end of the steps', () => {
    const step = (name: 'previous-sentence' | 'next-sentence' | 'next-section') =>
      ({type: 'step', step: name}) as const;
    const first = open(idle, {type: 'open', plan});
    const back = open(first, step('previous-sentence'));
    expect(back.position.place).to.deep.equal(plan.first());
    expect(reduce(ended, step('next-sentence'))).to.equal(ended);
    expect(reduce(ended, step('next-section'))).to.equal(ended);
  });

  it('lets no report of another generation change anything', () => {
    for (const state of Object.values(states)) {
      for (const generation of [state.generation - 1, state.generation + 1]) {
        const other = {...state, generation};
        for (const action of [
          started(other, 1),
          word(other, 9),
          spoken(other),
          endedIn(other),
          failedIn(other),
        ]) {
          expect(reduce(state, action), `${state.status} ${action.type}`).to.equal(state);
        }
      }
    }
  });

  it('lets no report of its own generation change what stands still', () => {
    for (const name of ['paused', 'fault', 'ended'] as const) {
      const state = states[name];
      for (const action of [
        started(state),
        word(state, 9),
        spoken(state),
        endedIn(state),
        failedIn(state),
      ]) {
        expect(reduce(state, action), `${name} ${action.type}`).to.equal(state);
      }
    }
  });

  it('takes no report of an utterance that is not in the passage', () => {
    expect(reduce(playing, started(playing, 5))).to.equal(playing);
    expect(reduce(playing, word(playing, 0, 5))).to.equal(playing);
    expect(reduce(playing, endedIn(playing, 5))).to.equal(playing);
  });

  it('moves to an utterance of the passage as it begins', () => {
    const next = open(playing, spoken(playing));
    expect(next.status === 'loading' && next.passage.places.length).to.be.greaterThan(1);
    const later = open(next, started(next, 1));
    expect(later).to.deep.include({status: 'playing', generation: next.generation});
    expect(later.position.place).to.deep.equal(placesOf(plan)[3]);
  });

  it('counts the passages of one listening, and anew after a pause or a step', () => {
    const ordinalOf = (state: PlayerState) => 'passage' in state && state.passage.ordinal;
    const next = open(playing, spoken(playing));
    expect(ordinalOf(next)).to.equal(1);
    expect(ordinalOf(open(next, {type: 'pause'}, play))).to.equal(0);
    expect(ordinalOf(open(next, respeak))).to.equal(0);
  });

  it('brings a sought offset to the beginning of its word', () => {
    const text = plan.blocks[1]!.text;
    const block = blockOf(plan, 'وصل');
    for (const [inside, from] of [
      ['القطار', text.indexOf('القطار')],
      ['حقائبهم', text.indexOf('ومعهم') + 'ومعهم '.length],
    ] as const) {
      const offset = text.indexOf(inside) + 2;
      const state = open(paused, {type: 'seek', block, offset, play: false});
      expect(state.position.offset, inside).to.equal(from);
    }
  });

  describe('of an article that is read in another way from now on', () => {
    const replan = {type: 'replan', plan: smallPlan()} as const;

    it('goes on speaking from the same word', () => {
      const after = open(playing, replan);
      expect(after.status).to.equal('loading');
      expect(after.plan).to.equal(replan.plan);
      expect(after.position).to.deep.equal(playing.position);
      expect(after.generation).to.be.greaterThan(playing.generation);
    });

    it('stays silent at the same place, and ended where it had ended', () => {
      expect(open(paused, replan)).to.deep.include({
        status: 'paused',
        position: paused.position,
        ended: false,
      });
      expect(open(ended, replan)).to.deep.include({status: 'paused', ended: true});
    });

    it('goes to what is left where the place is no longer read', () => {
      const shorter = planOf([{kind: 'paragraph', text: 'وصل القطار.'}]);
      const after = open(playing, {...replan, plan: shorter});
      expect(shorter.utterance(after.position.place).spoken).to.match(/^وصل/u);
    });

    it('is closed where nothing is left to read', () => {
      expect(reduce(playing, {...replan, plan: planOf([], '…')}).status).to.equal('idle');
    });
  });
});
