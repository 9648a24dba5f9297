import type {Edit} from './edit.ts';
import type {SpokenStep} from './step.ts';

/** White space other than one ordinary space between two words. */
const UNTIDY = /^\s|\s$|\s\s|[^\S ]/u;

/** A run of any white space is one space; none at the ends. */
export const collapseSpace: SpokenStep = {
  name: 'collapse-space',
  needs: 0,
  languages: 'any',
  edits: (text) => {
    if (!UNTIDY.test(text)) return [];
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
  },
};
