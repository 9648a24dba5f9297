import {BUILT_IN_LEXICON_STEPS, LISTENER_LEXICON_STEP} from '../lexicon/lexicon-steps.ts';
import {ABBREVIATION_STEPS} from './abbreviations/abbreviation-steps.ts';
import {ADDRESS_STEPS} from './addresses/address-steps.ts';
import {CLEANING_STEPS} from './cleaning/cleaning-steps.ts';
import {collapseSpace} from './collapse-space.ts';
import {COUNTING_STEPS} from './counting/counting-steps.ts';
import {leftoverDigits} from './counting/leftover-digits.ts';
import {DATE_STEPS} from './dates/date-steps.ts';
import {FOREIGN_STEPS} from './foreign/foreign-steps.ts';
import {MEASURE_STEPS} from './measures/measure-steps.ts';
import {PAUSAL_STEPS} from './pausal/pausal-step.ts';
import type {SpokenStep} from './step.ts';
import {SYMBOL_STEPS} from './symbols/symbol-steps.ts';

/**
 * In the order in which they are taken; each sees what the ones before it left. The listener's own
 * words come before every rule. What has digits inside goes from the most particular to the least:
 * addresses, dates, measures, then any other number.
 */
export const STEPS: readonly SpokenStep[] = [
  ...CLEANING_STEPS,
  LISTENER_LEXICON_STEP,
  ...ADDRESS_STEPS,
  ...DATE_STEPS,
  ...MEASURE_STEPS,
  ...COUNTING_STEPS,
  ...ABBREVIATION_STEPS,
  ...SYMBOL_STEPS,
  // What is still in letters of another language is foreign.
  ...FOREIGN_STEPS,
  // A sign between a number and a Latin word is gone now.
  leftoverDigits,
  ...BUILT_IN_LEXICON_STEPS,
  ...PAUSAL_STEPS,
  collapseSpace,
];
