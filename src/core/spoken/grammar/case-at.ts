import type {NumberCase} from '../../numbers/cardinal.ts';
import {withoutOrnament} from '../../segment/invisible.ts';

function wordSet(...lines: readonly string[]): ReadonlySet<string> {
  return new Set(lines.join(' ').split(' '));
}

/** Words that put the number after them in the genitive or accusative, whatever comes before. */
const GOVERNORS = wordSet(
  'في من إلى الى على عن مع حتى منذ مذ خلا عدا حاشا سوى غير إلا دون بدون مثل ضد',
  'إن أن لأن بأن كأن لكن لعل ليت فإن كون لكون',
  'نحو حوالي حوالى قرابة زهاء قبل بعد خلال طوال طيلة عقب إثر بين ضمن عبر أمام وراء فوق تحت عند لدى حسب وفق مقابل تجاه حول أثناء كل بعض جميع معظم كلا كلتا إحدى أحد',
  'عام سنة يوم شهر عمر سن مدة فترة نسبة قيمة مبلغ سعر كلفة تكلفة معدل متوسط مسافة طول عرض ارتفاع عمق وزن مساحة سرعة قوة حجم عدد مجموع إجمالي حدود مقدار قدر فارق فرق رصيد غرامة حصيلة رقم صفحة ص ساعة درجة حرارة',
  'أول آخر أكثر أكبر أصغر أفضل أهم أبرز أسوأ أعلى أطول أقوى أغنى ثلث ربع نصف خمس ثلثا ضعف أضعاف مئات',
  'مقتل سقوط وصول حضور فوز خروج دخول شراء مرور وجود فقدان غياب رحيل نتيجة احتجاز حوار لقاء تنفيذ بناء جرح اختفاء غرق حدوث وقوع',
  'رؤساء قادة زعماء أعضاء دول أبناء مجموعة قمة مدى رأس نهاية بداية منتصف غضون ظرف امتداد أواخر أوائل مطلع',
);

/** Verbs with a number as their object, which mostly comes straight after them. */
const TAKING = wordSet(
  'احتوى يحوي تحوي اشترى اشترت يشتري دفعت يدفع قطع قطعت يقطع يملك تملك درس زار حفظ قرأ أكل شرب يحتاج تحتاج احتاج',
  'اشتريت قرأت كتبت درست شاهدت زرت أكلت شربت أمضيت قضيت انتظرت أمضينا قضينا انتظرنا اشترينا',
  'أضف أضيفي أضيفوا خذ خذي ضع ضعي كتب كتبت ألف ألفت انتظري احسب احسبي اقرأ كرر كرري',
  'احتل احتلت يحتل تحتل تأخر تأخرت تقدم قضى قضت يقضي أمضى أمضت يمضي انتظر انتظرت عاش عاشت مكث مكثت غاب غابت',
);

/** Verbs whose subject may stand between them and their number: «سجل المهاجم 20». */
const ACTING = wordSet(
  'سجل سجلت يسجل تسجل خسر خسرت يخسر تخسر أحرز أحرزت حصد حصدت جمع جمعت كسب كسبت ربح ربحت ضم ضمت يضم تضم شمل شملت يشمل تشمل',
  'أنفق أنفقت ينفق تنفق أنتج أنتجت ينتج تنتج باع باعت يبيع تبيع امتلك امتلكت استقبل استقبلت يستقبل تستقبل أصدر أصدرت نشر نشرت أطلق أطلقت',
  'استورد استوردت تستورد صدر صدرت تصدر منح منحت وظف وظفت وفر وفرت يوفر توفر حقق حققت يحقق تحقق أضاف أضافت زرع زرعت اعتقل اعتقلت أنقذ أنقذت دمر دمرت',
);

