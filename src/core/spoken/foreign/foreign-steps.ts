import type {SpokenStep} from '../step.ts';
import {skipForeign} from './skip-foreign.ts';
import {spellForeign} from './spell-foreign.ts';

/** Words in the letters of another language, where the listener wants no voice of it. */
export const FOREIGN_STEPS: readonly SpokenStep[] = [spellForeign, skipForeign];
