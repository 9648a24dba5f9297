import type {AppErrorCode} from '../../core/errors.ts';
import type {PlanPlace} from '../../core/plan/reading-plan.ts';
import {castOf} from './cast.ts';
import {passageFrom, restOfHeld} from './passage.ts';
import {startOf} from './positions.ts';
import type {
  FaultState,
  LoadingState,
  OpenState,
  PausedState,
  PlayerPosition,
  SoundingState,
  SpokenPlace,
} from './player-state.ts';
import {following, stopsBetween} from './reading-order.ts';
import type {Terms} from './terms.ts';

/** The parts of a state that stay when its status changes, in a new generation. */
function moved({plan, failed, handedOver, held, generation}: OpenState, position: PlayerPosition) {
  return {plan, position, failed, handedOver, held, generation: generation + 1};
}

/** Asks a voice to speak from `position`; within what its engine keeps, where it lies there. */
export function speakFrom(
  state: OpenState,
  position: PlayerPosition,
  terms: Terms,
  {ordinal = 0, attempts = 0} = {},
): LoadingState {
  const cast = castOf(state, terms);
  const passage =
    restOfHeld(state, position, cast, terms) ??
    passageFrom(state.plan, position, ordinal, cast, terms);
  return {...moved(state, position), status: 'loading', passage, attempts};
}

export function pausedAt(
  state: OpenState,
  position: PlayerPosition,
  {ended = false, stoppedAfter}: {ended?: boolean; stoppedAfter?: PlanPlace} = {},
): PausedState {
  const stopped = stoppedAfter ? {stoppedAfter} : {};
  return {...moved(state, position), status: 'paused', ended, ...stopped};
}

export function stoppedByFault(
  state: OpenState,
  position: PlayerPosition,
  code: AppErrorCode,
): FaultState {
  return {...moved(state, position), status: 'fault', code};
}

/** Goes on after an utterance that was heard: speaks, stops there, or has ended. */
export function goOnAfter(
  state: SoundingState,
  last: SpokenPlace,
  terms: Terms,
  ordinal = 0,
): LoadingState | PausedState {
  const {plan} = state;
  const next = following(plan, last, terms.manner);
  if (!next) return pausedAt(state, state.position, {ended: true});
  const position = startOf(plan, next.place, next.repetition);
  return stopsBetween(plan, last, next, terms.manner)
    ? pausedAt(state, position, {stoppedAfter: last.place})
    : speakFrom(state, position, terms, {ordinal});
}
