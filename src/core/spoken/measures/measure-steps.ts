import type {SpokenStep} from '../step.ts';
import {degreesMinutes} from './degrees-minutes.ts';
import {measuredAmounts} from './measured-amounts.ts';
import {symbolsAlone} from './symbols-alone.ts';

export const MEASURE_STEPS: readonly SpokenStep[] = [degreesMinutes, measuredAmounts, symbolsAlone];
