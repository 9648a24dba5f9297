import {languageRuns} from '../../language/language-runs.ts';
import type {Edit} from '../edit.ts';
import {Feature} from '../features.ts';
import {leaveOut} from '../left-out.ts';
import type {SpokenStep} from '../step.ts';
import {isRealWord} from './real-word.ts';

/**
 * Words in other letters than the sentence's are left out, where the listener wants it; a single
 * letter («x») is a sign and stays.
 */
export const skipForeign: SpokenStep = {
  name: 'skip-foreign',
  needs: Feature.latin | Feature.symbol,
  languages: 'any',
  edits: (text, {choices, language}) => {
    if (choices.foreign !== 'skipped') return [];
    const edits: Edit[] = [];
    for (const run of languageRuns(text, language)) {
      const from = edits.at(-1)?.end ?? 0;
      if (run.start < from || !isRealWord(text.slice(run.start, run.end))) continue;
      leaveOut(edits, text, run);
    }
    return edits;
  },
};
