import type {Edit} from '../edit.ts';
import {Feature} from '../features.ts';
import type {SpokenStep} from '../step.ts';
import {adverbialCase} from './adverbial-case.ts';
import {HOUR_WORD} from './clock-context.ts';
import {clockWords} from './clock-words.ts';
import {dayPeriodAt, type DayPeriod} from './day-period.ts';
import {DIGIT, valueOf} from './digits.ts';
import {leadOf, onto, type Lead} from './lead.ts';
import {said, saidApart} from './said.ts';
import {foldedSet, wordAfter, wordBefore} from './words-around.ts';

const SPACE = '[ \\u00A0\\u202F]';
const HOUR = `[${DIGIT}]{1,2}(?![${DIGIT}]|[:.,٫/+%٪-][${DIGIT}]|[%٪])`;
const JOINT = `${SPACE}?[-–—]${SPACE}?|${SPACE}(?:[إا]لى|حتى|لغاية)${SPACE}(?:ال)?|${SPACE}و${SPACE}?(?:ال)?`;
/** An hour, or two with what joins them. */
const HOURS = new RegExp(`(?<![${DIGIT}])(?:([${DIGIT}]{1,2})(${JOINT}))?(${HOUR})`, 'gu');

/** «ثمن الساعة 50»: a watch, or an hour of work. */
const BEFORE_PRICE = foldedSet('ثمن سعر أجر أجرة كلفة تكلفة قيمة بسعر عدد وثمن وسعر وأجر');
/** «في الساعة 10 دورات» */
const COUNTED = foldedSet(
  'دقيقة دقائق ثانية ثوان مرة مرات دورة دورات دولار دولارات ريال ريالات درهم دراهم دينار دنانير جنيه جنيهات ليرة ليرات يورو شيكل كم كلم كيلومتر كيلومترا كيلومترات ميل أميال لتر لترات نبضة نبضات شخص أشخاص عقارب ألف آلاف مليون',
);
/** «قتل 5 فجر الخميس» is no hour; with one of these before, it is. */
const BEFORE_HOUR = foldedSet(
  'في من إلى الى حتى عند بين بعد قبل منذ وفي ومن وحتى نحو حوالي تمام لغاية موعده موعدها موعدنا',
  'يبدأ تبدأ ستبدأ سيبدأ ينطلق تنطلق يفتتح تفتتح يعقد تعقد يقام تقام ينتهي تنتهي يغلق تغلق',
);
/** How far the first hour may be from a second one that «م» marks: «8 ص إلى 4 م». */
const NEAR = 14;

const DASH = /^[ \u00A0]?[-–—][ \u00A0]?$/u;

interface Hour {
  readonly value: number;
  readonly start: number;
  readonly end: number;
}

/** Hours without minutes: «الساعة 5», «8 صباحا», «8 ص», «من 8 إلى 10 صباحا». */
export const bareHours: SpokenStep = {
  name: 'bare-hours',
  needs: Feature.digit,
  languages: 'arabic',
  edits: (text) => {
    const edits: Edit[] = [];
    const hasHour = text.includes('الساع');
    let last = -Infinity;
    /** The edit of an hour with its own part of the day, which may be the first of a range. */
    let single = -1;
    let singleLead: Lead | undefined;
    for (const {0: whole, 1: first, 2: joint, 3: second, index} of text.matchAll(HOURS)) {
      const end = index + whole.length;
      if (!hasHour && !dayPeriodAt(text, end, 1, true)) continue;
      let hours = [hour(second!, end)];
      if (first !== undefined) hours.unshift(hour(first, index + first.length));
      let lead = leadOf(text, index);
      if (hours.length === 2 && !(lead && isPair(text, lead, joint!, hours))) {
        // Only one of them may be an hour: «الساعة 9 و5 دقائق», «3 و8 صباحا».
        const named = lead && isNamed(text, lead);
        hours = named ? hours.slice(0, 1) : hours.slice(1);
        lead = named ? lead : leadOf(text, hours[0]!.start);
      }
      if (!lead || hours.some(({value}) => value > 24)) continue;
      const final = hours.at(-1)!;
      const period = periodOf(text, lead, final, index - last < NEAR);
      if (hours.length === 1 && !period) {
        if (!isNamed(text, lead) || COUNTED.has(wordAfter(text, final.end).word)) continue;
      }
      if (period && single >= 0 && DASH.test(text.slice(last, lead.start))) {
        edits[single] = withFrom(text, edits[single]!, singleLead!);
        edits.push(said(last, lead.start, ' إلى '));
      }
      single = period && hours.length === 1 ? edits.length : -1;
      singleLead = lead;
      edits.push(...hourEdits(text, lead, hours, period));
      if (period && period.words !== '') {
        edits.push(said(period.start, period.end, period.words));
      }
      last = period?.end ?? final.end;
    }
    return edits;
  },
};

