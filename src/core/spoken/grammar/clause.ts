import {nounGender} from '../../numbers/counted-noun.ts';
import type {Government} from './government.ts';
import {isDefinite, isVerbalNoun, withoutConjunction} from './governors.ts';
import {verbRole} from './verbs.ts';
import {wordSet} from './word-set.ts';

/** What comes before a number, in words and signs, and what comes after it. */
export interface Surroundings {
  readonly tokens: readonly string[];
  /** Whether the token at the same place is written with the vowel of a passive («قُتل»); may be empty. */
  readonly passives: readonly boolean[];
  /** Whether `tokens` begin in the middle of the text. */
  readonly isCut: boolean;
  /** The noun that is counted, or what else comes after the number. */
  readonly next: string;
}

/** A clause of its own begins after these. */
const OPENING = wordSet(
  'إن أن إنه إنها أنه أنها أنهم إنهم لأن لأنه لأنها بأن فإن لكن ولكن حيث بينما فيما عندما حين حينما لما إذ إذا لو كما ثم بل الذي التي الذين اللذين اللتين اللاتي اللواتي ما مما',
);
/** «هناك 20»: what there is. */
const THERE = wordSet('هناك ثمة ثم');
/** «لديها 20», «بينهم 20»: what there is, unless a verb comes before («حملت معها 20»). */
const WITH_PRONOUN =
  /^[وف]?(?:ل|لد?ي|عند|في|ب|مع|من|بين|علي|إلي|عن|ضمن|حول)(?:ه|ها|هم|هن|هما|ك|كم|نا|ي)$/u;
const PREPOSITION = wordSet(
  'في من إلى الى على عن مع لدى عند بين منذ حتى خلال بعد قبل قرب تحت فوق أمام خلف داخل خارج ضمن أثناء عبر حول شمال جنوب شرق غرب وسط',
);
const ADVERB = wordSet(
  'أمس اليوم غدا الآن فقط أيضا كذلك تقريبا حاليا ربما سنويا شهريا أسبوعيا يوميا صباح مساء فجر ليلة صباحا مساء فجرا ليلا نهارا بالأمس',
);
const PRONOUN = wordSet('هو هي هم هن هما نحن أنا أنت أنتم هذا هذه هؤلاء تلك ذلك أولئك');
/** Nouns that a number is said of: «سعر الكتاب 20», «راتبه الشهري 20». */
const MEASURED = wordSet(
  'عدد عمر سعر ثمن حرارة سعة قدرة متن راتب أجر طول عرض ارتفاع عمق وزن حجم مساحة سرعة مسافة قيمة كلفة تكلفة قدر مبلغ مجموع إجمالي متوسط معدل رصيد درجة نسبة مدة سن رقم ضغط نبض قطر محيط كتلة قياس حد نصاب سكان موعد دخل ناتج عائد ربح دين حمولة قوة طاقة حصيلة نتيجة أقصى أدنى أعلى أقل أكثر معظم',
);
const SUFFIX = /(?<=\p{L}{2})(?:ها|هم|هن|هما|نا|كم|ه|ي|ك)$/u;
/** How long or how much: what adds a measure to a verb that has its subject. */
const MEASURE = wordSet(
  'دقيقة دقائق ثانية ثوان ثواني ساعة ساعات يوم يوما أيام ليلة ليال أسبوع أسبوعا أسابيع شهر شهرا أشهر شهور سنة سنوات سنين عام عاما أعوام عقد عقدا عقود قرن قرنا قرون مرة مرات',
  'متر مترا أمتار كيلومتر كيلومترا كيلومترات سنتيمتر سنتيمترا سنتيمترات كم كلم سم ميل ميلا أميال',
);

/** A number that was said before. */
const NUMBER_WORD =
  /^(?:واحد|اثن|ثلاث|أربع|خمس|ست(?:ة|ون|مئة)?$|سبع|ثمان|تسع|عشر|مئة|مئت|ألف$|ألفا|نصف|ربع|ثلث)/u;

