import type {Gender} from '../../numbers/cardinal.ts';
import type {Edit} from '../edit.ts';
import type {Lead} from './lead.ts';
import {said, saidApart} from './said.ts';
import {foldedSet, wordBefore} from './words-around.ts';
import type {YearKind} from './year-context.ts';
import type {WrittenYear, YearSpan} from './year-span.ts';
import {yearWords} from './year-words.ts';

/** Why a number is taken for a year, and what it agrees with. */
export interface YearContext {
  /** `leaning` on a year before it: «2018 و2019». */
  readonly kind: YearKind | 'leaning';
  readonly gender: Gender;
}

const SEASON = foldedSet(
  'موسم الموسم لموسم بموسم للموسم بالموسم الدراسي الجامعي الدراسية الجامعية دوري الدوري',
);
/** After these a range of years needs «من»: «الأعوام 2019-2023». */
const BEFORE_RANGE = foldedSet(
  'أعوام الأعوام سنوات السنوات للأعوام للسنوات فترة الفترة للفترة حقبة مدة المدة',
);
/** After these a dash between two years is «و». */
const BEFORE_PAIR = foldedSet('بين وبين عامي سنتي العامين السنتين لعامي وعامي');

/** What leads to the first of two years by itself: «نحو 3000-2500 ق.م». */
const ABOUT = foldedSet('نحو حوالي حوالى قرابة زهاء');

/** The edits that have `span` said: its years, its eras and what joins them. */
export function spanEdits(text: string, span: YearSpan, lead: Lead, context: YearContext): Edit[] {
  const {first, second} = span;
  const {kind, gender} = context;
  const relation =
    span.relation === 'range' && second!.value === first.value + 1 && isSeason(text, lead)
      ? 'season'
      : span.relation;
  const lacksFrom =
    relation === 'range' &&
    lead.clitics === '' &&
    !BEFORE_PAIR.has(lead.word) &&
    !ABOUT.has(lead.word) &&
    (/^(?:none|bracket)$/u.test(kind) || BEFORE_RANGE.has(lead.word) || lead.word === '');
  const prefix = kind === 'month' ? 'عام ' : kind === 'life' ? lifeWords(text, lead) : '';
  const start = kind === 'life' ? lifeMark(text, lead) : lead.start;
  const edits = yearEdits(text, first, start, gender, prefix || (lacksFrom ? 'من ' : ''));
  if (!second) return edits;
  const joint = relation !== 'range' ? '، ' : BEFORE_PAIR.has(lead.word) ? ' و' : ' إلى ';
  edits.push(said(first.era?.end ?? first.end, second.start, joint));
  edits.push(...yearEdits(text, second, second.start, gender, ''));
  return edits;
}

function isSeason(text: string, {word, wordStart}: Lead): boolean {
  return SEASON.has(word) || SEASON.has(wordBefore(text, wordStart).word);
}

/** Where the «ت» before a year of death or the «و» before one of birth begins. */
function lifeMark(text: string, {start}: Lead): number {
  let mark = start - 1;
  while (text[mark] !== 'ت' && text[mark] !== 'و') mark--;
  return mark;
}

function lifeWords(text: string, lead: Lead): string {
  return text[lifeMark(text, lead)] === 'ت' ? 'المتوفى سنة ' : 'المولود سنة ';
}

function yearEdits(
  text: string,
  {value, end, era}: WrittenYear,
  start: number,
  gender: Gender,
  prefix: string,
): Edit[] {
  const words = prefix + yearWords(value, gender);
  if (!era) return [saidApart(text, start, end, words)];
  return [said(start, end, words), said(end, era.end, ` ${era.words}`)];
}
