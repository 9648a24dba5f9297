import {BEFORE_DATE, THIS_MONTH, WEEKDAYS} from './date-context.ts';
import {isDigit} from './digits.ts';
import type {Lead} from './lead.ts';
import {mayBeginMonth, monthAt, type Calendar} from './months.ts';
import {afterSpace, foldedSet, wordAfter} from './words-around.ts';

/** A day in digits. */
export interface Day {
  readonly value: number;
  readonly start: number;
  readonly end: number;
}

/** The month that a day stands before. */
export interface MonthAfterDay {
  /** What is to be said between: «من», «من الشهر»; empty where it is written. */
  readonly joint: string;
  readonly end: number;
  /** Of a month with a name. */
  readonly calendar?: Calendar;
  /** Where the «ذو» is that is «ذي» after «من». */
  readonly nominative?: number;
}

/** A name that means something else after a small number: «3 صفر» is a score. */
const AMBIGUOUS = 'صفر';
const HIGHEST_SCORE = 9;
const YEAR_WORD = foldedSet('عام سنة من لعام لسنة');
/** What «25 الجاري» follows; «من 20 الحالي» would be no day. */
const BEFORE_THIS_MONTH = foldedSet('في منذ حتى قبل بعد وفي ومنذ وحتى');

/** Whether {@link monthAfterDay} may find one after a day that ends at `end`; cheap. */
export function mayHaveMonth(text: string, end: number): boolean {
  const {word} = wordAfter(text, end);
  return mayBeginMonth(word) || word === 'من' || word === 'شهر' || THIS_MONTH.has(word);
}

/** The month after a day: a name, «شهر …», «الشهر», «الجاري». */
export function monthAfterDay(
  text: string,
  {value, end}: Day,
  lead: Lead,
): MonthAfterDay | undefined {
  let {word, start, end: wordEnd} = wordAfter(text, end);
  if (word === '') return undefined;
  let joint = 'من';
  if (word === 'من') {
    joint = '';
    ({word, start, end: wordEnd} = wordAfter(text, wordEnd));
    if (word === 'الشهر') return {joint, end: wordEnd};
  }
  if (word === 'شهر') ({start} = wordAfter(text, wordEnd));
  const month = monthAt(text, start);
  if (month) {
    const isUnsure = month.first === AMBIGUOUS && value <= HIGHEST_SCORE;
    if (isUnsure && !isSurelyMonth(text, month.end, lead)) return undefined;
    const place = {joint, end: month.end, calendar: month.calendar};
    return month.first === 'ذو' ? {...place, nominative: month.start} : place;
  }
  const isThisMonth = THIS_MONTH.has(word) && joint !== '' && !lead.clitics.endsWith('ل');
  if (!isThisMonth || !(isLedToDay(lead) || BEFORE_THIS_MONTH.has(lead.word))) return undefined;
  return {joint: 'من الشهر', end: wordEnd};
}

function isLedToDay({word}: Lead): boolean {
  return BEFORE_DATE.has(word) || WEEKDAYS.has(word);
}

/** Whether a word for a day stands before, or a year after. */
function isSurelyMonth(text: string, end: number, lead: Lead): boolean {
  return (
    isLedToDay(lead) ||
    isDigit(text[afterSpace(text, end)]) ||
    YEAR_WORD.has(wordAfter(text, end).word)
  );
}
