import type {Gender} from '../../numbers/cardinal.ts';
import {nounGender} from '../../numbers/counted-noun.ts';
import {NUMBER_SOURCE} from '../../numbers/number-literal.ts';
import {isFunctionWord} from './function-words.ts';
import {singularOf} from './noun-forms.ts';

/** The noun that a number counts. */
export interface CountedAfter {
  /** As written; empty where only the gender is known («3 منهن»). */
  readonly word: string;
  /** `undefined` where neither a list nor its form tells. */
  readonly gender: Gender | undefined;
  readonly start: number;
  readonly end: number;
}

const WORD = /([ \u00A0\u2009\u202F]?)((?:(?!\p{Nd})[\p{Script=Arabic}\p{M}])+)/uy;
const OF = /\s(?:من)\s(ال[\p{Script=Arabic}\p{M}]+)/uy;
const OF_THEM = /\s(?:من)(هن|هم|كم|نا|كن)(?![\p{L}\p{M}])/uy;
/** «5 أو 6 رجال», «من 3 إلى 5 سنوات», «3 من أصل 5 مدارس» */
const NEXT_NUMBER = new RegExp(
  `[%٪]?\\s?(?:[-–—]|(?:إلى|الى|أو|و|حتى|من أصل|من كل|من بين)(?=[\\s\\p{Nd}]))\\s?(?:${NUMBER_SOURCE})`,
  'uy',
);
/** «بدأت», «يلتقون»; «وفاز», but «وزراء», «وحدات». */
const NO_NOUN =
  /أت$|^[يت]\p{L}+(?<!ي)ون$|^و(?!زير|زراء|زار|حد|ثيق|ثائق|ظيف|ظائف|جب|رق|سيل|سائل|رد|رود|كال|كيل|لاي|فد|فود|لد|قت|جه|جوه|اح|دائع|ديع|عد|عود|رش|صف|صي|صاي|ط|مض|فاة|في)/u;
const VERB_OR_ADVERB = /^(?:ي(?!ورو|وان|وم|اب|من|هود|ون|تيم|خت)\p{L}{2,}|.+يا)$/u;
const DEFINITE = /^[وف]?(?:[بك]?ال|لل)\p{L}{2}/u;
/** «20 بحلول», «20 لصالح»: what goes on with the sentence. */
const LED =
  /^[بل](?:حلول|نسبة|رئاسة|حضور|سبب|قيادة|مشاركة|مناسبة|هدف|دعم|تهمة|قيمة|سعر|معدل|زيادة|انخفاض|ارتفاع|فارق|فضل|موجب|واسطة|إشراف|مبلغ|تكلفة|كلفة|اتجاه|حجم|طول|عرض|عمق|وزن|سرعة|قوة|مساحة|صالح|مدة|بناء|مصلحة|غاية|حين|صفة|شكل|صورة|طريقة|مقدار|متوسط|إجمالي|مجموع|معرفة|غرض|مساعدة|رعاية|إدارة|تمويل|تنفيذ|شأن|خصوص|طلب|مقتضى|بعض|أكثر|هذا|هذه|ذلك|تلك|يصل|تصل|يبلغ|تبلغ|أول|لجنة|حساب|أجل)$/u;
/** «20 عام 2020», «5 صفحة 30»: a noun with a number of its own. */
const OF_ITS_OWN = /^(?:عام|سنة|يوم|شهر|صفحة|رقم|آية|سطر|مادة|ساعة)$/u;
const OWN_NUMBER = /\s(?:\p{Nd}|ألف|ألفين|ال[أإاثحخست])/uy;

/** The noun counted by a number that ends at `end`. */
export function countedAfter(text: string, end: number): CountedAfter | undefined {
  OF_THEM.lastIndex = end;
  const them = OF_THEM.exec(text);
  if (them) {
    const gender = them[1] === 'هن' || them[1] === 'كن' ? 'feminine' : 'masculine';
    return {word: '', gender, start: end, end};
  }
  OF.lastIndex = end;
  const of = OF.exec(text);
  // «5 من السورة» counts no sūras.
  if (of)
    return {
      word: '',
      gender: of[1]!.endsWith('ة') ? undefined : nounGender(of[1]!),
      start: end,
      end,
    };
  NEXT_NUMBER.lastIndex = end;
  const next = NEXT_NUMBER.exec(text);
  if (next) {
    const noun = nounAt(text, end + next[0].length);
    return noun?.gender ? {word: '', gender: noun.gender, start: end, end} : undefined;
  }
  return nounAt(text, end);
}

/** The word at `at`, or after one space, where it may be a counted noun. */
export function nounAt(text: string, at: number): CountedAfter | undefined {
  WORD.lastIndex = at;
  const found = WORD.exec(text);
  if (!found) return undefined;
  const word = found[2]!;
  const bare = word.replace(/\p{M}+/gu, '');
  if (bare.length < 2 || bare.length > 20 || DEFINITE.test(bare)) return undefined;
  if (isFunctionWord(bare) || NO_NOUN.test(bare) || LED.test(bare)) return undefined;
  const start = at + found[1]!.length;
  OWN_NUMBER.lastIndex = start + word.length;
  if (OF_ITS_OWN.test(bare) && OWN_NUMBER.test(text)) return undefined;
  return {word, gender: nounGender(word), start, end: start + word.length};
}

/** Whether the word after a number is a noun, as nearly every word is that is no verb or adverb. */
export function isNoun({word, gender}: CountedAfter): boolean {
  return word !== '' && (gender !== undefined || !VERB_OR_ADVERB.test(word));
}

/**
 * Whether `word` stands in the form that `value` asks for: the plural after 3 to 10, the
 * accusative after 11 to 99. Tells «3 سنوات» from «3 سنويا».
 */
export function isCountedBy(value: number, {word, gender}: CountedAfter): boolean {
  if (gender === undefined) return false;
  const bare = word.replace(/\p{M}+/gu, '');
  const rest = value % 100;
  if (rest > 10) return /[اةىء]$/u.test(bare) && !bare.endsWith('يا');
  if (rest < 3) return value > 2 || singularOf(word) !== undefined;
  return !/[اة]$/u.test(bare) || /^أ.{2}[^ا]ة$|[وا]ا$/u.test(bare);
}
