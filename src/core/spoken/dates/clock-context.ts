import {isScriptureBefore} from '../scripture.ts';
import {folded, foldedSet} from './words-around.ts';

/** «الساعة», as it leads to an hour. */
export const HOUR_WORD = foldedSet('الساعة الساعه والساعة للساعة بالساعة');

/** What a time of day may follow. */
export const BEFORE_CLOCK = foldedSet(
  'في عند حتى من إلى الى بعد قبل منذ حوالي نحو قرابة تمام بتمام لغاية بين وفي ومن وحتى وعند اليوم غدا أمس صباح مساء فجر ليل ليلة الفجر الشروق الظهر العصر المغرب العشاء الإمساك الإفطار',
);

/** After these two numbers with a colon are a score, a ratio or a scale. */
const NO_CLOCK = foldedSet(
  'فاز فازت فوز فوزا الفوز تعادل تعادلا التعادل خسر خسرت خسارة هزم هزيمة تغلب تغلبت تقدم تقدمت نتيجة بنتيجة النتيجة شوط الشوط',
  'نسبة بنسبة النسبة مقياس بمقياس المقياس احتمال',
);

const WORD = /[\p{L}\p{M}]+/gu;
/** Room for the few words that decide. */
const LOOK_BACK = 40;
const WORDS_BACK = 4;

/** Whether one of the few words before `start` says that a colon between numbers is no time. */
export function isScoreOrVerse(text: string, start: number): boolean {
  return (
    isScriptureBefore(text, start) || wordsBefore(text, start).some((word) => NO_CLOCK.has(word))
  );
}

const DURATION = foldedSet(
  'مدة مدته مدتها المدة لمدة ومدة ومدته ومدتها زمن بزمن زمنه زمنها الزمن زمنا بوقت وقت الوقت وقته وقتا توقيت قدره قدرها استغرق استغرقت يستغرق تستغرق استغرقه استمر استمرت يستمر تستمر دام دامت طول طوله طولها خلال غضون بعمر كل فارق بفارق الفارق',
);
/** What lasts for hours, so that «2:15» is hours and minutes. */
const LONG = foldedSet(
  'الفيلم فيلم الرحلة رحلة المسرحية الجلسة الاجتماع الطيران السفر المحاضرة الماراثون السهرة الحفل الحفلة العرض الصيام',
);

/** Whether `word`, folded, speaks of how long something takes. */
export function isDurationWord(word: string): boolean {
  return DURATION.has(word);
}

/** Whether one of the few words before `start` speaks of how long something takes. */
export function isDurationContext(text: string, start: number): boolean {
  return wordsBefore(text, start).some((word) => DURATION.has(word));
}

/** Whether what is measured before `start` lasts for hours. */
export function isLong(text: string, start: number): boolean {
  return wordsBefore(text, start).some((word) => LONG.has(word));
}

function wordsBefore(text: string, start: number): string[] {
  const window = text.slice(Math.max(0, start - LOOK_BACK), start);
  return (window.match(WORD) ?? []).slice(-WORDS_BACK).map(folded);
}
