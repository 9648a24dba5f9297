import {ordinal} from '../../numbers/ordinal.ts';
import type {Edit} from '../edit.ts';
import {Feature} from '../features.ts';
import type {SpokenStep} from '../step.ts';
import {DIGIT, valueOf} from './digits.ts';
import {leadOf, onto, type Lead} from './lead.ts';
import {said} from './said.ts';
import {foldedSet} from './words-around.ts';

const DECADE = new RegExp(
  `(?<![${DIGIT}])([${DIGIT}]{2})?([${DIGIT}])[0٠۰](?:(['’]?s)(?![\\p{L}\\p{N}])|(?![\\p{L}\\p{N}%٪]|[.,:٫٬/-]\\p{N}))`,
  'gu',
);
const HAS_DECADE = new RegExp(`[${DIGIT}](?:['’]?s)|ل[${DIGIT}]|ل [${DIGIT}]`, 'u');
/** The decades that have a name: the twenties to the nineties. */
const NAMES = 'عشرينيات ثلاثينيات أربعينيات خمسينيات ستينيات سبعينيات ثمانينيات تسعينيات'.split(
  ' ',
);
/** After these «الـ90» is a decade without its «s». */
const BEFORE_DECADE = foldedSet(
  'عقد سنوات حقبة جيل أغاني أفلام موسيقى نجوم بعقد وعقد لسنوات بسنوات',
);

/** «الـ90s», «1990s», «سنوات الـ90»: «التسعينيات», «تسعينيات القرن العشرين». */
export const decades: SpokenStep = {
  name: 'decades',
  needs: Feature.digit,
  languages: 'arabic',
  edits: (text) => {
    if (!HAS_DECADE.test(text)) return [];
    const edits: Edit[] = [];
    for (const {0: whole, 1: hundreds, 2: tens, 3: plural, index} of text.matchAll(DECADE)) {
      const isShort = hundreds === undefined;
      if (!isShort && plural === undefined) continue;
      const lead = leadOf(text, index);
      if (!lead) continue;
      const end = index + whole.length;
      const name = NAMES[valueOf(tens!) - 2];
      if (!isShort) {
        edits.push(ofCentury(lead, end, name, valueOf(hundreds), valueOf(tens!)));
      } else if (name !== undefined && /(?:ال|لل)$/u.test(lead.clitics)) {
        // Without «ال», «30s» may be seconds.
        const isDecade = plural !== undefined || BEFORE_DECADE.has(lead.word);
        if (isDecade) edits.push(said(lead.start, end, name));
      }
    }
    return edits;
  },
};

function ofCentury(
  lead: Lead,
  end: number,
  name: string | undefined,
  hundreds: number,
  tens: number,
): Edit {
  const century = `القرن ${ordinal(hundreds + 1, {case: 'oblique'})}`;
  if (name === undefined) {
    const words = `العقد ${tens === 0 ? 'الأول' : 'الثاني'} من ${century}`;
    return said(lead.start, end, onto(lead.clitics, words));
  }
  // The name of the decade is in the construct state: «الـ1990s» loses its article.
  const article = /(?:ال|لل)$/u.exec(lead.clitics)?.[0];
  const start = lead.start - (article === 'ال' ? 2 : article === 'لل' ? 1 : 0);
  return said(start, end, `${name} ${century}`);
}
