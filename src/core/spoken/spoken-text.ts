import {EMPTY_LEXICON} from '../lexicon/lexicon.ts';
import type {TextRange} from '../text-range.ts';
import {applyEdits} from './edit.ts';
import {featuresOf} from './features.ts';
import {OffsetMap} from './offset-map.ts';
import {DEFAULT_READING_CHOICES} from './reading-choices.ts';
import type {StepContext} from './step.ts';
import {STEPS} from './steps.ts';

/** What is said for a stretch of shown text, and the way back to it. */
export interface SpokenText {
  readonly spoken: string;
  readonly map: OffsetMap;
}

/** Arabic, with nothing chosen. */
export const DEFAULT_CONTEXT: StepContext = {
  language: 'ar',
  choices: DEFAULT_READING_CHOICES,
  lexicon: EMPTY_LEXICON,
  emojiName: () => undefined,
};

/** By the steps' own order; most are passed over by a look at their number. */
const NEEDS = Int32Array.from(STEPS, ({needs}) => needs);

/** What is to be said for `range` of the block text `text`. */
export function spokenText(
  text: string,
  range: TextRange,
  context: StepContext = DEFAULT_CONTEXT,
): SpokenText {
  const shown = text.slice(range.start, range.end);
  const whole = {spoken: {start: 0, end: shown.length}, shown: range, exact: true};
  let said: SpokenText = {spoken: shown, map: new OffsetMap(shown === '' ? [] : [whole])};
  let features = featuresOf(shown);
  const isArabic = context.language === 'ar';
  for (let index = 0; index < STEPS.length; index++) {
    const needs = NEEDS[index]!;
    if ((needs & features) === 0 && needs !== 0) continue;
    const step = STEPS[index]!;
    if (!isArabic && step.languages === 'arabic') continue;
    const edits = step.edits(said.spoken, context);
    if (edits.length === 0) continue;
    said = applyEdits(said, edits);
    features = featuresOf(said.spoken);
  }
  return said;
}
