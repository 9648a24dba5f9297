import type {SpokenStep} from '../step.ts';

export const MEASURE_STEPS: readonly SpokenStep[] = [];
