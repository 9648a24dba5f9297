import type {Edit} from '../edit.ts';
import {Feature} from '../features.ts';
import type {SpokenStep} from '../step.ts';
import {BEFORE_NUMBER} from './date-context.ts';
import {DIGIT, valueOf} from './digits.ts';
import {eraAt} from './era.ts';
import {leadOf} from './lead.ts';
import {monthName} from './months.ts';
import {said} from './said.ts';
import {wordBefore} from './words-around.ts';
import {yearWords} from './year-words.ts';

const GAP = '[ \\u00A0]?';
/** «9/2024», «2024/9», «2024-09»; a hyphen with the month first would be a range of numbers. */
const MONTH_AND_YEAR = new RegExp(
  `(?:([${DIGIT}]{1,2})${GAP}/${GAP}([${DIGIT}]{4})|([${DIGIT}]{4})(?:/([${DIGIT}]{1,2})|-([0٠۰][${DIGIT}]|[1١۱][0-2٠-٢۰-۲])))` +
    `(?![${DIGIT}]|[/.:٫-][${DIGIT}])`,
  'gu',
);

/** Month and year in digits: «سبتمبر عام ألفين وأربعة وعشرين». */
export const monthsAndYears: SpokenStep = {
  name: 'months-and-years',
  needs: Feature.digit,
  languages: 'arabic',
  edits: (text, {choices}) => {
    if (!/[/-]/u.test(text)) return [];
    const edits: Edit[] = [];
    for (const match of text.matchAll(MONTH_AND_YEAR)) {
      const {0: whole, 1: monthFirst, 2: yearLast, 3: yearFirst, 4: stroked, 5: hyphened} = match;
      const month = valueOf(monthFirst ?? stroked ?? hyphened!);
      const year = valueOf(yearLast ?? yearFirst!);
      const isHijri = year >= 1300 && year <= 1500;
      if (month < 1 || month > 12 || !(isHijri || (year >= 1800 && year <= 2100))) continue;
      // «2005-09» and «2023/24» are two years.
      if (yearFirst !== undefined && month > year % 100) continue;
      const lead = leadOf(text, match.index);
      if (!lead || /ال$|لل$/u.test(lead.clitics) || isNumbered(text, lead)) continue;
      const end = match.index + whole.length;
      const era = eraAt(text, end);
      const name = monthName(month, isHijri ? 'hijri' : 'gregorian', choices);
      const words = `${name} عام ${yearWords(year)}${era ? ` ${era.words}` : ''}`;
      edits.push(said(lead.start, era?.end ?? end, words));
    }
    return edits;
  },
};

/** «القانون رقم 9/2024», «القرار 5/2019» */
function isNumbered(text: string, {word, wordStart}: {word: string; wordStart: number}): boolean {
  return BEFORE_NUMBER.has(word) || BEFORE_NUMBER.has(wordBefore(text, wordStart).word);
}
