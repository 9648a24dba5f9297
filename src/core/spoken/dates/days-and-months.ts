import {ordinal} from '../../numbers/ordinal.ts';
import type {Edit} from '../edit.ts';
import {Feature} from '../features.ts';
import type {ReadingChoices} from '../reading-choices.ts';
import type {SpokenStep} from '../step.ts';
import {adverbialCase} from './adverbial-case.ts';
import {dayAndMonth} from './calendar-date.ts';
import {BEFORE_DATE, BEFORE_TIME, THIS_MONTH, WEEKDAYS} from './date-context.ts';
import {DIGIT, valueOf} from './digits.ts';
import {leadOf, onto, type Lead} from './lead.ts';
import {monthAt, monthName} from './months.ts';
import {said} from './said.ts';
import {foldedSet, wordAfter} from './words-around.ts';

const PAIR = new RegExp(
  `([${DIGIT}]{1,2})[/-]([${DIGIT}]{1,2})(?![${DIGIT}]|[/.,:٫٬%٪-][${DIGIT}]|[%٪])`,
  'gu',
);
/** The second of two dates: «من 1/9 إلى 30/9», «يومي 28/2 و1/3». */
const UP_TO = new RegExp(
  `[ \\u00A0](?:(?:إلى|الى|حتى|لغاية|وحتى)[ \\u00A0]|و[ \\u00A0]?)([${DIGIT}]{1,2})/([${DIGIT}]{1,2})(?![${DIGIT}/])`,
  'uy',
);
const ATTACKS = foldedSet(
  'أحداث هجمات اعتداءات تفجيرات وأحداث وهجمات واعتداءات لأحداث لهجمات بهجمات',
);

/** Day and month in digits («3/9») where the words around say that they are no fraction. */
export const daysAndMonths: SpokenStep = {
  name: 'days-and-months',
  needs: Feature.digit,
  languages: 'arabic',
  edits: (text, {choices}) => {
    if (!text.includes('/')) return [];
    const edits: Edit[] = [];
    /** Where a pair must begin to be the second date of «من 1/9 إلى 30/9». */
    let second = -1;
    for (const match of text.matchAll(PAIR)) {
      const {0: whole, 1: first, 2: last, index} = match;
      if (whole.includes('-')) continue;
      const end = index + whole.length;
      const lead = leadOf(text, index);
      // «ليلة 9/10 أكتوبر»: two days.
      if (!lead || monthAt(text, end)) continue;
      const values: [number, number] = [valueOf(first!), valueOf(last!)];
      const found = isAttack(lead, values)
        ? {day: 11, month: 9}
        : dayAndMonth(...values, choices.dateOrder);
      if (!found || !(second === index || isDate(text, lead, values, end))) continue;
      UP_TO.lastIndex = end;
      const next = UP_TO.exec(text);
      if (next) second = end + next[0].length - next[1]!.length - next[2]!.length - 1;
      edits.push(said(lead.start, end, dateWords(found, lead, choices)));
    }
    return edits;
  },
};

function dateWords(
  {day, month}: {day: number; month: number},
  lead: Lead,
  choices: ReadingChoices,
): string {
  const words = ordinal(day, {case: adverbialCase(lead)});
  return `${onto(lead.clitics, words)} من ${monthName(month, 'gregorian', choices)}`;
}

/** «9/11» is said as the Arabs say it, whichever way round it is written. */
function isAttack({word}: Lead, [first, second]: readonly [number, number]): boolean {
  return ATTACKS.has(word) && Math.min(first, second) === 9 && Math.max(first, second) === 11;
}

function isDate(text: string, lead: Lead, values: readonly [number, number], end: number): boolean {
  const {word} = lead;
  if (BEFORE_DATE.has(word) || WEEKDAYS.has(word) || ATTACKS.has(word)) return true;
  if (THIS_MONTH.has(wordAfter(text, end).word)) return true;
  const isLed = BEFORE_TIME.has(word) || /[بل]$/u.test(lead.clitics);
  // «خلال 24/7»
  if (!isLed || word === 'خلال') return false;
  if (isImproper(values)) return true;
  UP_TO.lastIndex = end;
  const next = UP_TO.exec(text);
  return next !== null && isImproper([valueOf(next[1]!), valueOf(next[2]!)]);
}

/** Nobody writes a fraction of seven thirds in an article. */
function isImproper([first, second]: readonly [number, number]): boolean {
  return first >= second && second > 1;
}
