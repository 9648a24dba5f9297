import {expect} from '@open-wc/testing';
import type {AppErrorCode} from '../../../src/core/errors.ts';
import type {VoiceChoice} from '../../../src/speech/player/manner.ts';
import {
  idle,
  type OpenState,
  type PlayerState,
  type SoundingState,
} from '../../../src/speech/player/player-state.ts';
import {reduce} from '../../../src/speech/player/reduce.ts';
import {placeOf, smallPlan} from './small-article.ts';
import {termsOf} from './terms-of.ts';

const LAILA: VoiceChoice = {engine: 'device', voice: 'laila'};
const TARIK: VoiceChoice = {engine: 'device', voice: 'tarik'};
const BUILT_IN: VoiceChoice = {engine: 'built-in'};

const plan = smallPlan();
const terms = termsOf({choices: () => [LAILA, TARIK, BUILT_IN]});
const {block} = plan.utterance(placeOf(plan, 'وصل'));

/** «وصل القطار إلى المحطة.», at «القطار». */
function speaking({estimated = false} = {}): SoundingState {
  let state: PlayerState = reduce(idle, {type: 'open', plan}, terms);
  state = reduce(state, {type: 'seek', block, offset: 0, play: true}, terms);
  const {generation} = state;
  state = reduce(state, {type: 'utterance-started', generation, utterance: 0}, terms);
  return sounding(
    reduce(state, {type: 'word-started', generation, utterance: 0, offset: 4, estimated}, terms),
  );
}

function sounding(state: PlayerState): SoundingState {
  if (state.status !== 'loading' && state.status !== 'playing') throw new Error(state.status);
  return state;
}

function fail(state: PlayerState, code: AppErrorCode, mayHandOver = false): OpenState {
  const {generation} = state;
  const after = reduce(state, {type: 'passage-failed', generation, code, mayHandOver}, terms);
  if (after.status === 'idle') throw new Error('No article is open.');
  return after;
}

describe('what becomes of a failure', () => {
  const anyOther: readonly AppErrorCode[] = [
    'voice-failed',
    'voice-pack-unavailable',
    'unexpected',
  ];
  for (const code of anyOther) {
    it(`${code}: every voice twice, then a fault, always at the word`, () => {
      let state: OpenState = speaking();
      const asked: VoiceChoice[] = [];
      while (state.status !== 'fault') {
        const {passage, attempts} = sounding(state);
        expect(attempts).to.equal(asked.length % 2);
        asked.push(passage.speaker);
        const before = state.generation;
        state = fail(state, code);
        expect(state.generation).to.be.above(before);
        expect(state.position).to.include({offset: 4});
      }
      expect(asked).to.deep.equal([LAILA, LAILA, TARIK, TARIK, BUILT_IN, BUILT_IN]);
      expect(state.code).to.equal(code);
    });
  }

  it('remembers who has failed until another voice is chosen', () => {
    const state = fail(fail(speaking(), 'voice-failed'), 'voice-failed');
    expect(state.failed).to.deep.equal({ar: [LAILA]});
    for (const action of [{type: 'pause'}, {type: 'respeak'}, {type: 'replan', plan}] as const) {
      expect(reduce(state, action, terms), action.type).to.deep.include({failed: state.failed});
    }
    expect(reduce(state, {type: 'voice-changed'}, terms)).to.deep.include({failed: {}});
    const fresh = speaking();
    expect(reduce(fresh, {type: 'voice-changed'}, terms)).to.equal(fresh);
  });

  it('is a pause at the word where somebody else took the voice', () => {
    const state = fail(speaking({estimated: true}), 'voice-interrupted');
    expect(state).to.include({status: 'paused', ended: false});
    expect(state.position).to.include({offset: 4});
    expect(state.failed).to.deep.equal({});
  });

  it('is a fault at once where the sound is blocked, and at the second silence', () => {
    expect(fail(speaking(), 'sound-blocked')).to.include({status: 'fault', code: 'sound-blocked'});
    const again = fail(speaking(), 'voice-silent');
    expect(sounding(again).passage.speaker).to.deep.equal(LAILA);
    expect(fail(again, 'voice-silent')).to.include({status: 'fault', code: 'voice-silent'});
  });

  it('leads back to where the voice began where the word was estimated', () => {
    expect(fail(speaking({estimated: true}), 'voice-failed').position).to.include({
      offset: 0,
      estimated: false,
    });
    expect(fail(speaking({estimated: true}), 'sound-blocked').position).to.include({offset: 0});
  });

  it('leads on where the utterance had been said to its end', () => {
    const state = speaking({estimated: true});
    const {generation} = state;
    const over = reduce(state, {type: 'utterance-ended', generation, utterance: 0}, terms);
    const after = sounding(fail(over, 'voice-failed'));
    expect(after.position.place).to.deep.equal(placeOf(plan, 'نزل'));
    expect(after.attempts, 'the next has all of its own').to.equal(0);
  });

  it('counts attempts anew where an utterance has ended or the next has begun', () => {
    const again = sounding(fail(speaking(), 'voice-failed'));
    expect(again.attempts).to.equal(1);
    const {generation} = again;
    const started = reduce(again, {type: 'utterance-started', generation, utterance: 0}, terms);
    expect(sounding(started).attempts, 'its own beginning is no progress').to.equal(1);
    const ended = reduce(started, {type: 'utterance-ended', generation, utterance: 0}, terms);
    expect(sounding(ended).attempts).to.equal(0);
    const places = ['وصل', 'نزل'].map((text) => ({place: placeOf(plan, text), repetition: 0}));
    const longer = {...again, passage: {...again.passage, places}};
    const next = reduce(longer, {type: 'utterance-started', generation, utterance: 1}, terms);
    expect(sounding(next).attempts).to.equal(0);
  });

  it('is the built-in voice wherever that may take the place of the device', () => {
    const codes: readonly AppErrorCode[] = [
      'voice-failed',
      'voice-silent',
      'voice-interrupted',
      'sound-blocked',
    ];
    for (const code of codes) {
      const state = sounding(fail(speaking(), code, true));
      expect(state.passage.speaker, code).to.deep.equal(BUILT_IN);
      expect(state).to.include({handedOver: true, attempts: 0});
      expect(state.position).to.include({offset: 4});
      expect(state.failed).to.deep.equal({});
      const twice = fail(fail(state, 'voice-failed', true), 'voice-failed', true);
      expect(twice).to.include({status: 'fault', handedOver: true});
    }
  });
});
