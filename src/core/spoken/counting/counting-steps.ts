import type {SpokenStep} from '../step.ts';

export const COUNTING_STEPS: readonly SpokenStep[] = [];