const AS_VERBAL_NOUN = wordSet('ضبط قتل جرح نقل هدم أسر خطف طرد فصل فقد بيع حرق رفع خفض دفع منح');
const VERBAL_NOUNS = wordSet(
  'القبض العثور مقتل قتل إصابة وفاة جرح هدم ضبط أسر اعتقال الإفراج نقل خطف مصرع',
);

/** Those who visit, read or watch. */
const PERSONS =
  /^(?:شخص|فرد|زائر|قارئ|مشاهد|متفرج|متابع|مستخدم|مواطن|طالب|سائح|ناخب|نائب|عضو|صحفي|ضيف|حاج|مشجع|مراقب|خبير|عالم|وزير|رئيس)ا?$|^(?:زوار|أشخاص|قراء|طلاب|سياح|نواب|أعضاء|صحفيين|خبراء|وزراء)$/u;

/** What the clause of a number does to it, where the token at `last` before it decides nothing. */
export function clauseGovernment(around: Surroundings, last: number): Government {
  const {tokens, next} = around;
  let at = last;
  for (; at >= 0 && /^\p{L}/u.test(tokens[at]!); at--) {
    const word = tokens[at]!;
    if (THERE.has(withoutConjunction(word)) && at === last) return 'none';
    if (OPENING.has(word) || OPENING.has(withoutConjunction(word))) break;
    if (at === last && (isPredicated(tokens, at) || PRONOUN.has(withoutConjunction(word)))) {
      return 'none';
    }
    if (isJoinedNoun(tokens, at) && at === last) return 'word';
    if (opensWithWaw(word, next)) return 'none';
    if (PREPOSITION.has(tokens[at - 1] ?? '') || WITH_PRONOUN.test(word)) continue;
    const role = around.passives[at] ? 'passive' : verbRole(word);
    switch (role) {
      case undefined:
        break;
      case 'object':
        return 'clause';
      case 'passing':
        return 'none';
      case 'subject':
        return MEASURE.has(next) ? 'clause' : 'none';
      case 'visiting':
        if (/^[%٪]/u.test(next) || SUFFIX.test(word)) return 'none';
        return at < last && PERSONS.test(next) ? 'none' : 'clause';
      case 'linking':
        return next === '' || hasNoun(around, at + 1, last) ? 'clause' : 'none';
      case 'passive': {
        // A masculine subject does not follow a feminine verb: «نشرت 20 كتابا» has one of its own.
        const isOther =
          word.endsWith('ت') && (nounGender(next) === 'masculine' || hasSubjectBefore(tokens, at));
        const isOwn = !isOther && !MEASURE.has(next) && !hasNoun(around, at + 1, last);
        return isOwn ? 'none' : 'clause';
      }
    }
  }
  if (at === last) return 'none';
  if (at < 0 && around.isCut) return 'clause';
  // The word after a number is what it counts, and begins nothing.
  const first = at >= 0 && /^\p{N}/u.test(tokens[at]!) ? Math.min(at + 2, last) : at + 1;
  return isNominal(around, first, last) ? 'none' : 'clause';
}

/** «القبض على 22 وضبط 35»: verbal nouns that are written as verbs are. */
function isJoinedNoun(tokens: readonly string[], at: number): boolean {
  const word = tokens[at]!;
  if (!word.startsWith('و') || !AS_VERBAL_NOUN.has(word.slice(1))) return false;
  const begins = tokens.slice(0, at).findLastIndex((before) => /^[.؛:؟!]$/u.test(before)) + 1;
  return tokens
    .slice(begins, at)
    .some((before) => isVerbalNoun(before) || VERBAL_NOUNS.has(before));
}

/** «فرقت الشرطة المتظاهرين واعتقلت 28»: the subject is that of the verb before. */
function hasSubjectBefore(tokens: readonly string[], at: number): boolean {
  if (!/^[وف]/u.test(tokens[at]!)) return false;
  return tokens
    .slice(0, at)
    .some((word) => word.endsWith('ت') && word.length > 3 && verbRole(word) === 'object');
}

