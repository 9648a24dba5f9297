import {castOf} from './cast.ts';
import {afterFailure} from './failure.ts';
import {isStillCast} from './passage.ts';
import type {PlayerAction} from './player-action.ts';
import {startOf, stepped, wordAt} from './positions.ts';
import type {
  IdleState,
  OpenState,
  PausedState,
  PlayerPosition,
  PlayerState,
} from './player-state.ts';
import {isSounding} from './player-state.ts';
import {reported} from './reports.ts';
import type {Terms} from './terms.ts';
import {goOnAfter, pausedAt, speakFrom} from './transitions.ts';

/**
 * The player's whole behaviour as one pure function. A change of `generation` is the only signal
 * to the outside: what was spoken stops, and a `loading` state asks for its passage to be spoken.
 */
export function reduce(state: PlayerState, action: PlayerAction, terms: Terms): PlayerState {
  if (action.type === 'open') return opened(state, action);
  if (action.type === 'close') return {status: 'idle', generation: state.generation + 1};
  if (state.status === 'idle') return state;
  switch (action.type) {
    case 'play':
      return isSounding(state) ? state : speakFrom(state, startOfPlay(state), terms);
    case 'pause':
      return isSounding(state) ? pausedAt(state, state.position) : state;
    case 'seek': {
      const {block, offset, play} = action;
      const place = state.plan.at(block, offset);
      return place ? movedTo(state, wordAt(state.plan, place, block, offset), terms, play) : state;
    }
    case 'step': {
      const place = stepped(state.plan, state.position.place, action.step);
      return place ? movedTo(state, startOf(state.plan, place), terms) : state;
    }
    case 'repeat-sentence':
      return speakFrom(state, startOfSentence(state, terms), terms);
    case 'replan':
      return replanned(state, action, terms);
    case 'hand-over':
      return recast(state, {...state, handedOver: true}, terms);
    case 'hand-back':
      return recast(state, {...state, handedOver: false}, terms);
    case 'voice-changed': {
      const isPlain = !state.handedOver && Object.keys(state.failed).length === 0;
      return isPlain ? state : {...state, handedOver: false, failed: {}};
    }
    case 'respeak':
      return isSounding(state) ? speakFrom(state, state.position, terms) : state;
    case 'utterance-started':
    case 'word-started':
    case 'utterance-ended':
      return isReportOf(state, action) ? reported(state, action, terms) : state;
    case 'passage-spoken': {
      if (!isReportOf(state, action)) return state;
      const {places, ordinal} = state.passage;
      return goOnAfter(state, places.at(-1)!, terms, ordinal + 1);
    }
    case 'passage-failed':
      return isReportOf(state, action) ? afterFailure(state, action, terms) : state;
  }
}

function opened(
  state: PlayerState,
  {plan, block, offset = 0}: PlayerAction & {type: 'open'},
): PausedState | IdleState {
  const generation = state.generation + 1;
  const kept = block === undefined ? undefined : plan.at(block, offset);
  // A place in the text with nothing left to speak behind it: it was heard to its end.
  const ended = !kept && plan.blocks.some(({id}) => id === block);
  const place = kept ?? (ended ? plan.last() : plan.first());
  if (!place) return {status: 'idle', generation};
  const position = block === undefined ? startOf(plan, place) : wordAt(plan, place, block, offset);
  const fresh = {failed: {}, handedOver: false, held: {}};
  return {status: 'paused', generation, plan, position, ended, ...fresh};
}

/** The same place in another plan of the same article; speech goes on from there. */
function replanned(
  state: OpenState,
  {plan}: PlayerAction & {type: 'replan'},
  terms: Terms,
): PlayerState {
  const {block} = state.plan.utterance(state.position.place);
  const {offset, repetition, estimated} = state.position;
  const place = plan.at(block, offset) ?? plan.last();
  if (!place) return {status: 'idle', generation: state.generation + 1};
  const position = {...wordAt(plan, place, block, offset), repetition, estimated};
  const next = {...state, plan, held: {}};
  if (isSounding(next)) return speakFrom(next, position, terms);
  return pausedAt(next, position, {ended: next.status === 'paused' && next.ended});
}

/** At another place: speaking if a voice was speaking or is wanted now. */
function movedTo(
  state: OpenState,
  position: PlayerPosition,
  terms: Terms,
  play = false,
): PlayerState {
  return play || isSounding(state) ? speakFrom(state, position, terms) : pausedAt(state, position);
}

function startOfPlay(state: OpenState): PlayerPosition {
  const first = state.status === 'paused' && state.ended ? state.plan.first() : undefined;
  return first ? startOf(state.plan, first) : state.position;
}

/**
 * The start of the sentence that the listener has just heard: where the voice stopped by itself
 * that is the one before the place, to be said once before it stops again.
 */
function startOfSentence(state: OpenState, {manner}: Terms): PlayerPosition {
  const {plan, position} = state;
  const before = state.status === 'paused' ? state.stoppedAfter : undefined;
  return before
    ? startOf(plan, plan.sentenceStart(before), Math.max(0, manner.repeat - 1))
    : startOf(plan, plan.sentenceStart(position.place), position.repetition);
}

/** `after`, which differs in who speaks; heard from the word where that is another voice. */
function recast(before: OpenState, after: OpenState, terms: Terms): PlayerState {
  if (after.handedOver === before.handedOver) return before;
  if (!isSounding(after)) return after;
  return isStillCast(after.plan, after.passage, castOf(after, terms))
    ? after
    : speakFrom(after, after.position, terms);
}

function isReportOf(
  state: OpenState,
  action: {readonly generation: number},
): state is OpenState & {status: 'loading' | 'playing'} {
  return action.generation === state.generation && isSounding(state);
}
