import type {SpokenStep} from '../step.ts';
import {bareHours} from './bare-hours.ts';
import {centuryEras} from './century-eras.ts';
import {clockTimes} from './clock-times.ts';
import {daysAndMonths} from './days-and-months.ts';
import {daysOfMonth} from './days-of-month.ts';
import {decades} from './decades.ts';
import {durations} from './durations.ts';
import {matchMinutes} from './match-minutes.ts';
import {monthPairs} from './month-pairs.ts';
import {monthsAndYears} from './months-and-years.ts';
import {numericDates} from './numeric-dates.ts';
import {stopwatch} from './stopwatch.ts';
import {timeZones} from './time-zones.ts';
import {writtenHours} from './written-hours.ts';
import {years} from './years.ts';

/**
 * Dates, times, years and lengths of time. What is written with more signs goes first, so that
 * nothing is taken for a part of itself: a whole date before a day and month, these before a year
 * alone; what a stopwatch shows before the time of day.
 */
export const DATE_STEPS: readonly SpokenStep[] = [
  monthPairs,
  numericDates,
  daysAndMonths,
  monthsAndYears,
  daysOfMonth,
  decades,
  timeZones,
  stopwatch,
  clockTimes,
  bareHours,
  writtenHours,
  matchMinutes,
  durations,
  years,
  centuryEras,
];
