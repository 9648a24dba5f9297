import type {Gender} from '../../numbers/cardinal.ts';
import {DIGIT} from './digits.ts';
import type {Lead} from './lead.ts';
import {monthBefore} from './months.ts';
import {foldedSet, wordAfter, wordBefore} from './words-around.ts';

/** Why a number is a year, from the surest to the least sure. */
export type YearKind =
  /** After «عام» or «سنة». */
  | 'named'
  /** After the name of a month: «عام» is to be said. */
  | 'month'
  /** After «ت» for «المتوفى», or «و» for «المولود», in brackets. */
  | 'life'
  /** After what has a year in its name: «ثورة 1919», «موسم 2023». */
  | 'event'
  /** Alone in brackets. */
  | 'bracket'
  /** After a preposition of time: «منذ 2015». */
  | 'time'
  /** None of these. */
  | 'none';

const MASCULINE = foldedSet(
  'عام العام لعام بعام وعام فعام عاما عامي لعامي العامين بعامي أعوام الأعوام للعام للأعوام بالعام والعام وعامي لأعوام',
);
const FEMININE = foldedSet(
  'سنة السنة لسنة بسنة وسنة فسنة سنتي لسنتي السنتين سنوات السنوات للسنة للسنوات بالسنة والسنة وسنتي سنوات لسنوات سنه السنه',
);
/** «العام الدراسي 2023», «السنة المالية 2024» */
const OF_YEAR =
  /^(?:ال(?:مالي|دراسي|جامعي|هجري|ميلادي|جاري|حالي|ماضي|مقبل|قادم|جديد|تشريعي|قضائي|دولي|تقويمي)ة?)$/u;

const EVENTS = foldedSet(
  'موسم الموسم لموسم بموسم مواسم مونديال المونديال لمونديال بمونديال العالم أولمبياد الأولمبياد لأولمبياد يورو إكسبو أمم الأمم أفريقيا آسيا أوروبا كوبا كأس دورة الدورة بطولة نسخة النسخة طبعة الطبعة',
  'ثورة الثورة حرب الحرب نكسة هزيمة نكبة انقلاب انتفاضة أحداث حراك انتخابات الانتخابات لانتخابات رئاسيات استفتاء تعداد زلزال فيضانات فيضان مجزرة مذبحة حصار هدنة معاهدة اتفاقية اتفاق مؤتمر قمة إعلان دستور الدستور ميثاق عقد إحصاء',
  'ميزانية الميزانية موازنة الموازنة لموازنة رؤية الرؤية لرؤية خطة أجندة استراتيجية تقرير دفعة خريج خريجي مواليد موديل الموديل طراز الطراز حدود',
  'صيف شتاء ربيع خريف الصيف الشتاء الربيع الخريف لصيف وصيف بداية نهاية أواخر أوائل مطلع منتصف أواسط بدايات نهايات ختام نهاية بنهاية ببداية بمطلع لنهاية وأواخر رمضان الأول الثاني الثالث الرابع فترة الفترة للفترة الأعوام حقبة',
);
/** Events whose name may stand between them and the year: «رؤية السعودية 2030». */
const NAMED_EVENTS = foldedSet(
  'موسم مونديال كأس بطولة أولمبياد رؤية معرض مهرجان مؤتمر قمة دورة نسخة مشروع خطة كوبا لمونديال بمونديال بكأس ببطولة لبطولة لكأس بأولمبياد لأولمبياد ورؤية لرؤية برؤية لموسم بموسم بمهرجان لمهرجان',
);
/** How many words the name may have. */
const NAME_WORDS = 3;
/** After these «الثاني 2024» is a part of a year. */
const PART_OF_YEAR = foldedSet('الربع النصف الفصل الثلث للربع بالربع والربع للنصف والنصف');
const ORDINAL_PART = foldedSet('الأول الثاني الثالث الرابع');

