import type {EndingManner} from '../diacritics/ending-manner.ts';
import {DEFAULT_STRUCTURE, type StructureChoices} from './structure-choices.ts';

/** What the listener may choose about how written text is said. */
export interface ReadingChoices {
  /** The order of a numeric date («3/9/2024») that could be read both ways. */
  readonly dateOrder: 'day-month' | 'month-day';
  /** The names given to the months of numeric dates: «آذار» or «مارس». Written names stay. */
  readonly monthNames: 'levantine' | 'egyptian';
  /** Emoji are said by their names, or not at all. */
  readonly emoji: 'named' | 'silent';
  /** Latin acronyms are said in Arabic («سي إن إن»), or left to a voice of their language. */
  readonly acronyms: 'arabic' | 'latin';
  /** How much is heard of the ends of words, of those that show their vowels and of those that the voice vowels itself. */
  readonly endings: EndingManner;
  /** What is written in the letters of another language: said by its voice, letter by letter, or not. */
  readonly foreign: 'voice' | 'spelled' | 'skipped';
  /** What is said of the parts of an article that are not its running text. */
  readonly structure: StructureChoices;
}

export const DEFAULT_READING_CHOICES: ReadingChoices = Object.freeze({
  dateOrder: 'day-month',
  monthNames: 'egyptian',
  emoji: 'named',
  acronyms: 'arabic',
  endings: 'pausal',
  foreign: 'voice',
  structure: DEFAULT_STRUCTURE,
});

export const READING_CHOICE_KEYS = Object.keys(
  DEFAULT_READING_CHOICES,
) as readonly (keyof ReadingChoices)[];

/** The choices alone, taken out of a larger object such as the settings. */
export function readingChoices({
  dateOrder,
  monthNames,
  emoji,
  acronyms,
  endings,
  foreign,
  structure,
}: ReadingChoices): ReadingChoices {
  return {dateOrder, monthNames, emoji, acronyms, endings, foreign, structure};
}
