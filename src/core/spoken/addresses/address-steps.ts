import type {SpokenStep} from '../step.ts';

export const ADDRESS_STEPS: readonly SpokenStep[] = [];
