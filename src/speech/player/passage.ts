import type {PlanPlace, ReadingPlan} from '../../core/plan/reading-plan.ts';
import type {SpokenPassage} from './player-state.ts';

/**
 * The spoken characters that the passages of one uninterrupted listening may hold, in order. The
 * first is one utterance, so that it is heard at once; the next are short enough to be ready
 * before it ends; from then on the engine's own limit counts. At about 12 characters a second the
 * third is spoken within the first half minute.
 */
const growth = [0, 200, 600];

/** The passage that begins at `from`: whole utterances up to the limit, at least one. */
export function passageFrom(
  plan: ReadingPlan,
  from: PlanPlace,
  ordinal: number,
  engineLimit: number,
): SpokenPassage {
  const limit = Math.min(growth[ordinal] ?? engineLimit, engineLimit);
  const places = [from];
  let length = plan.utterance(from).spoken.length;
  for (let place = plan.after(from); place; place = plan.after(place)) {
    length += plan.utterance(place).spoken.length;
    if (length > limit) break;
    places.push(place);
  }
  return {places, ordinal};
}
