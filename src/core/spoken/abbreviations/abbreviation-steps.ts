import type {SpokenStep} from '../step.ts';

export const ABBREVIATION_STEPS: readonly SpokenStep[] = [];
