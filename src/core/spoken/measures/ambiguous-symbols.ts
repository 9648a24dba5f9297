import {withoutOrnament} from '../../segment/invisible.ts';
import type {WrittenAmount} from './written-amounts.ts';

const YEARS = /^[وفبلك]*(?:ال)?(?:عام|عامي|سنة|سنتي|أعوام|القرن|قرن|قرون|القرون|الساعة|ساعة)$/u;
/** What a letter after a number in a list of things belongs to: «الصف 3 ج», «المادة 5 م». */
const NUMBERED =
  /^[وفبلك]*(?:ال|لل)?(?:مادة|فقرة|فصل|صف|شكل|جدول|ملحق|بند|آية|صفحة|شعبة|مبنى|بوابة|رقم|طابق|قاعة|غرفة|مستوى|شقة|عمارة|باب|جزء|مجموعة|نموذج)$/u;
const QUOTE = /"/gu;
/** How far back a quotation may have begun. */
const QUOTATION = 96;
const LOOK_BACK = 20;
/** The last word of what stands before an amount. */
const LAST_WORD = /[\p{L}\p{M}]+(?=[\s(]*$)/u;

/** «فرن حرارته 200 م» */
const WARM = /(?:حرارة|حرارت\p{L}+|الحرارة)(?:\s\p{L}+){0,4}\s$/u;

/** Whether «م» after `amount` stands for degrees Celsius. */
export function isWarmth(text: string, amount: WrittenAmount, symbol: string): boolean {
  if (symbol !== 'م') return false;
  return WARM.test(
    withoutOrnament(text.slice(Math.max(0, amount.start - QUOTATION), amount.start)),
  );
}

/**
 * Whether a symbol that has other meanings is a measure after `amount`: one letter in a numbered
 * thing is its number, «م» after «عام» is the era (other eras and hours are read before measures
 * are), and «"» may close a quotation.
 */
export function isMeasure(text: string, amount: WrittenAmount, symbol: string): boolean {
  if (symbol === '"') {
    const before = text.slice(Math.max(0, amount.start - QUOTATION), amount.start);
    return (before.match(QUOTE)?.length ?? 0) % 2 === 0;
  }
  if (!/^[ء-يA-Za-z]$/u.test(symbol)) return true;
  // «من 10 ل 12»
  if (symbol === 'ل' && /^ ?ل ?\p{Nd}/u.test(text.slice(amount.end, amount.end + 4))) return false;
  const before = withoutOrnament(text.slice(Math.max(0, amount.start - LOOK_BACK), amount.start));
  const word = LAST_WORD.exec(before)?.[0] ?? '';
  return !NUMBERED.test(word) && !(symbol === 'م' && YEARS.test(word));
}
