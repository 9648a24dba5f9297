import type {SpokenStep} from '../step.ts';
import {readSigns} from './signs.ts';
import {readRaisedNumbers} from './raised-numbers.ts';
import {readSlashes} from './slashes.ts';

/** Signs that every step before has left: read by a name, heard as a pause, or silent. */
export const SYMBOL_STEPS: readonly SpokenStep[] = [readRaisedNumbers, readSlashes, readSigns];
