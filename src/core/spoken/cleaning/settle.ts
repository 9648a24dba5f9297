import {applyEdits, type Edit} from '../edit.ts';
import {Feature, featuresOf} from '../features.ts';
import {OffsetMap} from '../offset-map.ts';
import type {SpokenText} from '../spoken-text.ts';
import type {SpokenStep, StepContext} from '../step.ts';

/** What only broken or nested markup leaves behind. */
const LEFTOVER = /[[\]{}<>*_~`#=\\|&²³]|''|[\p{L}\p{M}.؟!]\(\p{Nd}|[-–—]{2}|\(\s?…/u;
const ROUNDS = 8;

/**
 * A step that takes `steps` again until they change nothing more. Markup inside markup shows only
 * when the inner one is gone; what is cleaned must not change when it is cleaned again.
 */
export function settle(steps: readonly SpokenStep[]): SpokenStep {
  return {
    name: 'settle',
    needs: Feature.symbol | Feature.repeat | Feature.digit,
    languages: 'any',
    edits: (text, context) => {
      if (!LEFTOVER.test(text)) return [];
      const whole = {start: 0, end: text.length};
      let said: SpokenText = {
        spoken: text,
        map: new OffsetMap([{spoken: whole, shown: whole, exact: true}]),
      };
      for (let round = 0; round < ROUNDS; round++) {
        const next = takeAll(steps, said, context);
        if (next.spoken === said.spoken) break;
        said = next;
      }
      return said.spoken === text ? [] : editsBetween(text, said);
    },
  };
}

function takeAll(
  steps: readonly SpokenStep[],
  before: SpokenText,
  context: StepContext,
): SpokenText {
  let said = before;
  for (const step of steps) {
    if (step.needs !== 0 && (step.needs & featuresOf(said.spoken)) === 0) continue;
    if (step.languages === 'arabic' && context.language !== 'ar') continue;
    const edits = step.edits(said.spoken, context);
    if (edits.length > 0) said = applyEdits(said, edits);
  }
  return said;
}

/** The edits that lead from `text` to `said`, which maps back to it. */
function editsBetween(text: string, {spoken, map}: SpokenText): Edit[] {
  const edits: Edit[] = [];
  let from = 0;
  for (const span of map.spans) {
    const {start, end} = span.shown;
    const replacement = spoken.slice(span.spoken.start, span.spoken.end);
    const last = edits.at(-1);
    if (start < from && last) {
      // Parts of one replacement, which stand for the same text.
      edits[edits.length - 1] = {
        start: last.start,
        end: Math.max(last.end, end),
        replacement: last.replacement + replacement,
        exact: false,
      };
    } else {
      if (start > from) edits.push({start: from, end: start, replacement: '', exact: false});
      if (!span.exact || text.slice(start, end) !== replacement) {
        edits.push({start, end, replacement, exact: span.exact});
      }
    }
    from = Math.max(from, end);
  }
  if (from < text.length) {
    edits.push({start: from, end: text.length, replacement: '', exact: false});
  }
  return edits;
}
