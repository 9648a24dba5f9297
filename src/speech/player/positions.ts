import type {BlockId} from '../../core/article/article.ts';
import type {PlanPlace, ReadingPlan} from '../../core/plan/reading-plan.ts';
import {wordIndexAt} from '../../core/plan/utterance.ts';
import type {Step} from './player-action.ts';
import type {PlayerPosition, SoundingState, SpokenPlace} from './player-state.ts';

export function isSamePlace(a: PlanPlace, b: PlanPlace): boolean {
  return a.block === b.block && a.utterance === b.utterance;
}

/** Whether it is the same utterance in the same repetition of its sentence. */
export function isSameSpoken(a: SpokenPlace, b: SpokenPlace): boolean {
  return a.repetition === b.repetition && isSamePlace(a.place, b.place);
}

/** The beginning of an utterance. */
export function startOf(plan: ReadingPlan, place: PlanPlace, repetition = 0): PlayerPosition {
  return {place, repetition, offset: plan.utterance(place).shown.start, estimated: false};
}

/** The word at `offset` of a block, so that speech never begins inside a word. */
export function wordAt(
  plan: ReadingPlan,
  place: PlanPlace,
  block: BlockId,
  offset: number,
): PlayerPosition {
  const start = startOf(plan, place);
  const utterance = plan.utterance(place);
  if (utterance.block !== block) return start;
  const index = wordIndexAt(utterance, utterance.map.spokenOffset(offset));
  return {...start, offset: utterance.words[index]?.shown.start ?? start.offset};
}

/** The place a step away; `undefined` at the last one. */
export function stepped(plan: ReadingPlan, place: PlanPlace, step: Step): PlanPlace | undefined {
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

/**
 * From where a voice that failed is taken up: the very word where the voice tells of its words.
 * Where it is only estimated, words before it may not have been heard: where the voice began.
 */
export function retryPosition({plan, position, passage}: SoundingState): PlayerPosition {
  if (!position.estimated) return position;
  const start = startOf(plan, position.place, position.repetition);
  return isSameSpoken(passage.places[0]!, position) ? {...start, offset: passage.offset} : start;
}