/** Verbs of measure, with whole phrases between them and their number: «يبلغ عدد السكان في مصر 20». */
const MEASURING = wordSet(
  'بلغ بلغت يبلغ تبلغ البالغ البالغة البالغين بالغا يبعد تبعد كان كانت يكون تكون ليكون أصبح أصبحت ليصبح صار صارت ظل',
  'كلف كلفت يكلف تكلف استغرق استغرقت يستغرق تستغرق دام دامت يدوم تدوم استمر استمرت يستمر تستمر يزن تزن شكل شكلت يشكل تشكل مثل يمثل تمثل',
  'تجاوز تجاوزت يتجاوز تتجاوز تخطى تخطت يتخطى تتخطى ناهز ناهزت يناهز تناهز قارب قاربت يقارب تقارب فاق فاقت يفوق تفوق عادل يعادل تعادل ساوى يساوي تساوي وازى يوازي',
  'ارتفع ارتفعت يرتفع ترتفع انخفض انخفضت ينخفض تنخفض تراجع تراجعت يتراجع تتراجع زاد زادت يزيد تزيد تزداد نقص نما نمت ينمو تنمو تقلص تقلصت رفع رفعت خفض خفضت',
);
/** «كان 20»: straight after these the number is the subject. */
const LINKING = wordSet('كان كانت يكون تكون أصبح أصبحت صار صارت ظل مثل');

/** «كان هناك 20»: the number is the subject. */
const EXISTENTIAL = wordSet(
  'هناك ثمة لديه لديها لديهم لدينا عنده عندها له لها لهم فيه فيها بينهم بينها منهم منها',
);

/** Prefixes alone: «ب», «وال», «بال», «لل». */
const PREFIXES = /^[وف]?(?:([بلك])?(ال)?|(لل))$/u;
const PREPOSITION = wordSet('في من إلى على عن مع بين منذ حتى');
const CONJUNCTION = wordSet('أو أم ثم بل');
const DEMONSTRATIVE = wordSet('هذه هذا هؤلاء تلك هذين أولئك');
const DEFINITE = /^[وف]?(?:[بك]?ال|لل)\p{L}{2}/u;
const GENITIVE_DEFINITE = /^[وف]?(?:[بك]ال|لل)\p{L}{2}/u;
/** «أعضائها ال15»: a noun made definite by its suffix, with or without its case in the spelling. */
const SUFFIXED = /\p{L}(?:ه|ها|هم|هن|نا|كم)$/u;
const GENITIVE_SUFFIXED = /(?:ئ|ي)(?:ه|ها|هم|هن|نا|كم)$/u;
/** Verbal nouns of the derived stems («اعتقال», «إنشاء», «استيراد», «تدريب»), always annexed. */
const VERBAL_NOUN =
  /^[وف]?[بلك]?(?!ال|انهار|ازداد|انحاز)(?:[اإ](?:ست)?\p{L}{2,3}ا\p{L}|ت\p{L}{2}ي\p{L})$/u;

