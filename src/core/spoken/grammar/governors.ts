import type {Government} from './government.ts';
import {isVerb} from './verbs.ts';
import {wordSet} from './word-set.ts';

/** Words that put the number after them in the genitive or accusative, whatever comes before. */
const GOVERNORS = wordSet(
  'في من إلى الى على عن مع حتى منذ مذ خلا عدا حاشا سوى غير إلا دون بدون مثل ضد',
  'إن أن لأن بأن كأن لكن لعل ليت فإن كون لكون',
  'نحو حوالي حوالى قرابة زهاء قبل بعد خلال طوال طيلة عقب إثر بين ضمن عبر أمام وراء فوق تحت عند لدى حسب وفق مقابل تجاه حول أثناء كل بعض جميع معظم كلا كلتا إحدى أحد',
  'عام عامي سنة سنتي يوم يومي شهر شهري عمر سن مدة فترة نسبة قيمة مبلغ سعر كلفة تكلفة معدل متوسط مسافة طول عرض ارتفاع عمق وزن مساحة سرعة قوة حجم عدد مجموع إجمالي حدود مقدار قدر فارق فرق رصيد غرامة حصيلة رقم صفحة ص ساعة درجة حرارة',
  'أول آخر أكثر أكبر أصغر أفضل أهم أبرز أسوأ أعلى أطول أقوى أغنى أصل ثلث ربع نصف خمس ثلثا ضعف أضعاف مئات',
  'مقتل سقوط وصول حضور فوز خروج دخول شراء مرور وجود فقدان غياب رحيل نتيجة احتجاز حوار لقاء تنفيذ بناء جرح اختفاء غرق حدوث وقوع',
  'رؤساء قادة زعماء أعضاء دول أبناء مجموعة قمة مدى رأس نهاية بداية منتصف غضون ظرف امتداد أواخر أوائل مطلع',
);

/** «بتردد 120», «لمسافة 20», but «بقيت 20» and «بلدان»: the noun is annexed to the number. */
const ATTACHED = /^ب(?!ال|ين)\p{L}{3,}$/u;
const OWN_BA = wordSet(
  'بقيت بيعت باتت بدأت برزت بنيت بلغت باعت بنت بعثت بحثت بيروت بغداد برلين باريس بكين',
);
/** Verbal nouns of the derived stems («اعتقال», «إنشاء», «استيراد», «تدريب»), always annexed. */
const VERBAL_NOUN =
  /^[وف]?[بلك]?(?!ال|انهار|ازداد|انحاز)(?:[اإ](?:ست)?\p{L}{2,3}ا\p{L}|ت\p{L}{2}ي\p{L})$/u;
const DEFINITE = /^[وف]?(?:[بك]?ال|لل)\p{L}{2}/u;

/** `word` without «و» or «ف», where enough is left. */
export function withoutConjunction(word: string): string {
  return /^[وف]\p{L}{2}/u.test(word) ? word.slice(1) : word;
}

/** Whether `word` is definite by the article. */
export function isDefinite(word: string): boolean {
  return DEFINITE.test(word);
}

/** Whether `word` is a verbal noun by its shape. */
export function isVerbalNoun(word: string): boolean {
  return word.length > 3 && VERBAL_NOUN.test(word);
}

/** What `word` alone does to the number straight after it; `undefined` where the clause decides. */
export function ownGovernment(word: string): Government | undefined {
  const bare = withoutConjunction(word);
  if (GOVERNORS.has(word) || GOVERNORS.has(bare)) return 'word';
  if (isVerb(word)) return undefined;
  if (/^[بلك]\p{L}{2}/u.test(bare) && GOVERNORS.has(bare.slice(1))) return 'word';
  if (word.endsWith('ة')) return bare !== 'ثمة' && !DEFINITE.test(word) ? 'word' : undefined;
  if (isVerbalNoun(word)) return 'word';
  return ATTACHED.test(bare) && !OWN_BA.has(bare) ? 'word' : undefined;
}
