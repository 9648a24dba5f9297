import {asciiDigits} from '../../numbers/digit-value.ts';
import type {NumberLiteral} from '../../numbers/number-literal.ts';

const POINTED = /^([1-9١-٩۱-۹]\p{Nd}{0,2})[.,](\p{Nd}{3})$/u;
/** What there are no parts of: a point before three digits then parts thousands, whatever they are. */
const WHOLE =
  /^\s?(?:شخص|نسمة|فرد|مولود|إصابة|حالة|وفاة|قتيل|جريح|مصاب|مفقود|ضحية|جثة|طالب|تلميذ|ناخب|صوت|عضو|منزل|وحدة|أسرة|عائلة|لاجئ|نازح|مهاجر|عامل|موظف|زائر|سائح|حاج|معتمر|متفرج|مشجع|مشارك|متظاهر|مقعد|سيارة|مدرسة|شجرة|كتاب|نسخة|صفحة|طفل|امرأة|رجل|جندي|مقاتل|سفينة|طائرة|فرصة|طلب|مواطن|مشترك|مستخدم|متابع|شركة|قطعة|صاروخ|رأس|كلمة|مسافر|معتقل|سرير|قضية|مبنى|محل)ا?(?![\p{L}\p{M}])/u;

/** «727.277 مولودا» as thousands; `undefined` where the point may be one of decimals. */
export function pointedThousands(
  written: string,
  text: string,
  end: number,
): NumberLiteral | undefined {
  const found = POINTED.exec(written);
  if (!found || !WHOLE.test(text.slice(end, end + 16))) return undefined;
  return {negative: false, integer: asciiDigits(found[1]! + found[2]!), fraction: ''};
}
