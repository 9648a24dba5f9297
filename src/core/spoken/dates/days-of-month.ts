import type {NumberCase} from '../../numbers/cardinal.ts';
import {ordinal} from '../../numbers/ordinal.ts';
import type {Edit} from '../edit.ts';
import {Feature} from '../features.ts';
import type {SpokenStep} from '../step.ts';
import {adverbialCase} from './adverbial-case.ts';
import {DIGIT, valueOf} from './digits.ts';
import {leadOf, onto, type Lead} from './lead.ts';
import {mayHaveMonth, monthAfterDay, type Day} from './month-after-day.ts';
import type {Calendar} from './months.ts';
import {said} from './said.ts';
import {afterSpace, foldedSet} from './words-around.ts';

const SPACE = '[ \\u00A0\\u202F]';
const DAY = `(?<![${DIGIT}])[${DIGIT}]{1,2}(?![${DIGIT}])`;
const DASH = `${SPACE}?[-–—/]${SPACE}?`;
const WORD_JOINT = `${SPACE}?[،,]${SPACE}?و?|${SPACE}(?:و${SPACE}?|أو${SPACE}|[إا]لى${SPACE}|حتى${SPACE})(?:ال)?`;
/** The day or days before a month: «3», «3 و4», «5-7», «2 إلى 5». */
const DAYS = new RegExp(`${DAY}(?:(?:${DASH}|${WORD_JOINT})${DAY}){0,6}`, 'gu');
const ONE_DAY = new RegExp(`[${DIGIT}]+`, 'gu');
/** From the month of one date to the next date: « – », « 1970 – », « 2023م / ». */
const BETWEEN_DATES = new RegExp(
  `^(?:${SPACE}?[${DIGIT}]{1,4}(?:${SPACE}?[هم])?)?(${SPACE}?[-–—/]${SPACE}?)$`,
  'u',
);
const WIDEST_BETWEEN = 12;
/** After these a hyphen between two days is «و»: «يومي 5-6 مايو». */
const BEFORE_PAIR = foldedSet('يومي بين ليلة ليلتي اليومين ويومي وبين');
/** After these the first of two days needs no «من». */
const BEFORE_RANGE = foldedSet('من في منذ ومن وفي أيام الأيام');

/** Days before the name of a month: «15 مايو», «الـ25 من مايو», «5-7 مايو», «10 محرم». */
export const daysOfMonth: SpokenStep = {
  name: 'days-of-month',
  needs: Feature.digit,
  languages: 'arabic',
  edits: (text) => {
    const edits: Edit[] = [];
    /** Where the month of the date before ends. */
    let last = -1;
    let calendar: Calendar | undefined;
    for (const {0: run, index} of text.matchAll(DAYS)) {
      const end = index + run.length;
      if (!mayHaveMonth(text, end)) continue;
      const days = daysIn(run, index);
      const dash = dashBefore(text, last, index);
      const start = days[0]!.start;
      const lead = dash === undefined ? leadOf(text, start) : {...AFTER_DASH, start};
      const month = lead && monthAfterDay(text, days.at(-1)!, lead);
      if (!month) continue;
      if (dash !== undefined) {
        const isSame = calendar === month.calendar && !text.slice(dash, start).includes('/');
        edits.push(said(dash, start, isSame ? ' إلى ' : '، '));
      }
      const joint = month.joint && ` ${month.joint}${afterSpace(text, end) === end ? ' ' : ''}`;
      edits.push(...dayEdits(text, days, lead, joint));
      if (month.nominative !== undefined) {
        edits.push(said(month.nominative, month.nominative + 2, 'ذي'));
      }
      last = month.end;
      calendar = month.calendar;
    }
    return edits;
  },
};

const AFTER_DASH: Lead = {clitics: '', start: 0, word: 'الى', wordStart: 0, sign: ''};

/** The days that `run` lists; the last one alone where not all can be days. */
function daysIn(run: string, index: number): Day[] {
  const days = Array.from(run.matchAll(ONE_DAY), (match) => ({
    value: valueOf(match[0]),
    start: index + match.index,
    end: index + match.index + match[0].length,
  }));
  return days.every(({value}) => value >= 1 && value <= 31) ? days : days.slice(-1);
}

/** Where the dash (with its space) between the date before and the one at `index` begins. */
function dashBefore(text: string, last: number, index: number): number | undefined {
  if (last < 0 || index - last > WIDEST_BETWEEN) return undefined;
  const dash = BETWEEN_DATES.exec(text.slice(last, index))?.[1];
  return dash === undefined ? undefined : index - dash.length;
}

function dayEdits(text: string, days: readonly Day[], lead: Lead, joint: string): Edit[] {
  const edits: Edit[] = [];
  const isRange = days.some(
    ({end}, at) => at < days.length - 1 && /[-–—/]/u.test(text.slice(end, days[at + 1]!.start)),
  );
  const pair = BEFORE_PAIR.has(lead.word);
  const numberCase: NumberCase = isRange ? 'oblique' : adverbialCase(lead);
  days.forEach(({value, start, end}, at) => {
    const words = ordinal(value, {case: numberCase});
    const after = at === days.length - 1 ? joint : '';
    if (at === 0) {
      const from = isRange && !pair && lead.clitics === '' && !BEFORE_RANGE.has(lead.word);
      const first = `${from ? 'من ' : ''}${onto(lead.clitics, words)}`;
      edits.push(said(lead.start, end, first + after));
      return;
    }
    const before = text.slice(days[at - 1]!.end, start);
    if (/[-–—/]/u.test(before)) {
      edits.push(said(days[at - 1]!.end, start, pair ? ' و' : ' إلى '));
      edits.push(said(start, end, words + after));
    } else {
      edits.push(said(start, end, (before.endsWith('ال') ? words.slice(2) : words) + after));
    }
  });
  return edits;
}
