import type {PlayerAction} from './player-action.ts';
import {isSameSpoken, startOf} from './positions.ts';
import type {OpenState, PlayerState, SoundingState} from './player-state.ts';
import {followingUnstopped} from './reading-order.ts';
import type {Terms} from './terms.ts';
import {goOnAfter} from './transitions.ts';

type Report = PlayerAction & {type: 'utterance-started' | 'word-started' | 'utterance-ended'};

/** What the voice tells of its passage moves the place. */
export function reported(state: SoundingState, action: Report, terms: Terms): PlayerState {
  const spoken = state.passage.places[action.utterance];
  if (!spoken) return state;
  const playing = {
    ...state,
    status: 'playing',
    utteranceOver: false,
    held: heldNow(state, terms),
  } as const;
  switch (action.type) {
    case 'utterance-started':
      // The first utterance may begin in its middle, where the listener had paused.
      if (action.utterance === 0) return playing;
      return {
        ...playing,
        attempts: 0,
        position: startOf(state.plan, spoken.place, spoken.repetition),
      };
    case 'word-started': {
      const {offset, estimated} = action;
      return {...playing, position: {...spoken, offset, estimated}};
    }
    case 'utterance-ended': {
      if (!isSameSpoken(spoken, state.position)) return state;
      const ended = {...playing, attempts: 0, utteranceOver: true};
      // The listener may since have asked for a stop or a repetition that the passage has not.
      const handed = state.passage.places[action.utterance + 1];
      if (!handed) return ended;
      const wanted = followingUnstopped(state.plan, spoken, terms.manner);
      return wanted && isSameSpoken(wanted, handed) ? ended : goOnAfter(ended, spoken, terms);
    }
  }
}

/** What is heard is from now on what its engine keeps; of a rest, it keeps the whole. */
function heldNow({held, passage}: SoundingState, {capabilities}: Terms): OpenState['held'] {
  const {engine} = passage.speaker;
  const kept = passage.restOf ?? passage;
  if (held[engine] === kept || !capabilities(engine).keepsPassage) return held;
  return {...held, [engine]: kept};
}