/** What comes before a point in time; before a number of things as well. */
const TIME = foldedSet(
  'في منذ حتى قبل بعد بحلول خلال من إلى الى وفي ومنذ وحتى وقبل وبعد وبحلول وخلال ومن بين وبين مذ إبان غضون أو',
);

/** A number after these is counted as one of these: «رقم 2024», «كل عام 500 طفل». */
const NUMBERED = foldedSet('رقم برقم الرقم هاتف فاكس صفحة ص رمز كود غرفة رحلة طريق');

/** Counted nouns after a number that could be a year: «قبل 2000 عام», «1500 كتاب». */
const COUNTED = foldedSet(
  'شخص شخصا أشخاص مليون مليار تريليون دولار ريال درهم دينار جنيه ليرة يورو شيكل روبية فرنك كيلومتر كيلومترا كلم كم متر مترا سم طن طنا كيلوغرام كغ كجم كيلو غرام لتر برميل فدان هكتار دونم',
  'عام سنة يوم شهر ساعة دقيقة ثانية أسبوع قرن مرة قتيل جريح طالب لاعب كتاب صفحة وحدة نقطة موظف عامل جندي مقاتل أسرة عائلة منزل سيارة شركة مدرسة حالة إصابة نسمة درجة كلمة قطعة نسخة متظاهر مشارك زائر ضحية طفل امرأة رجل فرصة قضية سباق متفرج مقعد سرير سعرة ميغاواط واط حصان خطوة قدم ميل بيت شجرة رأس صاروخ طائرة سفينة دبابة مسافر سائح حاج لاجئ نازح مهاجر معتقل أسير محل مصنع شهيد',
);

/** What may follow a year and follows no count. */
const SAFE = foldedSet(
  'في من إلى الى على عن مع حتى بعد قبل بين خلال لكن ثم أو أم كما بينما حيث إذ إن أن منذ ضد عبر لدى نحو حين عندما الذي التي وفق حسب هو هي كان كانت تم أعلن شهد بلغ وصل سجل قرر ارتفع انخفض حقق فاز ولد توفي بدأ أصبح أنشئ أسس تأسس صدر نشر افتتح انتقل عاد غادر تولى عين عم ظهر حصل حدث وقع قام دخل خرج تراجع زاد تخرج التحق انضم استقال ترأس كتب ألف قدم لم لن لا ما قد سوف أي عندئذ بكثير بقليل تقريبا تحديدا أيضا وحده بسبب بعدما قبلما أثناء عقب إثر فقط مقارنة مقابل نتيجة نظرا إضافة وسط رغم دون بدون حول ضمن جيدا أبدا مثلا معا فصاعدا لما سقط نجح رحل هاجر تزوج وحتى',
);
/** «أعلنت», «ستنخفض», «لأن»: shapes of verbs and particles, and what has an article. */
const SAFE_SHAPE =
  /^(?:[وف]?(?:ال|لل|بال|كال)\p{L}{2}|[وف]\p{L}{3}|س[يتنا]\p{L}{3}|[بلك]\p{L}{2,}|\p{L}{2,}[^اة]ت$)/u;
/** «بيت», «وقت»: nouns of that shape. */
const UNSAFE_SHAPE =
  /^(?:بيت|وقت|صوت|بنت|كوكب|كتاب|كلب|كاتب|كرسي|كيلو|بطاقة|بقرة|باحث|بندقية|برميل|لغم|لوحة|لاعب|لاجئ|كيس|ليلة|سيارة|سيدة|ستار|كلمة)/u;

