import type {Edit} from '../edit.ts';
import {Feature} from '../features.ts';
import type {SpokenStep} from '../step.ts';

/** Between Arabic words these are said in Arabic. */
const ARABIC: ReadonlyMap<string, string> = new Map([
  ['vs', 'ضد'],
  ['etc', 'إلى آخره'],
  ['eg', 'مثلا'],
  ['ie', 'أي'],
  ['dr', 'الدكتور'],
  ['prof', 'البروفيسور'],
  ['mr', 'السيد'],
  ['mrs', 'السيدة'],
  ['ms', 'السيدة'],
]);

const ABBREVIATION =
  /(?<![\p{L}\p{N}.@/&-])(?:(vs|VS|etc|e\.g|i\.e|Prof|Mrs|[DMJS]r|Ms|St|Inc|Ltd|Corp|Co|Mt|Gen|Lt|Col|Capt|Sen|Gov|[A-Z])\.(?![\p{L}.])|(?:vs|VS)(?![\p{L}\p{N}.@/&-]))/gu;
const LATIN_BEFORE = /\p{Script=Latin}[\p{M}.]?[ \u00A0]$/u;
const LATIN_AFTER = /^[ \u00A0]?\p{Script=Latin}/u;
const TEXT_END = /^[\s»"”’')\]]*$/u;

/**
 * Latin abbreviations in Arabic sentences: between Arabic words they are said in Arabic («vs.» is
 * «ضد»); inside Latin text they only lose their dot («Dr. Smith», «J. K. Rowling»), at which a
 * voice would stop.
 */
export const latinAbbreviations: SpokenStep = {
  name: 'latin-abbreviations',
  needs: Feature.latin,
  languages: 'arabic',
  edits: (text) => {
    const edits: Edit[] = [];
    for (const {0: whole, index} of text.matchAll(ABBREVIATION)) {
      const end = index + whole.length;
      const after = text.slice(end, end + 4);
      const latin =
        LATIN_AFTER.test(after) || LATIN_BEFORE.test(text.slice(Math.max(0, index - 4), index));
      const arabic = ARABIC.get(whole.replaceAll('.', '').toLowerCase());
      const closes = whole.endsWith('.') && TEXT_END.test(after);
      if (arabic !== undefined && !latin) {
        edits.push({start: index, end: closes ? end - 1 : end, replacement: arabic, exact: false});
      } else if (latin && whole.endsWith('.') && !closes) {
        edits.push({start: end - 1, end, replacement: '', exact: false});
      }
    }
    return edits;
  },
};