function withFrom(text: string, {start, end, replacement}: Edit, lead: Lead): Edit {
  return said(start, end, (isLed(text, lead) ? '' : 'من ') + replacement);
}

function hour(digits: string, end: number): Hour {
  return {value: valueOf(digits), start: end - digits.length, end};
}

/** Whether «الساعة» stands before, meant as the time of day. */
function isNamed(text: string, {word, wordStart}: Lead): boolean {
  const before = wordBefore(text, wordStart).word;
  if (word === 'الان') return HOUR_WORD.has(before);
  return HOUR_WORD.has(word) && !BEFORE_PRICE.has(before);
}

/** Whether both are hours: one part of the day for both, or «الساعة 9 حتى 5». */
function isPair(text: string, lead: Lead, joint: string, hours: readonly Hour[]): boolean {
  const final = hours[1]!;
  if (periodOf(text, lead, final, false)) return joint.trim() !== 'و' || lead.word.endsWith('بين');
  if (joint.trim().startsWith('و') || COUNTED.has(wordAfter(text, final.end).word)) return false;
  return isNamed(text, lead);
}

function periodOf(
  text: string,
  lead: Lead,
  {value, end}: Hour,
  near: boolean,
): DayPeriod | undefined {
  const period = dayPeriodAt(text, end, value, true);
  if (!period || value > 24) return undefined;
  const named = isNamed(text, lead);
  if (period.isMetre) return named || near ? period : undefined;
  return !period.isAnnexed || named || BEFORE_HOUR.has(lead.word) ? period : undefined;
}

/** Whether the first of two hours needs no «من». */
function isLed(text: string, {clitics, word, wordStart}: Lead): boolean {
  const before = HOUR_WORD.has(word) ? wordBefore(text, wordStart).word : word;
  return clitics !== '' || /^(?:من|بين|في)$/u.test(before);
}

function hourEdits(
  text: string,
  lead: Lead,
  hours: readonly Hour[],
  period: DayPeriod | undefined,
): Edit[] {
  const [first, second] = hours;
  const between = second && text.slice(first!.end, second.start);
  const isDash = between !== undefined && /[-–—]/u.test(between);
  const numberCase = second && !between!.includes('و') ? 'oblique' : adverbialCase(lead);
  const words = ({value}: Hour): string => {
    const hours = period ? value % 12 || 12 : value;
    return clockWords({hours, minutes: 0, seconds: 0}, numberCase, true);
  };
  const from = isDash && !isLed(text, lead) ? 'من ' : '';
  const edits = [saidApart(text, lead.start, first!.end, from + onto(lead.clitics, words(first!)))];
  if (!second) return edits;
  if (isDash) edits.push(said(first!.end, second.start, lead.word === 'بين' ? ' و' : ' إلى '));
  const isDefinite = between!.endsWith('ال');
  edits.push(
    saidApart(text, second.start, second.end, onto(isDefinite ? 'ال' : '', words(second))),
  );
  return edits;
}
