import type {BlockId} from '../../core/article/article.ts';
import {wordIndexAt} from '../../core/plan/utterance.ts';
import type {PlanPlace, ReadingPlan} from '../../core/plan/reading-plan.ts';
import type {PlayerAction, Step} from './player-action.ts';
import {passageFrom, type SpeakerOf} from './passage.ts';
import {isSounding} from './player-state.ts';
import type {
  IdleState,
  LoadingState,
  OpenState,
  PausedState,
  PlayerPosition,
  PlayerState,
} from './player-state.ts';

/**
 * The player's whole behaviour as one pure function. A change of `generation` is the only signal
 * to the outside: what was spoken stops, and a `loading` state asks for its passage to be spoken.
 */
export function reduce(state: PlayerState, action: PlayerAction): PlayerState {
  if (action.type === 'open') return opened(state, action);
  if (action.type === 'close') return {status: 'idle', generation: state.generation + 1};
  if (state.status === 'idle') return state;
  switch (action.type) {
    case 'play':
      if (isSounding(state)) return state;
      return speakFrom(state, startOfPlay(state), action.speakerOf);
    case 'pause':
      return isSounding(state) ? pausedAt(state, state.position) : state;
    case 'seek': {
      const place = state.plan.at(action.block, action.offset);
      if (!place) return state;
      const position = {place, offset: wordStart(state.plan, place, action.block, action.offset)};
      return action.play || isSounding(state)
        ? speakFrom(state, position, action.speakerOf)
        : pausedAt(state, position);
    }
    case 'step': {
      const place = stepped(state, action.step);
      if (!place) return state;
      const position = startOf(state.plan, place);
      return isSounding(state)
        ? speakFrom(state, position, action.speakerOf)
        : pausedAt(state, position);
    }
    case 'replan':
      return replanned(state, action);
    case 'voice-changed': {
      const {fallback, ...chosen} = state;
      return fallback ? chosen : state;
    }
    case 'respeak':
      return isSounding(state) ? speakFrom(state, state.position, action.speakerOf) : state;
    case 'utterance-started':
    case 'word-started':
      return action.generation === state.generation ? heard(state, action) : state;
    case 'passage-spoken':
      return action.generation === state.generation && isSounding(state)
        ? continued(state, action.speakerOf)
        : state;
    case 'passage-failed':
      if (action.generation !== state.generation || !isSounding(state)) return state;
      if (action.canFallBack) {
        return {...speakFrom(state, state.position, action.speakerOf), fallback: 'built-in'};
      }
      return {
        ...base(state, state.position),
        status: 'fault',
        generation: state.generation + 1,
        code: action.code,
      };
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
  const position =
    block === undefined
      ? startOf(plan, place)
      : {place, offset: wordStart(plan, place, block, offset)};
  return {status: 'paused', generation, plan, position, ended};
}

/** The same place in another plan of the same article; speech goes on from there. */
function replanned(
  state: OpenState,
  {plan, speakerOf}: PlayerAction & {type: 'replan'},
): PlayerState {
  const {block} = state.plan.utterance(state.position.place);
  const place = plan.at(block, state.position.offset) ?? plan.last();
  if (!place) return {status: 'idle', generation: state.generation + 1};
  const position = {place, offset: wordStart(plan, place, block, state.position.offset)};
  const next = {...state, plan, position};
  if (isSounding(state)) return speakFrom(next, position, speakerOf);
  return pausedAt(next, position, state.status === 'paused' && state.ended);
}

/** The parts of a state that stay when its status changes. */
function base(state: OpenState, position: PlayerPosition) {
  const {plan, fallback} = state;
  return {plan, position, ...(fallback ? {fallback} : {})};
}

function speakFrom(
  state: OpenState,
  position: PlayerPosition,
  speakerOf: SpeakerOf,
  ordinal = 0,
): LoadingState {
  return {
    ...base(state, position),
    status: 'loading',
    generation: state.generation + 1,
    passage: passageFrom(state.plan, position.place, ordinal, speakerOf),
  };
}

function pausedAt(state: OpenState, position: PlayerPosition, ended = false): PausedState {
  return {...base(state, position), status: 'paused', generation: state.generation + 1, ended};
}

function continued(state: OpenState & {passage: LoadingState['passage']}, speakerOf: SpeakerOf) {
  const last = state.passage.places.at(-1)!;
  const next = state.plan.after(last);
  if (!next) return pausedAt(state, state.position, true);
  const position = startOf(state.plan, next);
  return speakFrom(state, position, speakerOf, state.passage.ordinal + 1);
}

function heard(
  state: OpenState,
  action: PlayerAction & {type: 'utterance-started' | 'word-started'},
): PlayerState {
  if (!isSounding(state)) return state;
  const place = state.passage.places[action.utterance];
  if (!place) return state;
  if (action.type === 'word-started') {
    return {...state, status: 'playing', position: {place, offset: action.offset}};
  }
  // The first utterance may begin in its middle, where the listener had paused.
  const position = action.utterance === 0 ? state.position : startOf(state.plan, place);
  return {...state, status: 'playing', position};
}

function startOfPlay(state: OpenState): PlayerPosition {
  const first = state.status === 'paused' && state.ended ? state.plan.first() : undefined;
  return first ? startOf(state.plan, first) : state.position;
}

function startOf(plan: ReadingPlan, place: PlanPlace): PlayerPosition {
  return {place, offset: plan.utterance(place).shown.start};
}

/** The shown start of the word at `offset`, so that speech never begins inside a word. */
function wordStart(plan: ReadingPlan, place: PlanPlace, block: BlockId, offset: number): number {
  const utterance = plan.utterance(place);
  if (utterance.block !== block) return utterance.shown.start;
  const index = wordIndexAt(utterance, utterance.map.spokenOffset(offset));
  return utterance.words[index]?.shown.start ?? utterance.shown.start;
}

function stepped({plan, position}: OpenState, step: Step): PlanPlace | undefined {
  const {place} = position;
  switch (step) {
    case 'next-sentence':
      return plan.nextSentence(place);
    case 'previous-sentence':
      return plan.previousSentence(place) ?? plan.sentenceStart(place);
    case 'next-section':
      return plan.nextSection(place);
    case 'previous-section':
      return plan.previousSection(place) ?? plan.sectionStart(place);
  }
}
