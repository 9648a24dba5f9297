import type {ReadingChoices} from '../reading-choices.ts';
import {valueOf} from './digits.ts';

/** A date that was written in digits. */
export interface CalendarDate {
  readonly day: number;
  /** 1 to 12 */
  readonly month: number;
  /** With its century. */
  readonly year: number;
  readonly calendar: 'gregorian' | 'hijri';
}

const LONGEST_MONTH = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/**
 * Whether there is such a day. Hijri months have 30 days at most; 29 February is taken as it is,
 * since a wrong leap year is still meant as a date.
 */
export function isDay(day: number, month: number, calendar: CalendarDate['calendar']): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  return day <= (calendar === 'hijri' ? 30 : LONGEST_MONTH[month - 1]!);
}

/** Two digits are of the 21st century below this, of the 20th from it on. */
const PIVOT = 50;

/** The year that `digits` (two or four) name; `undefined` for one that no date has. */
function yearOf(digits: string, isHijri: boolean): number | undefined {
  const value = valueOf(digits);
  if (digits.length === 2 && !isHijri) return value < PIVOT ? 2000 + value : 1900 + value;
  if (isHijri) return value > 0 && value <= 1600 ? value : undefined;
  return digits.length === 4 && value >= 1000 && value <= 2200 ? value : undefined;
}

/** Years that only the Hijri calendar can mean in a date of digits. */
function isHijriYear(year: number): boolean {
  return year >= 1300 && year <= 1500;
}

/** Day and month of two values in the order chosen, or in the only order that makes a day. */
export function dayAndMonth(
  first: number,
  second: number,
  order: ReadingChoices['dateOrder'],
  calendar: CalendarDate['calendar'] = 'gregorian',
): {day: number; month: number} | undefined {
  const ways = [
    {day: first, month: second},
    {day: second, month: first},
  ];
  if (order === 'month-day') ways.reverse();
  return ways.find(({day, month}) => isDay(day, month, calendar));
}

/**
 * The date of three runs of digits, of which the first is the year where it has four digits.
 *
 * @param hijriMark whether «هـ» stands after it; without, a year from 1300 to 1500 is Hijri too
 * @returns `undefined` where there is no such date
 */
export function dateOf(
  parts: readonly [string, string, string],
  order: ReadingChoices['dateOrder'],
  hijriMark: boolean,
): CalendarDate | undefined {
  const yearFirst = parts[0].length === 4;
  const [a, b, yearDigits] = yearFirst ? [parts[2], parts[1], parts[0]] : parts;
  if (a.length > 2 || b.length > 2) return undefined;
  const year = yearOf(yearDigits, hijriMark);
  if (year === undefined) return undefined;
  const calendar = hijriMark || isHijriYear(year) ? 'hijri' : 'gregorian';
  const found = dayAndMonth(valueOf(a), valueOf(b), yearFirst ? 'day-month' : order, calendar);
  return found && {...found, year, calendar};
}