/** «رجلا عمره 43», but «بلغ عمره 43». */
function isPredicated(tokens: readonly string[], at: number): boolean {
  const word = tokens[at]!;
  if (!SUFFIX.test(word) || !isMeasured(word)) return false;
  let first = at;
  // «بلغ عدد سكانها 43»
  while (first > 0 && isMeasured(tokens[first - 1]!)) first--;
  const before = tokens[first - 1] ?? '';
  return !PREPOSITION.has(before) && verbRole(before) === undefined;
}

/** «وأعضاؤها 20» */
const OWN_NOUN = /\p{L}{2}(?:ها|هم|هن|هما|نا|كم|ه)$/u;
const OWN_WAW = wordSet(
  'وحده وحدها وحدهم وحدنا وجهه وجهها وجوه وزنه وزنها وقته وقتها وطنه وطنها ولده ولدها',
);

/** «وعمره 43», «وعلى متنها 20», «وهم 20»: a clause of its own beside the one before. */
function opensWithWaw(word: string, next: string): boolean {
  if (!/^و\p{L}{2}/u.test(word)) return false;
  const bare = word.slice(1);
  if (PRONOUN.has(bare) || PREPOSITION.has(bare)) return true;
  if (OWN_WAW.has(word)) return false;
  if (WITH_PRONOUN.test(word) || isMeasured(bare)) return true;
  const isNoun = OWN_NOUN.test(bare) && verbRole(bare) === undefined;
  // «وانقعيه 30 دقيقة»
  return isNoun && !MEASURE.has(next);
}

/** Whether a noun that may be a subject stands from `start` to `last`, and no mere place or time. */
function hasNoun({tokens}: Surroundings, start: number, last: number): boolean {
  return start <= last && !isPhrase(tokens[start]!);
}

function isPhrase(word: string): boolean {
  const bare = withoutConjunction(word);
  if (PREPOSITION.has(bare) || ADVERB.has(bare) || THERE.has(bare)) return true;
  return WITH_PRONOUN.test(word) || /^(?:بال|لل|[بل](?!ا)\p{L}{3})/u.test(bare);
}

/** Whether the clause from `first` to `last`, where no verb was found, is one without a verb. */
function isNominal({tokens, next}: Surroundings, first: number, last: number): boolean {
  const word = tokens[first]!;
  const bare = withoutConjunction(word);
  if (isMeasured(word) || isMeasured(bare) || NUMBER_WORD.test(bare)) return true;
  const begins =
    isDefinite(word) ||
    PRONOUN.has(bare) ||
    isPhrase(word) ||
    word.endsWith('ة') ||
    isVerbalNoun(word) ||
    // «اخبزه 25 دقيقة» is an order.
    (first === last && SUFFIX.test(word) && !word.endsWith('نا') && !MEASURE.has(next));
  return begins && (first === last || isNounBefore(tokens, last));
}

function isMeasured(word: string): boolean {
  const stem = word.replace(SUFFIX, '');
  if (MEASURED.has(word) || MEASURED.has(stem)) return true;
  return stem.endsWith('ت') && MEASURED.has(`${stem.slice(0, -1)}ة`);
}

/**
 * Whether the word at `at`, straight before the number, ends what the number is said of; if it
 * looks like none of that, it may be a verb or a name with a number of its own («ويندوز 11»).
 */
function isNounBefore(tokens: readonly string[], at: number): boolean {
  const word = tokens[at]!;
  if (isMeasured(word)) return true;
  // «تلتهم»
  if (/^ت\p{L}{2,3}هم$/u.test(word)) return false;
  if (isDefinite(word) || isPhrase(word) || SUFFIX.test(word) || /[ةءاى]$/u.test(word)) return true;
  const before = tokens[at - 1]!;
  return PREPOSITION.has(withoutConjunction(before)) || /^و\p{L}{3}/u.test(word);
}
