import {ordinal} from '../../numbers/ordinal.ts';
import type {Edit} from '../edit.ts';
import type {SpokenStep} from '../step.ts';
import {DIGIT, valueOf} from './digits.ts';
import {eraAt, type Era} from './era.ts';
import {said} from './said.ts';

/** «القرن الخامس», «القرن الثاني عشر», «القرن ال19», «القرنين الثالث والرابع» up to what follows. */
const CENTURY = new RegExp(
  `القرن([اي]ن)?(?:[ \\u00A0](?:و?ال[\\p{L}\\p{M}]{3,12}|عشر|و?(?:ال[ -]?)?[${DIGIT}]{1,2}(?![${DIGIT}]))){1,5}`,
  'gu',
);
/** The same century in the other calendar: «القرن 4 هـ/10 م». */
const OTHER = new RegExp(
  `[ \\u00A0]?[/–—-][ \\u00A0]?(?:ال)?([${DIGIT}]{1,2})(?=[ \\u00A0]?[هم])`,
  'uy',
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
    for (const {0: century, 1: dual = '', index} of text.matchAll(CENTURY)) {
      const end = index + century.length;
      const era = eraAt(text, end);
      if (!era) continue;
      edits.push(said(end, era.end, ` ${eraWords(era, dual)}`));
      OTHER.lastIndex = era.end;
      const other = OTHER.exec(text);
      const otherEnd = era.end + (other?.[0].length ?? 0);
      const otherEra = other && eraAt(text, otherEnd);
      const value = valueOf(other?.[1] ?? '0');
      if (!otherEra || value === 0 || otherEra.calendar === era.calendar) continue;
      const words = `، ${ordinal(value, {case: 'oblique'})} ${eraWords(otherEra, '')}`;
      edits.push(said(era.end, otherEra.end, words));
    }
    return edits;
  },
};

function eraWords({calendar, words}: Era, dual: string): string {
  return /^لل(?:هجرة|ميلاد)$/u.test(words) ? ADJECTIVES[calendar] + dual : words;
}