/** «(ت 256», «(ت. 180», «، ت: 150», «(و 1950» */
const LIFE_MARK = /(?:[([]|[([،؛–-] )(?:ت|(?<=[([])و)[.:]?[ \u00A0]?$/u;
const LIFE_WINDOW = 6;

/** Why the number after `lead` may be a year, and the gender that it then agrees in. */
export function yearKind(text: string, lead: Lead, end: number): {kind: YearKind; gender: Gender} {
  const {word, wordStart, sign, start} = lead;
  const kindOf = (kind: YearKind, gender: Gender = 'masculine') => ({kind, gender});
  if (LIFE_MARK.test(text.slice(Math.max(0, start - LIFE_WINDOW), start))) {
    return kindOf('life', 'feminine');
  }
  if (word === '') {
    if (sign === ')' && isBracketedMonth(text, start)) return kindOf('month');
    return kindOf(sign === '(' && text[end] === ')' ? 'bracket' : 'none');
  }
  if (MASCULINE.has(word)) return kindOf(isEach(text, wordStart) ? 'none' : 'named');
  if (FEMININE.has(word)) return kindOf(isEach(text, wordStart) ? 'none' : 'named', 'feminine');
  if (OF_YEAR.test(word)) {
    const noun = wordBefore(text, wordStart).word;
    if (MASCULINE.has(noun)) return kindOf('named');
    if (FEMININE.has(noun)) return kindOf('named', 'feminine');
  }
  if (lead.clitics === '' && monthBefore(text, start)) return kindOf('month');
  if (NUMBERED.has(word)) return kindOf('none');
  if (EVENTS.has(word)) {
    if (!ORDINAL_PART.has(word)) return kindOf('event');
    return kindOf(PART_OF_YEAR.has(wordBefore(text, wordStart).word) ? 'event' : 'none');
  }
  if (TIME.has(word) || /[بل]$/u.test(lead.clitics)) return kindOf('time');
  return kindOf(lead.clitics === '' && isNamedEvent(text, wordStart) ? 'event' : 'none');
}

/** «مونديال قطر 2022», «كأس أمم أفريقيا 2025» */
function isNamedEvent(text: string, wordStart: number): boolean {
  let at = wordStart;
  for (let words = 0; words < NAME_WORDS; words++) {
    const {word, start} = wordBefore(text, at);
    if (word === '') return false;
    if (NAMED_EVENTS.has(word)) return true;
    at = start;
  }
  return false;
}

/** «كل عام 500 طفل» */
function isEach(text: string, wordStart: number): boolean {
  return /^(?:كل|لكل|نصف|ثمن)$/u.test(wordBefore(text, wordStart).word);
}

/** «نيسان (أبريل) 2024» */
function isBracketedMonth(text: string, start: number): boolean {
  const close = text.lastIndexOf(')', start);
  return close >= start - 3 && close >= 0 && monthBefore(text, close) !== undefined;
}

/** Whether what follows the number that ends at `end` is what it counts. */
export function isCounting(text: string, end: number): boolean {
  if (/^ ?[%٪$€£°]/u.test(text.slice(end, end + 2))) return true;
  return COUNTED.has(wordAfter(text, end).word);
}

/** «و2004», «إلى 1995»: the number that a year is joined to. */
const JOINED = new RegExp(
  `[ \\u00A0]?،?[ \\u00A0]?(?:و?أو|[إا]لى|و?حتى|ثم|و)[ \\u00A0]?[${DIGIT}]{4}(?![${DIGIT}]|[.,٫٬:/][${DIGIT}])`,
  'uy',
);
/** How many such joints are looked over. */
const MOST_JOINED = 4;

/** Whether what follows the number that ends at `end` cannot be what it counts. */
export function countsNothing(text: string, end: number): boolean {
  let at = end;
  for (let joined = 0; joined < MOST_JOINED; joined++) {
    JOINED.lastIndex = at;
    const match = JOINED.exec(text);
    if (!match) break;
    at += match[0].length;
  }
  const {word} = wordAfter(text, at);
  if (word === '') return !/^ ?[%٪$€£°]/u.test(text.slice(at, at + 2));
  if (COUNTED.has(word)) return false;
  return SAFE.has(word) || (SAFE_SHAPE.test(word) && !UNSAFE_SHAPE.test(word));
}
