import type {Edit} from '../edit.ts';
import {Feature} from '../features.ts';
import type {SpokenStep} from '../step.ts';
import {adverbialCase} from './adverbial-case.ts';
import {BEFORE_CLOCK, HOUR_WORD, isScoreOrVerse} from './clock-context.ts';
import {clockWords, type ClockTime} from './clock-words.ts';
import {dayPeriodAt, type DayPeriod} from './day-period.ts';
import {DIGIT, valueOf} from './digits.ts';
import {leadOf, onto, type Lead} from './lead.ts';
import {said, saidApart} from './said.ts';
import {wordAfter} from './words-around.ts';

const CLOCK = new RegExp(
  `(?<![${DIGIT}])([${DIGIT}]{1,2})([:.,٫hH])([${DIGIT}]{2})(?::([${DIGIT}]{2}))?(?![${DIGIT}]|[:.,٫/][${DIGIT}]|[%٪])`,
  'gu',
);
const DASH = /^[ \u00A0]?[-–—][ \u00A0]?$/u;
/** Between a time and another that leans on it: «9:01 ثم 9:02». */
const JOINT = /^[ \u00A0]?،?[ \u00A0]?(?:و|أو|ثم|إلى|حتى)?[ \u00A0]?$/u;
const RANGE_AHEAD = new RegExp(
  `[ \\u00A0]?[-–—][ \\u00A0]?[${DIGIT}]{1,2}:[${DIGIT}]{2}(?![${DIGIT}:])`,
  'uy',
);
const ZONE = /^(?:بتوقيت|بالتوقيت|توقيت)$/u;
/** «الساعة الآن 20:00» */
const NOW = /الساع[ةه] الآن $/u;

/** Times with minutes: «18:30», «٧:٢٥ صباحا», «9:00-17:00», «8:30PM», «الساعة 18.30». */
export const clockTimes: SpokenStep = {
  name: 'clock-times',
  needs: Feature.digit,
  languages: 'arabic',
  edits: (text) => {
    const edits: Edit[] = [];
    /** Where the time before ends, and what leads to it if it is the first of a range. */
    let last = -1;
    let range: Lead | undefined;
    for (const match of text.matchAll(CLOCK)) {
      const {index} = match;
      const end = index + match[0].length;
      const time = timeOf(match);
      const rangeLead = range && DASH.test(text.slice(last, index)) ? range : undefined;
      const isSecond = rangeLead !== undefined;
      const lead: Lead | undefined = isSecond ? {...AFTER_DASH, start: index} : leadOf(text, index);
      range = undefined;
      if (!time || !lead) continue;
      const period = dayPeriodAt(text, end, time.hours, time.minutes + time.seconds === 0);
      RANGE_AHEAD.lastIndex = period?.end ?? end;
      const startsRange: boolean = !isSecond && match[2] === ':' && RANGE_AHEAD.test(text);
      const isJoined = match[2] === ':' && last >= 0 && JOINT.test(text.slice(last, lead.start));
      if (!isSecond && !startsRange && !isJoined && !isTime(text, match, lead, period)) continue;
      if (isSecond) edits.push(said(last, index, rangeLead.word === 'بين' ? ' و' : ' إلى '));
      const from = startsRange && lead.clitics === '' && !/^(?:من|بين|في)$/u.test(lead.word);
      const words = timeWords(text, time, lead, period, from || isSecond);
      edits.push(saidApart(text, lead.start, end, `${from ? 'من ' : ''}${words}`));
      if (period && period.words !== '') {
        edits.push(said(period.start, period.end, period.words));
      }
      last = period?.end ?? end;
      range = startsRange ? lead : undefined;
    }
    return edits;
  },
};

const AFTER_DASH: Lead = {clitics: '', start: 0, word: 'الى', wordStart: 0, sign: ''};

function timeOf([, hourDigits, , minuteDigits, secondDigits]: RegExpExecArray):
  ClockTime | undefined {
  const hours = valueOf(hourDigits!);
  const minutes = valueOf(minuteDigits!);
  const seconds = valueOf(secondDigits ?? '0');
  if (hours > 24 || minutes > 59 || seconds > 59) return undefined;
  return hours === 24 && minutes + seconds > 0 ? undefined : {hours, minutes, seconds};
}

function timeWords(
  text: string,
  time: ClockTime,
  lead: Lead,
  period: DayPeriod | undefined,
  oblique: boolean,
): string {
  const hours = period ? time.hours % 12 || 12 : time.hours;
  const isNow = NOW.test(text.slice(Math.max(0, lead.start - 12), lead.start));
  const numberCase = isNow ? 'nominative' : oblique ? 'oblique' : adverbialCase(lead);
  const named = HOUR_WORD.has(lead.word) || period !== undefined;
  return onto(lead.clitics, clockWords({...time, hours}, numberCase, named));
}

/**
 * Whether two numbers so written are a time. Two digits on both sides are, unless the words before
 * speak of a score, a ratio or a verse; an hour of one digit needs a word, or minutes that are a
 * quarter of an hour. Other signs than the colon are taken only after «الساعة» and before a zone or
 * part of the day.
 */
function isTime(
  text: string,
  match: RegExpExecArray,
  lead: Lead,
  period: DayPeriod | undefined,
): boolean {
  const {0: whole, 1: hour, 2: sign, 3: minute, index} = match;
  const end = index + whole.length;
  const isPlain = sign === ':' || /h/iu.test(sign!);
  if (/^[\p{Script=Latin}]/u.test(text.slice(end, end + 1)) && !period) return false;
  if (HOUR_WORD.has(lead.word)) return true;
  if (ZONE.test(wordAfter(text, end).word)) return true;
  if (period && (isPlain || !period.isMetre)) return true;
  if (!isPlain || isScoreOrVerse(text, lead.start)) return false;
  if (BEFORE_CLOCK.has(lead.word) || hour!.length === 2 || /[بل]$/u.test(lead.clitics)) return true;
  return valueOf(minute!) % 15 === 0;
}
