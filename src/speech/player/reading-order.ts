import type {PlanPlace, ReadingPlan} from '../../core/plan/reading-plan.ts';
import type {Manner} from './manner.ts';
import {isSamePlace} from './positions.ts';
import type {SpokenPlace} from './player-state.ts';

/**
 * What is said after an utterance where each sentence is said `repeat` times; `undefined` at the
 * article's end. An announcement is part of the sentence beside it, as the plan has it.
 */
export function following(
  plan: ReadingPlan,
  {place, repetition}: SpokenPlace,
  {repeat}: Manner,
): SpokenPlace | undefined {
  const next = plan.after(place);
  if (next && isSameSentence(plan, place, next)) return {place: next, repetition};
  if (repetition + 1 < repeat) {
    return {place: plan.sentenceStart(place), repetition: repetition + 1};
  }
  return next && {place: next, repetition: 0};
}

/** Whether the voice stops by itself between an utterance and the one {@link following} it. */
export function stopsBetween(
  plan: ReadingPlan,
  {place: last}: SpokenPlace,
  {place: next}: SpokenPlace,
  {stopAfter}: Manner,
): boolean {
  switch (stopAfter) {
    case 'sentence':
      return !isSameSentence(plan, last, next);
    case 'paragraph':
      return last.block !== next.block;
    case 'section':
      return last.block !== next.block && isSectionStart(plan, next);
    case 'article':
      return false;
  }
}

/** What is said after an utterance without a stop. */
export function followingUnstopped(
  plan: ReadingPlan,
  last: SpokenPlace,
  manner: Manner,
): SpokenPlace | undefined {
  const next = following(plan, last, manner);
  return next && stopsBetween(plan, last, next, manner) ? undefined : next;
}

export function isSectionStart(plan: ReadingPlan, place: PlanPlace): boolean {
  return isSamePlace(plan.sectionStart(place), place);
}

function isSameSentence(plan: ReadingPlan, a: PlanPlace, b: PlanPlace): boolean {
  return a.block === b.block && isSamePlace(plan.sentenceStart(a), plan.sentenceStart(b));
}
