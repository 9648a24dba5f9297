import type {SpokenStep} from '../step.ts';

export const PAUSAL_STEPS: readonly SpokenStep[] = [];
