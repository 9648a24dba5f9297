import type {PlanPlace, ReadingPlan} from '../../core/plan/reading-plan.ts';
import type {EngineId} from '../engine.ts';
import type {SpokenPassage} from './player-state.ts';

/** Who speaks a language, and the most spoken characters that it takes at once. */
export interface Speaker {
  readonly engine: EngineId;
  readonly passageLength: number;
}

export type SpeakerOf = (language: string) => Speaker;

/**
 * The spoken characters that the passages of one uninterrupted listening may hold, in order. The
 * first is one utterance, so that it is heard at once; the next are short enough to be ready
 * before it ends; from then on the engine's own limit counts. At about 12 characters a second the
 * third is spoken within the first half minute.
 */
const growth = [0, 200, 600];

/**
 * The passage that begins at `from`: whole utterances up to the limit, at least one, and all of
 * them in languages that its engine speaks.
 */
export function passageFrom(
  plan: ReadingPlan,
  from: PlanPlace,
  ordinal: number,
  speakerOf: SpeakerOf,
): SpokenPassage {
  const first = plan.utterance(from);
  const {engine, passageLength} = speakerOf(first.language);
  const limit = Math.min(growth[ordinal] ?? passageLength, passageLength);
  const places = [from];
  let {length} = first.spoken;
  for (let place = plan.after(from); place; place = plan.after(place)) {
    const {spoken, language} = plan.utterance(place);
    length += spoken.length;
    if (length > limit || speakerOf(language).engine !== engine) break;
    places.push(place);
  }
  return {places, ordinal};
}
