import type {NumberCase} from '../../numbers/cardinal.ts';
import type {Edit} from '../edit.ts';
import {Feature} from '../features.ts';
import {countedWords} from '../measures/counted-words.ts';
import {masculine} from '../measures/noun-forms.ts';
import type {SpokenStep} from '../step.ts';
import {
  HOUR_WORD,
  isDurationContext,
  isDurationWord,
  isLong,
  isScoreOrVerse,
} from './clock-context.ts';
import {dayPeriodAt} from './day-period.ts';
import {DIGIT, valueOf} from './digits.ts';
import {durationCase} from './duration-case.ts';
import {durationParts, durationWords, type Duration} from './duration-words.ts';
import {leadOf, type Lead} from './lead.ts';
import {said} from './said.ts';
import {wordAfter} from './words-around.ts';

const STOPWATCH = new RegExp(
  `(?<![${DIGIT}])([${DIGIT}]{1,3})([:hH])([${DIGIT}]{2})(?::([${DIGIT}]{2}))?(?:[.,٫]([${DIGIT}]{1,3}))?(?![${DIGIT}\\p{Script=Latin}]|[:.,٫/][${DIGIT}])`,
  'gu',
);
const PART = masculine('جزء', 'أجزاء');
const TENTH = masculine('عشر', 'أعشار');

/** What a stopwatch shows: «بزمن 1:23.45», «مدة الفيلم 1:30:00», «مدة الأغنية 3:45». */
export const stopwatch: SpokenStep = {
  name: 'stopwatch',
  needs: Feature.digit,
  languages: 'arabic',
  edits: (text) => {
    if (!/[:hH]/u.test(text)) return [];
    const edits: Edit[] = [];
    for (const match of text.matchAll(STOPWATCH)) {
      const lead = leadOf(text, match.index);
      if (!lead || /ال$|لل$/u.test(lead.clitics)) continue;
      const duration = durationOf(text, match, lead);
      if (!duration) continue;
      const unit = unitAfter(text, match.index + match[0].length);
      const end = unit?.end ?? match.index + match[0].length;
      const numberCase = durationCase(text, match.index, lead);
      const fraction = match[5];
      const words =
        fraction === undefined || valueOf(fraction) === 0
          ? durationWords(duration, numberCase)
          : [...durationParts(duration, numberCase), partWords(fraction, numberCase)].join(' و');
      edits.push(said(lead.start, end, words));
    }
    return edits;
  },
};

/** The length of time shown; `undefined` where it is none, but a time of day or a score. */
function durationOf(text: string, match: RegExpExecArray, lead: Lead): Duration | undefined {
  const {1: first, 2: sign, 3: second, 4: third, 5: fraction} = match;
  if (HOUR_WORD.has(lead.word)) return undefined;
  const [a, b] = [valueOf(first!), valueOf(second!)];
  if (b > 59) return undefined;
  const end = match.index + match[0].length;
  const unit = unitAfter(text, end);
  if (unit && third === undefined && fraction === undefined) {
    return unit.isHour ? {hours: a, minutes: b, seconds: 0} : {hours: 0, minutes: a, seconds: b};
  }
  const led = isDurationContext(text, lead.start);
  if (third !== undefined) {
    const seconds = valueOf(third);
    const sure = led || fraction !== undefined || first!.length !== 2;
    return sure && seconds < 60 ? {hours: a, minutes: b, seconds} : undefined;
  }
  if (sign !== ':') return led ? {hours: a, minutes: b, seconds: 0} : undefined;
  if (fraction !== undefined) return {hours: 0, minutes: a, seconds: b};
  if (isScoreOrVerse(text, lead.start) && !isDurationWord(lead.word)) return undefined;
  // «0:30» is half a minute; the clock writes «00:30».
  if (first!.length === 1 && a === 0 && !dayPeriodAt(text, end, 0, false)) {
    return {hours: 0, minutes: 0, seconds: b};
  }
  if (!led) return undefined;
  return isLong(text, lead.start)
    ? {hours: a, minutes: b, seconds: 0}
    : {hours: 0, minutes: a, seconds: b};
}

/** The unit after it («2:30 ساعة», «1:30 دقيقة»), which is not said again. */
function unitAfter(text: string, index: number): {isHour: boolean; end: number} | undefined {
  const {word, end} = wordAfter(text, index);
  const isHour = /^(?:ساعة|ساعات|ساعه)$/u.test(word);
  return isHour || /^(?:دقيقة|دقائق|دقيقه)$/u.test(word) ? {isHour, end} : undefined;
}

/** «خمسة أعشار الثانية», «خمسة وأربعون جزءا من مئة من الثانية» */
function partWords(digits: string, numberCase: NumberCase): string {
  const value = valueOf(digits);
  if (digits.length > 1) {
    const whole = digits.length === 2 ? 'مئة' : 'ألف';
    return `${countedWords(value, {noun: PART}, {case: numberCase})} من ${whole} من الثانية`;
  }
  if (value === 1) return 'عشر الثانية';
  if (value === 2) return `${numberCase === 'oblique' ? 'عشري' : 'عشرا'} الثانية`;
  return `${countedWords(value, {noun: TENTH}, {case: numberCase})} الثانية`;
}
