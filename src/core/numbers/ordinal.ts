import {cardinal, type Gender, type NumberCase} from './cardinal.ts';

/** What an ordinal agrees with. */
export interface OrdinalAgreement {
  /** Of the noun that it stands beside; masculine where nothing is known. */
  readonly gender?: Gender;
  readonly case?: NumberCase;
  /** «الأول», as ordinals mostly stand; `false` is «أول», «ثان». */
  readonly definite?: boolean;
}

/** 1 to 10 beside a masculine noun; 2 with its yāʾ. */
const FIRST_TEN = [
  'أول',
  'ثاني',
  'ثالث',
  'رابع',
  'خامس',
  'سادس',
  'سابع',
  'ثامن',
  'تاسع',
  'عاشر',
] as const;

/**
 * The ordinal of `value` without vowel marks: «الأول», «الحادية عشرة», «الحادي والعشرون»,
 * «المئة», «الخامس بعد المئة».
 *
 * @param value an integer from 1 to 10^15
 * @throws RangeError for any other number
 */
export function ordinal(value: number, agreement: OrdinalAgreement = {}): string {
  if (!Number.isInteger(value) || value < 1) {
    throw new RangeError(`No integer from 1 to 10^15: ${value}`);
  }
  const {gender = 'masculine', case: numberCase = 'nominative', definite = true} = agreement;
  const rest = value % 100;
  // Whole hundreds are said as cardinals, which are the same for both genders.
  if (rest === 0) return cardinal(value, {case: numberCase, definite});
  const words = belowHundred(rest, {gender, case: numberCase, definite});
  if (rest === value) return words;
  const hundreds = cardinal(value - rest, {case: 'oblique', definite: true});
  return `${words} بعد ${hundreds}`;
}

function belowHundred(value: number, agreement: Required<OrdinalAgreement>): string {
  const {gender, definite} = agreement;
  const article = definite ? 'ال' : '';
  if (value <= 10) return article + (value === 1 ? first(gender) : unitOrdinal(value, agreement));
  const unit = value % 10;
  if (value < 20) {
    // «حادي عشر» and «ثاني عشر» keep their yāʾ with or without the article.
    return `${article}${unitOrdinal(unit, {...agreement, definite: true})} ${gender === 'feminine' ? 'عشرة' : 'عشر'}`;
  }
  const tens = cardinal(value - unit, agreement);
  return unit === 0 ? tens : `${article}${unitOrdinal(unit, agreement)} و${tens}`;
}

function first(gender: Gender): string {
  return gender === 'feminine' ? 'أولى' : FIRST_TEN[0];
}

/** 1 as it stands in compounds. A word in yāʾ drops it where it has neither article nor tāʾ («ثان»). */
function unitOrdinal(unit: number, {gender, definite}: Required<OrdinalAgreement>): string {
  const word = unit === 1 ? 'حادي' : FIRST_TEN[unit - 1]!;
  if (gender === 'feminine') return `${word}ة`;
  return definite ? word : word.replace(/ي$/u, '');
}
