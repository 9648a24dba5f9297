import type {Edit} from '../edit.ts';
import type {SpokenStep} from '../step.ts';
import {DIGIT} from './digits.ts';
import {eraAt} from './era.ts';
import {said} from './said.ts';

/** «القرن الخامس», «القرن الثاني عشر», «القرن 19», «القرنين الثالث والرابع» up to what follows. */
const CENTURY = new RegExp(
  `القرن([اي]ن)?(?:[ \\u00A0](?:و?ال[\\p{L}\\p{M}]{3,12}|عشر|و?[${DIGIT}]{1,2})){1,5}`,
  'gu',
);
const ADJECTIVES = {
  hijri: 'الهجري',
  gregorian: 'الميلادي',
} as const;

/** The era after a century: «القرن الخامس هـ», «القرن 19 م», «القرن الثالث ق.م». */
export const centuryEras: SpokenStep = {
  name: 'century-eras',
  needs: 0,
  languages: 'arabic',
  edits: (text) => {
    if (!text.includes('القر')) return [];
    const edits: Edit[] = [];
    for (const {0: century, 1: dual, index} of text.matchAll(CENTURY)) {
      const end = index + century.length;
      const era = eraAt(text, end);
      if (!era) continue;
      const adjective = ADJECTIVES[era.calendar] + (dual ?? '');
      const words = /^لل(?:هجرة|ميلاد)$/u.test(era.words) ? adjective : era.words;
      edits.push(said(end, era.end, ` ${words}`));
    }
    return edits;
  },
};