const TOKEN = /[\p{L}\p{Co}]+|\p{N}+|[^\s\p{L}\p{N}]/gu;
/** What may stand between a governing word and its number: «في (20)», «بقيمة $20». */
const OPENER = /^[\p{Sc}\p{Ps}\p{Pi}"'“‘+±~≈−–-]$/u;
const NUMBER_OR_POINT = /^[\p{N}.,٫٬%٪]/u;
/** Room for the words that decide; keeps the look back short. */
const LOOK_BACK = 64;
/** How many words may stand between a verb of measure and its number. */
const SUBJECT_WORDS = 6;
/** How many words the subject of other verbs may have. */
const ACTOR_WORDS = 2;
/** How far back the first of two numbers joined by «و» may stand. */
const JOINED_WORDS = 6;
/** How many definite words in a row are taken for one noun with its adjectives. */
const ATTRIBUTES = 3;

/**
 * The case of a number that begins at `start`: oblique after a preposition, an attached «ب», «ل»,
 * «ك» or a word that governs it («نحو», «عام», «قبل», «بنسبة», «أن», «يبلغ»), else nominative. A
 * number joined to another by «و» or «أو» has its case; one with «ال» after a definite noun
 * («خلال السنوات ال20») has the noun's.
 */
export function caseAt(text: string, start: number): NumberCase {
  return governmentAt(text, start) === 'none' ? 'nominative' : 'oblique';
}

/** What a number depends on: a preposition, «إن» or a noun before it, a verb, or nothing. */
export type Government = 'word' | 'verb' | 'none';

/** What governs a number that begins at `start`. */
export function governmentAt(text: string, start: number): Government {
  const window = withoutOrnament(text.slice(Math.max(0, start - LOOK_BACK), start));
  const tokens = window.match(TOKEN) ?? [];
  return governmentAfter(tokens, tokens.length - 1);
}

/** What governs that which follows the token at `last`. */
function governmentAfter(tokens: readonly string[], last: number): Government {
  let at = last;
  while (at >= 0 && OPENER.test(tokens[at]!)) at--;
  if (at < 0) return 'none';
  const word = tokens[at]!;
  const prefix = PREFIXES.exec(word);
  if (prefix) {
    if (prefix[1] ?? prefix[3]) return 'word';
    return prefix[2] ? governmentOfDefinite(tokens, at - 1) : governmentOfJoined(tokens, at - 1);
  }
  if (CONJUNCTION.has(word)) return governmentOfJoined(tokens, at - 1);
  return ownGovernment(word) ?? (isVerbBefore(tokens, at) ? 'verb' : 'none');
}

/** For a number with «ال», that may be said of the definite noun before it. */
function governmentOfDefinite(tokens: readonly string[], last: number): Government {
  let at = last;
  if (at >= 0 && DEMONSTRATIVE.has(tokens[at]!)) at--;
  for (let words = 0; words < ATTRIBUTES; words++) {
    const noun = at < 0 ? '' : tokens[at]!;
    if (GENITIVE_SUFFIXED.test(noun) || GENITIVE_DEFINITE.test(noun)) return 'word';
    const isNoun = DEFINITE.test(noun) || (SUFFIXED.test(noun) && !ownGovernment(noun));
    if (!isNoun) break;
    at--;
  }
  return governmentAfter(tokens, at);
}

/** For a number after «و»: what governs the number that it is joined to. */
function governmentOfJoined(tokens: readonly string[], last: number): Government {
  for (let at = last; at >= 0 && at > last - JOINED_WORDS; at--) {
    if (tokens[at] === 'بين') return 'word';
    if (!/^\p{N}/u.test(tokens[at]!)) continue;
    while (at >= 0 && NUMBER_OR_POINT.test(tokens[at]!)) at--;
    return governmentAfter(tokens, at);
  }
  return 'none';
}

function withoutConjunction(word: string): string {
  return /^[وف]\p{L}{2}/u.test(word) ? word.slice(1) : word;
}

/** What `word` alone does to the number straight after it. */
function ownGovernment(word: string): Government | undefined {
  const bare = withoutConjunction(word);
  if (GOVERNORS.has(word) || GOVERNORS.has(bare)) return 'word';
  if (TAKING.has(word) || TAKING.has(bare)) return 'verb';
  if (/^[بلك]\p{L}{2}/u.test(bare) && GOVERNORS.has(bare.slice(1))) return 'word';
  if (word.endsWith('ة')) return bare !== 'ثمة' && !DEFINITE.test(word) ? 'word' : undefined;
  if (word.length > 3 && VERBAL_NOUN.test(word)) return 'word';
  return word.length > 3 && word.endsWith('وا') ? 'verb' : undefined;
}

/** Whether a verb with the number as its object stands at `last` or before its subject. */
function isVerbBefore(tokens: readonly string[], last: number): boolean {
  if (EXISTENTIAL.has(withoutConjunction(tokens[last]!))) return false;
  let reaches = ACTOR_WORDS;
  for (let at = last; at >= 0 && at > last - SUBJECT_WORDS; at--) {
    const word = tokens[at]!;
    if (!/^\p{L}/u.test(word)) return false;
    const bare = withoutConjunction(word);
    if (MEASURING.has(bare)) return at < last || !LINKING.has(bare);
    if (ACTING.has(bare) && last - at <= reaches) return true;
    if (PREPOSITION.has(bare)) reaches = 0;
  }
  return false;
}
