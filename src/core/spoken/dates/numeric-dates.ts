import {ordinal} from '../../numbers/ordinal.ts';
import type {Edit} from '../edit.ts';
import {Feature} from '../features.ts';
import type {ReadingChoices} from '../reading-choices.ts';
import type {SpokenStep} from '../step.ts';
import {adverbialCase} from './adverbial-case.ts';
import {dateOf, isDay, type CalendarDate} from './calendar-date.ts';
import {clockWords} from './clock-words.ts';
import {BEFORE_DATE, BEFORE_NUMBER, BEFORE_TIME, WEEKDAYS} from './date-context.ts';
import {DIGIT, valueOf} from './digits.ts';
import {eraAt} from './era.ts';
import {leadOf, onto, type Lead} from './lead.ts';
import {monthName} from './months.ts';
import {said, saidApart} from './said.ts';
import {distanceWords} from './time-zones.ts';
import {yearWords} from './year-words.ts';

const GAP = '[ \\u00A0\\u202F]?';
const DATE = new RegExp(
  `(?<![${DIGIT}])(?:([${DIGIT}]{1,2})(${GAP}[-–—]${GAP}|${GAP}و${GAP}))??` +
    `([${DIGIT}]{1,4})${GAP}([/.-])${GAP}([${DIGIT}]{1,2})${GAP}\\4${GAP}([${DIGIT}]{1,4})(?![${DIGIT}]|[/.:٫][${DIGIT}])`,
  'gu',
);
/** «T18:30», «T18:30:05Z», «T18:30+03:00»; the zone counts only after «T». */
const ISO_TIME = new RegExp(
  `[Tt]([${DIGIT}]{2}):([${DIGIT}]{2})(?::([${DIGIT}]{2})(?:[.,][${DIGIT}]{1,9})?)?` +
    `(?:([Zz])|([+-])([${DIGIT}]{2}):?([${DIGIT}]{2})?)?(?![${DIGIT}])`,
  'uy',
);
const TIME_AHEAD = new RegExp(`${GAP}[${DIGIT}]{1,2}:[${DIGIT}]{2}(?![${DIGIT}:])`, 'uy');
const BETWEEN_DATES = /^ ?[-–—] ?$|^ \/ $/u;

/** A date of three numbers: «3/9/2024», «2024-09-03», «3-5/9/2024», «3/9/1445هـ», with an ISO time. */
export const numericDates: SpokenStep = {
  name: 'numeric-dates',
  needs: Feature.digit,
  languages: 'arabic',
  edits: (text, {choices}) => {
    const edits: Edit[] = [];
    let last = 0;
    let calendar: CalendarDate['calendar'] | undefined;
    for (const match of text.matchAll(DATE)) {
      const {index} = match;
      const dash = last > 0 ? text.slice(last, index) : '';
      const follows = BETWEEN_DATES.test(dash);
      const lead = leadOf(text, index) ?? (follows ? FOLLOWING : undefined);
      if (!lead) continue;
      const found = dateEdit(text, match, follows ? {...FOLLOWING, start: index} : lead, choices);
      if (!found) continue;
      if (follows) {
        const isSame = found.calendar === calendar && !dash.includes('/');
        edits.push(said(last, index, isSame ? ' إلى ' : '، '));
      }
      edits.push(found.edit);
      last = found.edit.end;
      calendar = found.calendar;
    }
    return edits;
  },
};

/** What leads to the second of two dates with a dash between them. */
const FOLLOWING: Lead = {clitics: '', start: 0, word: 'إلى', wordStart: 0, sign: ''};

function dateEdit(
  text: string,
  match: RegExpExecArray,
  lead: Lead,
  choices: ReadingChoices,
): {edit: Edit; calendar: CalendarDate['calendar']} | undefined {
  const [whole, from, joint, first, sign, second, third] = match;
  const end = match.index + whole.length;
  const era = eraAt(text, end);
  const isHijri = era?.calendar === 'hijri';
  const date = dateOf([first!, second!, third!], choices.dateOrder, isHijri);
  if (!date || BEFORE_NUMBER.has(lead.word)) return undefined;
  const isYearShort = first!.length !== 4 && third!.length !== 4;
  if (isYearShort && !isHijri && sign !== '/' && !isLedToDate(lead)) return undefined;
  if (third!.length === 3 && !isHijri) return undefined;

  const days = daysOf(from, joint, date, lead);
  if (days === undefined) return undefined;
  const month = monthName(date.month, date.calendar, choices);
  let words = `${days} من ${month} عام ${yearWords(date.year)}`;
  const {calendar} = date;
  if (era) return {edit: said(lead.start, era.end, `${words} ${era.words}`), calendar};
  ISO_TIME.lastIndex = end;
  const time = ISO_TIME.exec(text);
  const timeWords = time && isoTimeWords(time);
  if (timeWords) {
    return {edit: said(lead.start, end + time[0].length, `${words}، ${timeWords}`), calendar};
  }
  TIME_AHEAD.lastIndex = end;
  if (TIME_AHEAD.test(text)) words += '، الساعة';
  return {edit: saidApart(text, lead.start, end, words), calendar};
}

/** «3.9.24» may be a version, and «3-9-24» a number of parts. */
function isLedToDate({word}: Lead): boolean {
  return BEFORE_DATE.has(word) || BEFORE_TIME.has(word) || WEEKDAYS.has(word);
}

/** The day, or both days of «3-5/9/2024». */
function daysOf(
  from: string | undefined,
  joint: string | undefined,
  date: CalendarDate,
  lead: Lead,
): string | undefined {
  const numberCase = adverbialCase(lead);
  if (from === undefined) {
    return onto(lead.clitics, ordinal(date.day, {case: numberCase}));
  }
  const firstDay = valueOf(from);
  if (firstDay >= date.day || !isDay(firstDay, date.month, date.calendar)) return undefined;
  const [first, second] = [firstDay, date.day].map((day) => ordinal(day, {case: 'oblique'}));
  if (joint!.includes('و') || /^(?:يومي|بين)$/u.test(lead.word)) {
    return `${onto(lead.clitics, first!)} و${second}`;
  }
  const led = lead.clitics !== '' || /^(?:من|في)$/u.test(lead.word);
  return `${led ? '' : 'من '}${onto(lead.clitics, first!)} إلى ${second}`;
}

function isoTimeWords(time: RegExpExecArray): string | undefined {
  const [, hourDigits, minuteDigits, secondDigits, zulu, sign, zoneHours] = time;
  const hours = valueOf(hourDigits!);
  const minutes = valueOf(minuteDigits!);
  const seconds = valueOf(secondDigits ?? '0');
  if (hours > 24 || minutes > 59 || seconds > 59) return undefined;
  const words = `الساعة ${clockWords({hours, minutes, seconds}, 'oblique')}`;
  if (zulu !== undefined) return `${words} بتوقيت غرينتش`;
  if (sign === undefined) return words;
  return `${words} بتوقيت غرينتش${distanceWords(sign, valueOf(zoneHours!))}`;
}
