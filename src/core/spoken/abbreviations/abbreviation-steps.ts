import type {SpokenStep} from '../step.ts';
import {acronyms} from './acronyms.ts';
import {dottedAbbreviations} from './dotted-abbreviations.ts';
import {honorifics} from './honorifics.ts';
import {latinAbbreviations} from './latin-abbreviations.ts';
import {leftoverEras} from './leftover-eras.ts';
import {slashedWords} from './slashed-words.ts';
import {spacedInitials} from './spaced-initials.ts';
import {wordAbbreviations} from './word-abbreviations.ts';
import {writtenLetterNames} from './written-letter-names.ts';

/** Signs that hold a letter or a slash of their own come before the single letters. */
export const ABBREVIATION_STEPS: readonly SpokenStep[] = [
  wordAbbreviations,
  slashedWords,
  honorifics,
  leftoverEras,
  writtenLetterNames,
  spacedInitials,
  dottedAbbreviations,
  latinAbbreviations,
  acronyms,
];
