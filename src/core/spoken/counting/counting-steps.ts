import type {SpokenStep} from '../step.ts';
import {cardinals} from './cardinals.ts';
import {digitStrings} from './digit-strings.ts';
import {dottedNumbers} from './dotted-numbers.ts';
import {equations} from './equations.ts';
import {fractions} from './fractions.ts';
import {largeNumbers} from './large-numbers.ts';
import {latinMagnitudes} from './latin-magnitudes.ts';
import {leftoverDigits} from './leftover-digits.ts';
import {listEnumerators} from './list-enumerators.ts';
import {numberPairs} from './number-pairs.ts';
import {ordinals} from './ordinals.ts';
import {percentages} from './percentages.ts';
import {powers} from './powers.ts';
import {romanNumerals} from './roman-numerals.ts';

/** From the most particular to the least; what none of them takes is a cardinal. */
export const COUNTING_STEPS: readonly SpokenStep[] = [
  latinMagnitudes,
  listEnumerators,
  romanNumerals,
  digitStrings,
  dottedNumbers,
  equations,
  powers,
  fractions,
  numberPairs,
  ordinals,
  largeNumbers,
  percentages,
  cardinals,
  leftoverDigits,
];
