import type {NumberCase} from '../../numbers/cardinal.ts';
import {ordinal} from '../../numbers/ordinal.ts';
import {durationParts} from './duration-words.ts';

/** A time of day as it is written. */
export interface ClockTime {
  /** 0 to 24 */
  readonly hours: number;
  readonly minutes: number;
  /** 0 where none are written. */
  readonly seconds: number;
}

/** What part of an hour is said where the hour is one of the twelve. */
const PARTS = new Map([
  [15, 'والربع'],
  [20, 'والثلث'],
  [30, 'والنصف'],
]);
const LESS = new Map([
  [40, 'إلا ثلثا'],
  [45, 'إلا ربعا'],
  [50, 'إلا عشر دقائق'],
  [55, 'إلا خمس دقائق'],
]);

/** «الواحدة», «الثالثة عشرة», «الحادية والعشرين». */
export function hourWord(hour: number, numberCase: NumberCase): string {
  return hour === 1 ? 'الواحدة' : ordinal(hour, {gender: 'feminine', case: numberCase});
}

/**
 * A time of day in words: «الثالثة والربع», «السادسة إلا ثلثا», «الثامنة عشرة والنصف». Hours above
 * twelve stay as they are written, and their minutes are counted but for the quarter and the half.
 *
 * @param named whether «الساعة» stands before it; alone, midnight needs no hour
 */
export function clockWords(time: ClockTime, numberCase: NumberCase, named = true): string {
  const {minutes, seconds} = time;
  const isMidnight = time.hours === 0 || time.hours === 24;
  if (isMidnight && minutes === 0 && seconds === 0) {
    return named ? 'الثانية عشرة منتصف الليل' : 'منتصف الليل';
  }
  const hour = isMidnight ? 12 : time.hours;
  const tail = isMidnight ? ' بعد منتصف الليل' : '';
  const less = hour <= 12 && seconds === 0 ? LESS.get(minutes) : undefined;
  if (less !== undefined) return `${hourWord((hour % 12) + 1, numberCase)} ${less}${tail}`;
  const part = hour <= 12 || minutes !== 20 ? PARTS.get(minutes) : undefined;
  const counted = durationParts({hours: 0, minutes: part ? 0 : minutes, seconds}, numberCase);
  const parts = [hourWord(hour, numberCase), ...(part ? [part] : [])];
  return [...parts, ...counted.map((words) => `و${words}`)].join(' ') + tail;
}
