import type {ReadingPlan} from '../../../src/core/plan/reading-plan.ts';

/** A plan that tells of which of its blocks the utterances were made. */
export function countPlanned(plan: ReadingPlan): {
  readonly plan: ReadingPlan;
  readonly blocks: ReadonlySet<number>;
} {
  const blocks = new Set<number>();
  const made = plan.utterances.bind(plan);
  // The plan itself goes through this method too.
  plan.utterances = (block) => {
    if (block < plan.blocks.length) blocks.add(block);
    return made(block);
  };
  return {plan, blocks};
}
