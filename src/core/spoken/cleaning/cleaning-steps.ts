import type {SpokenStep} from '../step.ts';
import {sayApproximation} from './approximation.ts';
import {foldLetters} from './arabic-letters.ts';
import {dropDecorations} from './decorations.ts';
import {dropUnspoken} from './drop-unspoken.ts';
import {sayEmoji} from './emoji.ts';
import {dropEmphasis} from './emphasis.ts';
import {decodeEntities} from './entities.ts';
import {foldForms} from './fold-forms.ts';
import {dropFootnotes} from './footnotes.ts';
import {dropLineBeginning} from './line-beginning.ts';
import {dropMarkup} from './markup.ts';
import {readVerseSigns} from './quran-signs.ts';
import {shortenStops} from './repeated-stops.ts';
import {spaceStops} from './stop-spacing.ts';
import {settle} from './settle.ts';
import {shortenStretched} from './stretched-letters.ts';
import {dropTags, raiseDigits} from './tags.ts';
import {tidyMarks} from './vowel-marks.ts';

const ONCE: readonly SpokenStep[] = [
  foldForms,
  dropUnspoken,
  decodeEntities,
  sayEmoji,
  readVerseSigns,
  foldLetters,
  tidyMarks,
  raiseDigits,
  dropTags,
  dropMarkup,
  dropDecorations,
  dropEmphasis,
  dropFootnotes,
  shortenStretched,
  sayApproximation,
  dropLineBeginning,
  shortenStops,
  spaceStops,
];

/**
 * What is no text is taken away, and what is written in an odd way is written in the ordinary one,
 * so that every later step sees plain text: characters first, then what they make up, then what is
 * left between the words.
 */
export const CLEANING_STEPS: readonly SpokenStep[] = [...ONCE, settle(ONCE)];
