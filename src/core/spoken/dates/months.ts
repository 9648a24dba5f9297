import type {ReadingChoices} from '../reading-choices.ts';
import {folded, wordAfter, wordBefore} from './words-around.ts';

export type Calendar = 'gregorian' | 'hijri' | 'other';

const SAID = {
  egyptian: 'يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر',
  levantine:
    'كانون_الثاني شباط آذار نيسان أيار حزيران تموز آب أيلول تشرين_الأول تشرين_الثاني كانون_الأول',
  hijri:
    'محرم صفر ربيع_الأول ربيع_الآخر جمادى_الأولى جمادى_الآخرة رجب شعبان رمضان شوال ذي_القعدة ذي_الحجة',
} as const;

/**
 * Names of months of one word, as they are written: Egyptian and of the Gulf, Levantine and Iraqi,
 * of the Maghreb, Hijri, Iranian and Coptic.
 */
const SINGLE: readonly (readonly [Calendar, string])[] = [
  [
    'gregorian',
    'يناير فبراير مارس أبريل مايو يونيو يونيه يوليو يوليه أغسطس سبتمبر أكتوبر نوفمبر ديسمبر ' +
      'شباط آذار نيسان أيار حزيران تموز آب أيلول تشرين كانون ' +
      'جانفي فيفري أفريل ماي جوان جويلية أوت يوليوز غشت شتنبر نونبر دجنبر',
  ],
  ['hijri', 'محرم المحرم صفر رجب شعبان رمضان شوال'],
  [
    'other',
    'فروردين أرديبهشت خرداد مرداد شهريور بهمن إسفند ' +
      'هاتور كيهك طوبة أمشير برمهات برمودة بشنس بؤونة أبيب مسرى',
  ],
];

/** The first words of names of two words, and the second ones that they take. */
const DOUBLE: readonly (readonly [Calendar, string, string])[] = [
  ['gregorian', 'كانون تشرين', 'الأول الثاني أول ثاني'],
  ['hijri', 'ربيع', 'الأول الآخر الثاني أول آخر ثاني ثان'],
  ['hijri', 'جمادى جمادي', 'الأولى الاولي الأول الآخرة الآخر الثانية الثاني أولى آخرة ثانية'],
  ['hijri', 'ذو ذي ذا', 'القعدة القعده الحجة الحجه'],
];

function makeTables() {
  const single = new Map<string, Calendar>();
  for (const [calendar, names] of SINGLE) {
    for (const name of names.split(' ')) single.set(folded(name), calendar);
  }
  const double = new Map<string, Calendar>();
  for (const [calendar, firsts, seconds] of DOUBLE) {
    for (const first of firsts.split(' ')) {
      for (const second of seconds.split(' ')) {
        double.set(`${folded(first)} ${folded(second)}`, calendar);
      }
    }
  }
  const firsts = new Set([
    ...single.keys(),
    ...Array.from(double.keys(), (name) => name.split(' ')[0]!),
  ]);
  return {single, double, firsts};
}

let made: ReturnType<typeof makeTables> | undefined;

/** A month that is written as a name. */
export interface NamedMonth {
  readonly calendar: Calendar;
  /** Its first word, folded. */
  readonly first: string;
  readonly start: number;
  readonly end: number;
}

/** Whether `word`, folded, may begin the name of a month; cheap. */
export function mayBeginMonth(word: string): boolean {
  made ??= makeTables();
  return made.firsts.has(word);
}

/** The name of a month that begins at `index` or after the space there. */
export function monthAt(text: string, index: number): NamedMonth | undefined {
  made ??= makeTables();
  const {word, start, end} = wordAfter(text, index);
  if (word === '') return undefined;
  const next = wordAfter(text, end);
  const whole = next.start > end && made.double.get(`${word} ${next.word}`);
  if (whole) return {calendar: whole, first: word, start, end: next.end};
  const calendar = made.single.get(word);
  return calendar && {calendar, first: word, start, end};
}

/** The name of a month that ends at `index` or before the space there; attached «و», «ل», «ب» do not count. */
export function monthBefore(text: string, index: number): NamedMonth | undefined {
  made ??= makeTables();
  const {word, start, end} = wordBefore(text, index);
  if (word === '') return undefined;
  const single = made.single.get(word) ?? made.single.get(word.slice(1));
  if (single) return {calendar: single, first: word, start, end};
  const before = wordBefore(text, start);
  const {double} = made;
  const calendar =
    double.get(`${before.word} ${word}`) ?? double.get(`${before.word.slice(1)} ${word}`);
  return calendar && {calendar, first: before.word, start: before.start, end};
}

/** What is said for `month` (1 to 12) of a date in digits. */
export function monthName(
  month: number,
  calendar: 'gregorian' | 'hijri',
  choices: ReadingChoices,
): string {
  const names = calendar === 'hijri' ? SAID.hijri : SAID[choices.monthNames];
  return names.split(' ')[month - 1]!.replace('_', ' ');
}
