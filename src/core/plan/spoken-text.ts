import type {TextRange} from '../text-range.ts';
import {UNSPOKEN_CLASS} from '../segment/invisible.ts';
import {OffsetMap} from './offset-map.ts';
import {applyEdits, type Edit} from './edit.ts';

/** What is said for a stretch of shown text, and the way back to it. */
export interface SpokenText {
  readonly spoken: string;
  readonly map: OffsetMap;
}

/**
 * One step on the way from shown to spoken text: what to change in the text that the step before
 * it left. Edits are in order and disjoint; most texts need none.
 */
export type SpokenStep = (text: string) => readonly Edit[];

// A joiner inside an emoji belongs to it; a voice says the emoji by one name.
const UNSPOKEN = new RegExp(`(?<![\\p{Extended_Pictographic}\\uFE0F])[${UNSPOKEN_CLASS}]+`, 'gu');

/** Kashida, soft hyphens, zero-width characters and bidirectional controls are not spoken. */
const dropUnspoken: SpokenStep = (text) => {
  const edits: Edit[] = [];
  for (const {0: run, index} of text.matchAll(UNSPOKEN)) {
    edits.push({start: index, end: index + run.length, replacement: '', exact: false});
  }
  return edits;
};

/** A run of any white space is one space; none at the ends. */
const collapseSpace: SpokenStep = (text) => {
  const edits: Edit[] = [];
  for (const {0: run, index} of text.matchAll(/\s+/gu)) {
    const end = index + run.length;
    if (index === 0 || end === text.length) {
      edits.push({start: index, end, replacement: '', exact: false});
    } else if (run !== ' ') {
      edits.push({start: index, end: index + 1, replacement: ' ', exact: true});
      if (run.length > 1) edits.push({start: index + 1, end, replacement: '', exact: false});
    }
  }
  return edits;
};

/** In the order in which they are taken; each sees what the ones before it left. */
const STEPS: readonly SpokenStep[] = [dropUnspoken, collapseSpace];

/** What is to be said for `range` of the block text `text`. */
export function spokenText(text: string, range: TextRange): SpokenText {
  let spoken = text.slice(range.start, range.end);
  let map = new OffsetMap(
    spoken === '' ? [] : [{spoken: {start: 0, end: spoken.length}, shown: range, exact: true}],
  );
  for (const step of STEPS) {
    const edits = step(spoken);
    if (edits.length > 0) ({spoken, map} = applyEdits({spoken, map}, edits));
  }
  return {spoken, map};
}
