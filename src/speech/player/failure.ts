import type {EngineId} from '../engine.ts';
import {castOf, withoutVoice} from './cast.ts';
import {isSameVoice} from './manner.ts';
import {retryPosition} from './positions.ts';
import type {PlayerAction} from './player-action.ts';
import type {OpenState, PlayerState, SoundingState} from './player-state.ts';
import type {Terms} from './terms.ts';
import {goOnAfter, pausedAt, speakFrom, stoppedByFault} from './transitions.ts';

/**
 * What becomes of a passage that its voice failed to speak. In a hidden page the built-in voice
 * takes the place of the device's, if the listener wants it. Otherwise, where somebody else took
 * the voice, the listener may not want any now; where the sound is blocked only a gesture helps;
 * any other voice is asked once more and then gives way to the next one. A voice that nobody could
 * hear (a muted tab) does not: the next would not be heard either.
 */
export function afterFailure(
  state: SoundingState,
  {code, mayHandOver}: PlayerAction & {type: 'passage-failed'},
  terms: Terms,
): PlayerState {
  const {speaker} = state.passage;
  // What an engine kept is whole where the sound alone was stopped; else it is not trusted.
  const isWhole = code === 'voice-interrupted' || code === 'sound-blocked';
  const left = isWhole ? state : {...state, held: withoutHeld(state.held, speaker.engine)};
  if (mayHandOver && speaker.engine === 'device') {
    return takeUp({...left, handedOver: true}, terms);
  }
  if (code === 'voice-interrupted') return pausedAt(left, state.position);
  const place = retryPosition(state);
  if (code === 'sound-blocked') return stoppedByFault(left, place, code);
  if (state.attempts === 0) return takeUp(left, terms, 1);
  if (code === 'voice-silent') return stoppedByFault(left, place, code);
  const {language} = state.plan.utterance(state.position.place);
  // It was another voice that failed where the listener has chosen anew, or where a passage in
  // several languages was spoken by the voice of its first: the one whose turn it is has its try.
  const isTurn = isSameVoice(castOf(state, terms)(language), speaker);
  const failed = isTurn ? withoutVoice(state, speaker, language, terms) : state.failed;
  return failed ? takeUp({...left, failed}, terms) : stoppedByFault(left, place, code);
}

/**
 * Speaks on where the voice failed. What was heard to its end is not said again; the attempts count
 * anew after it, so that a voice that gets on, however badly, is never taken for a dead one.
 */
function takeUp(state: SoundingState, terms: Terms, attempts = 0): PlayerState {
  return state.status === 'playing' && state.utteranceOver
    ? goOnAfter(state, state.position, terms)
    : speakFrom(state, retryPosition(state), terms, {attempts});
}

function withoutHeld(held: OpenState['held'], engine: EngineId): OpenState['held'] {
  return Object.fromEntries(Object.entries(held).filter(([id]) => id !== engine));
}
