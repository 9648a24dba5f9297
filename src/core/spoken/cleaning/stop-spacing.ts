import type {Edit} from '../edit.ts';
import type {SpokenStep} from '../step.ts';

const UNSPACED = '(?<glued>[،؛؟!])(?=[\\u0621-\\u064A])';
const SPACED = '(?<!\\s)(?<space>\\s+)(?=[،؛؟!…](?!=)|[.:,;](?![\\p{L}\\p{N}.:/-]|\\s\\p{Nd}))';
/** Found much faster, in every text that has one. */
const LIKELY = /\s[،؛؟!….:,;]|[،؛؟!][\u0621-\u064A]/;
const SPACING = new RegExp(`${UNSPACED}|${SPACED}`, 'gu');

/** A stop follows its word at once and a space follows the stop: «نعم ،لا» is «نعم، لا». */
export const spaceStops: SpokenStep = {
  name: 'stop-spacing',
  needs: 0,
  languages: 'any',
  edits: (text) => {
    if (!LIKELY.test(text)) return [];
    const edits: Edit[] = [];
    for (const {0: found, index, groups = {}} of text.matchAll(SPACING)) {
      const end = index + found.length;
      const glued = groups['glued'];
      const replacement = glued === undefined ? '' : `${glued} `;
      edits.push({start: index, end, replacement, exact: false});
    }
    return edits;
  },
};
