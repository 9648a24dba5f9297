import {UNSPOKEN_CLASS} from '../../segment/invisible.ts';
import type {Edit} from '../edit.ts';
import {Feature} from '../features.ts';
import type {SpokenStep} from '../step.ts';

// A joiner inside an emoji belongs to it; a voice says the emoji by one name.
const UNSPOKEN = new RegExp(`(?<![\\p{Extended_Pictographic}\\uFE0F])[${UNSPOKEN_CLASS}]+`, 'gu');

/** Kashida, soft hyphens, zero-width characters and bidirectional controls are not spoken. */
const dropUnspoken: SpokenStep = {
  name: 'drop-unspoken',
  needs: Feature.invisible,
  languages: 'any',
  edits: (text) => {
    const edits: Edit[] = [];
    for (const {0: run, index} of text.matchAll(UNSPOKEN)) {
      edits.push({start: index, end: index + run.length, replacement: '', exact: false});
    }
    return edits;
  },
};

export const CLEANING_STEPS: readonly SpokenStep[] = [dropUnspoken];
