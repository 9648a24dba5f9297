import type {Gender} from '../../numbers/cardinal.ts';
import type {Edit} from '../edit.ts';
import {Feature} from '../features.ts';
import type {SpokenStep} from '../step.ts';
import {DIGIT} from './digits.ts';
import {leadOf, type Lead} from './lead.ts';
import {said} from './said.ts';
import {foldedSet, wordAfter, wordBefore} from './words-around.ts';
import {countsNothing, isCounting, yearKind} from './year-context.ts';
import {spanEdits, type YearContext} from './year-edits.ts';
import {yearSpanAt, type YearSpan} from './year-span.ts';

const RUN = new RegExp(
  `(?<![${DIGIT}])[${DIGIT}]{1,5}(?![${DIGIT}]|[.,:٫٬][${DIGIT}]|[+%٪])`,
  'gu',
);
/** Between a year and another that leans on it: «2018 و2019», «1990 إلى 1995», «1990، 1991». */
const LEANING = /^[ \u00A0]?(?:،[ \u00A0]|،?[ \u00A0]?(?:و?أو|إلى|الى|و?حتى|ثم|و)[ \u00A0]?)$/u;
/** Between the same year in two calendars. */
const CALENDARS = /^[ \u00A0]?[/–—،-][ \u00A0]?$/u;
const IN_BRACKETS = /^[ \u00A0]?\($/u;
const WIDEST_LEAN = 10;
const LIFE_AHEAD = new RegExp(
  `^[ \\u00A0]?[-–—][ \\u00A0]?[${DIGIT}]{1,4}[ \\u00A0]?[هم]ـ?[ \\u00A0]?[/،][ \\u00A0]?[${DIGIT}]`,
  'u',
);

const AFTER_YEAR = foldedSet('هجري هجرية ميلادي ميلادية للهجرة للميلاد');
const CENTURY = foldedSet('القرن قرن القرنين للقرن بالقرن والقرن ق');
const MEASURED = foldedSet(
  'ارتفاع ارتفاعه ارتفاعها طول طوله طولها عمق عمقه مسافة عرض عرضه بعد سباق بسباق لسباق تتابع جري على نحو حوالي قرابة بارتفاع بطول بعمق بعرض أكثر أقل مساحة',
  'تسلق تسلقت يتسلق قطع قطعت يقطع مشى مشت جرى جرت ركض ركضت سبح سبحت صعد صعدت هبط هبطت نزل قفز حفر غاص يبعد تبعد يبلغ تبلغ بلغ بلغت يرتفع ترتفع قمة جبل جبال عرضه عرضها مسافته أول آخر كل',
);

interface ReadYear {
  readonly end: number;
  readonly gender: Gender;
  readonly hasEra: boolean;
  /** Whether it is a year in both calendars and another such follows: «354هـ/965م - 430هـ/1040م». */
  readonly opensLife: boolean;
}

/** Years, where words, eras or brackets say that they are: «عام 1998», «منذ 2015», «1445هـ/2024م». */
export const years: SpokenStep = {
  name: 'years',
  needs: Feature.digit,
  languages: 'arabic',
  edits: (text) => {
    const edits: Edit[] = [];
    let before: ReadYear | undefined;
    let next = 0;
    for (const {0: digits, index} of text.matchAll(RUN)) {
      if (index < next) continue;
      const gap = before && text.slice(before.end, index);
      const isOther = gap !== undefined && before!.hasEra && CALENDARS.test(gap);
      const lead = isOther ? {...NO_LEAD, start: index} : leadOf(text, index);
      if (!lead || /(?:ال|لل)$/u.test(lead.clitics) || CENTURY.has(lead.word)) continue;
      const span = yearSpanAt(text, digits, index);
      const context = contextOf(text, lead, span, before, isOther);
      const relation = isOther && span.relation === 'calendars' ? 'single' : span.relation;
      if (!isYear(text, {...span, relation}, lead, context)) continue;
      const opensLife =
        span.relation === 'calendars' && LIFE_AHEAD.test(text.slice(span.end, span.end + 20));
      if (isOther) edits.push(said(before!.end, index, before!.opensLife ? ' إلى ' : '، '));
      const [first, ...rest] = spanEdits(text, span, lead, context);
      const from = opensLife && lead.word === '' ? `من ${first!.replacement}` : first!.replacement;
      edits.push({...first!, replacement: from}, ...rest);
      const court = isCourtYear(text, span, context) ? wordAfter(text, span.end) : undefined;
      if (court) edits.push(said(span.end, court.end, ' قضائية'));
      next = court?.end ?? span.end;
      before = {end: span.end, gender: context.gender, hasEra: hasEra(span), opensLife};
    }
    return edits;
  },
};

const NO_LEAD: Lead = {clitics: '', start: 0, word: '', wordStart: 0, sign: ''};

const hasEra = ({first, second}: YearSpan): boolean => !!(second?.era ?? first.era);

function contextOf(
  text: string,
  lead: Lead,
  span: YearSpan,
  before: ReadYear | undefined,
  isOther: boolean,
): YearContext {
  const found = yearKind(text, lead, span.end);
  if (before && /^(?:none|time|bracket)$/u.test(found.kind)) {
    const near = lead.start - before.end <= WIDEST_LEAN;
    const gap = near ? text.slice(before.end, lead.start) : '';
    const isBracketed = before.hasEra && hasEra(span) && IN_BRACKETS.test(gap);
    if (isOther || isBracketed || LEANING.test(gap)) {
      return {kind: 'leaning', gender: before.gender};
    }
  }
  const next = wordAfter(text, span.end).word;
  const feminine = found.kind !== 'named' && /^(?:هجري|ميلادي)ة$/u.test(next);
  return feminine ? {...found, gender: 'feminine'} : found;
}

function isYear(text: string, span: YearSpan, lead: Lead, context: YearContext): boolean {
  const {first, second, relation} = span;
  const {kind} = context;
  const era = second?.era ?? first.era;
  const {value} = first;
  if (value === 0) return false;
  if (relation === 'calendars' && (first.era ?? second!.era)) return true;
  if (era && !era.isMetre) return true;
  if (era) return isMetreEra(text, span, lead, kind);
  if (followedByEra(text, span.end)) return true;
  const inRange = first.digits === 4 && value >= 1000 && value <= 2100;
  if (kind === 'life')
    return value <= 2100 && (first.digits === 3 || inRange) && endsLife(text, span.end);
  if (relation !== 'single') return inRange && isRange(text, span, lead, kind);
  switch (kind) {
    case 'named':
      if (isCourtYear(text, span, context)) return true;
      return first.digits === 4 ? !isCounting(text, span.end) : countsNothing(text, span.end);
    case 'month':
    case 'event':
    case 'leaning':
      return inRange && !isCounting(text, span.end);
    case 'bracket':
      return inRange && value % 100 !== 0;
    case 'time':
      return inRange && countsNothing(text, span.end);
    case 'none':
      return false;
  }
}

/** «لسنة 56 ق»: how the courts of Egypt count their years. */
function isCourtYear(text: string, {first, second, end}: YearSpan, {kind, gender}: YearContext) {
  if (kind !== 'named' || gender !== 'feminine' || second || first.digits > 3) return false;
  return wordAfter(text, end).word === 'ق';
}

/** «م» is the era where the words say that there is a year, or no length would be so odd. */
function isMetreEra(
  text: string,
  {first, second}: YearSpan,
  {word, wordStart}: Lead,
  kind: YearContext['kind'],
): boolean {
  if (/^(?:named|month|life|leaning)$/u.test(kind)) return true;
  const {value, digits} = first;
  if (second)
    return digits >= 3 && (digits === 4 || kind === 'bracket' || second.era !== undefined);
  if (digits !== 4 || value < 1000 || value > 2100) return false;
  if (kind === 'bracket' || kind === 'event') return true;
  const measured = MEASURED.has(word) || MEASURED.has(wordBefore(text, wordStart).word);
  return value % 100 !== 0 && !measured;
}

function followedByEra(text: string, end: number): boolean {
  const next = wordAfter(text, end);
  if (AFTER_YEAR.has(next.word)) return true;
  if (next.word !== 'قبل' && next.word !== 'بعد') return false;
  return /^(?:الميلاد|الهجرة)$/u.test(wordAfter(text, next.end).word);
}

/** «(ت 1999)», but «(و 20 آخرين)», «(ت 1234567)». */
function endsLife(text: string, end: number): boolean {
  return /^ ?(?:[)\]،؛–-]|$)/u.test(text.slice(end, end + 2));
}

/** Two numbers with a dash may be of things, money or a telephone. */
function isRange(text: string, span: YearSpan, lead: Lead, kind: YearContext['kind']): boolean {
  const {first, second, relation, end} = span;
  if (isCounting(text, end) || second!.value > 2200) return false;
  if (kind === 'named' || kind === 'event' || relation === 'calendars') return true;
  if (/^(?:رقم|برقم|هاتف|فاكس|ص|صفحة)$/u.test(lead.word)) return false;
  const round = first.value % 100 === 0 && second!.value % 100 === 0;
  return !round || countsNothing(text, end);
}
