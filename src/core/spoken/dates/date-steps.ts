import type {SpokenStep} from '../step.ts';

export const DATE_STEPS: readonly SpokenStep[] = [];
