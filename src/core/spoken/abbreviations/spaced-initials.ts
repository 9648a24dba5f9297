import type {Edit} from '../edit.ts';
import type {SpokenStep} from '../step.ts';
import {arabicLetterName} from './letter-names.ts';

/** Three or four Arabic letters by themselves; «و» is a word. */
const INITIALS =
  /(?<![\p{L}\p{M}\p{N}])(?<!(?<!\p{L})\p{L} )(?!و)[ء-ي](?: (?!و)[ء-ي](?![\p{L}\p{M}])){2,3}(?! \p{L}(?!\p{L})|\s?[=+×÷])/gu;
/** Found fast in any text that can have them. */
const LIKELY = /[ء-ي] [ء-ي] [ء-ي](?![ء-ي])/;

/** The initials of an agency that are written with spaces alone: «أ ف ب» is «ألف فاء باء». */
export const spacedInitials: SpokenStep = {
  name: 'spaced-initials',
  needs: 0,
  languages: 'arabic',
  edits: (text) => {
    if (!LIKELY.test(text)) return [];
    const edits: Edit[] = [];
    for (const {0: letters, index} of text.matchAll(INITIALS)) {
      for (let at = 0; at < letters.length; at += 2) {
        const name = arabicLetterName(letters[at]!);
        if (name === undefined) continue;
        edits.push({start: index + at, end: index + at + 1, replacement: name, exact: false});
      }
    }
    return edits;
  },
};
