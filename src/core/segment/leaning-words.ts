import {withoutOrnament} from './invisible.ts';
import {hasOwnWaw} from './own-waw.ts';

function wordSet(...lines: readonly string[]): ReadonlySet<string> {
  return new Set(lines.join(' ').split(' '));
}

/** Words that cannot be parted from the one after them; «و», «ف», «ب», «ل», «ك» may precede. */
const LEANS_FORWARD = wordSet(
  // Prepositions and adverbs that govern a noun.
  'من إلى الى على في عن مع بين بعد قبل عند حتى منذ خلال دون بدون تحت فوق أمام خلف وراء حول نحو ضد لدى عبر مثل سوى',
  'أثناء طوال طيلة رغم بسبب وفق وفقا حسب بحسب ضمن داخل خارج جانب قرب تجاه إزاء حوالي قرابة خلا عدا باستثناء فضلا',
  // Particles.
  'أن إن لأن كأن بأن لكن لا لم لن ما قد لقد سوف هل ليت لعل كي لكي إذا إذ لو لولا لما كما حيث بينما عندما حين حينما كلما مهما إلا ألا أما إما بل ثم أو أم لئلا ليس ليست بلا كيلا ريثما طالما مما عما فيما',
  // Quantifiers, demonstratives and others that an annexed or described noun follows.
  'كل بعض غير جميع معظم أي أية كلا كلتا نفس ذات ذو ذا ذي ذوو ذوي أولي سائر شتى مختلف عدة بضع بضعة نصف ثلث ربع',
  'هذا هذه ذلك تلك هؤلاء أولئك هذان هذين هاتان هاتين',
  'الذي التي الذين اللذان اللذين اللتان اللتين اللواتي اللاتي اللائي من ما',
  'أول آخر أكبر أصغر أهم أفضل أعلى أبرز أكثر أقل أحد إحدى أشد أقدم أحدث أطول',
  // Names and titles.
  'يا أيها أيتها بن ابن بنت أبو أبا أبي آل بنو بني عبد',
  'السيد السيدة الدكتور الدكتورة الأستاذ الأستاذة الشيخ الملك الأمير الأميرة الرئيس المهندس المهندسة اللواء العميد العقيد القاضي النائب الوزير دكتور أستاذ مهندس',
  // What stands before a number or a date.
  'رقم عام سنة يوم شهر الساعة صفحة',
  // Pronouns before what is said of them.
  'هو هي هم هما هن أنا أنت نحن أنه أنها أنهم أنني أننا إنه إنها إنهم إنني إننا لأنه لأنها لأنهم لكنه لكنها لكنهم كأنه كأنها',
);

/** Words of numbers; the noun that is counted comes after. */
const NUMBER_WORD =
  /^[وفبلك]?(?:ثلاث|أربع|خمس|ست|سبع|ثماني|تسع|عشر)ة?$|^[وفبلك]?(?:أحد|إحدى|اثنا|اثني|اثنتا|اثنتي|اثنان|اثنين|ثمان|عشرون|عشرين|(?:ثلاث|أربع|خمس|ست|سبع|ثمان|تسع)(?:ون|ين)|(?:ثلاث|أربع|خمس|ست|سبع|ثمان|تسع)?مئة|مئتان|مئتين|مئتا|مئتي|ألف|ألفا|ألفان|ألفين|آلاف|مليون|مليونا|ملايين|مليار|مليارا|مليارات|تريليون)$/u;

/** Words that go with the one before them: names of fathers, adverbs, «نفسه». */
const LEANS_BACK = wordSet(
  'بن ابن بنت أبو أبي أبا عبد جدا أيضا فقط معا تقريبا كذلك نفسه نفسها أنفسهم ذاته ذاتها كله كلها كلهم جميعا وحده وحدها مباشرة',
);

const PREPOSITION =
  /^(?:من|إلى|على|في|عن|مع|بين|بعد|قبل|عند|منذ|خلال|دون|بدون|تحت|فوق|أمام|خلف|حول|نحو|ضد|لدى|عبر|بسبب|وفق|حسب|بحسب|رغم|أثناء|طوال|ضمن|بال\p{L}{2,}|لل\p{L}{2,}|كال\p{L}{2,})(?!\p{L})/u;
/** What begins a clause of its own. */
const CLAUSE =
  /^(?:(?:ثم|لكن|ولكن|بل|حيث|بينما|لأن|لأنه|لأنها|إذ|فيما|حتى|كما|عندما|حين|حينما|إذا|كي|لكي|مما|الأمر|غير أن|إلا أن|على أن)(?!\p{L})|لكن\p{L}|الذي(?:ن)?(?!\p{L})|التي(?!\p{L})|اللذ|اللت|اللوات|اللائ|(?:and|but|or|which|that|who|because|while)\b)/u;
const NEGATION = /^(?:لا|لم|لن|ليس|ليست|هل)(?!\p{L})/u;
/** «أربعة أطنان ونصف»: what is added to a number. */
const AND_PART = /^و(?:نصف|ربع|ثلث|بضع)/u;
const POSSESSED = /(?:ه|ها|هم|هما|هن)$/u;
const SAID_THAT = /^(?:[بو]?أن|إن|أنه|إنه|أنها|إنها|أنهم|إنهم|بأنه|بأنها)(?!\p{L})/u;
/** Words with an «ف» of their own are too many to tell; only these begin a clause. */
const WITH_FA =
  /^ف(?:(?:قد|إن|لا|لم|لن|هو|هي|هم)(?!\p{L})|إن|كان|قال|ذهب|عاد|أجاب|رأى|[يتن]\p{L}{3}|أ\p{L}{3}|ال\p{L}{3})/u;
/** «و» before a verb or a particle begins a clause; before a noun with «ال» it joins two nouns. */
const AND_CLAUSE =
  /^و(?:(?:لم|لا|لن|قد|لو|إن|أن|هو|هي|هم|كان|كانت|كانوا|ليس|ليست|إنما|إذا|عندما|حين|ما|من|في|عن|منذ|بعد|قبل|هكذا|لذلك|بذلك|قال|قالت|أضاف|أكد)(?!\p{L})|[يتن]\p{L}{2,}(?<![اةى]))/u;

const OPENING = /[\p{Ps}\p{Pi}]$/u;
const OPENING_MARK = /^[\p{Ps}\p{Pi}"'“]/u;
const CLOSING = /^[\p{Pe}\p{Pf}]/u;
const DIGITS = /\p{Nd}[%٪]?$/u;
const EDGES = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;
const PREFIX = /^[وفبلك]/u;

/** How closely two words belong together, as the price of a cut between them. */
export const LEANING_COST = {
  /** Before «ثم», «لكن», «الذي», «لأن». */
  clause: 2.5,
  /** Before «و» and a noun or a verb of the past, which look alike. */
  conjunction: 4,
  /** Before «أن», «إن», «لا», «لم». */
  saidThat: 4,
  /** Before a preposition, whose phrase then stays whole. */
  preposition: 5,
  /** Before «وال…», «أو»: two nouns of one phrase. */
  joined: 6,
  /** Between any two words that nothing is known of. */
  space: 8,
  /**
   * Before a noun with «ال», mostly the second of an annexation, an adjective or a subject, and
   * before what stands in quotation marks.
   */
  definite: 14,
  /** After a word that cannot stand without the next, or before one that goes with the last. */
  leaning: 24,
} as const;

/**
 * The price of a cut between `before` and `after`, words with whatever punctuation they carry and
 * no stop or comma between them.
 */
export function costBetween(before: string, after: string): number {
  if (OPENING.test(before) || CLOSING.test(after)) return LEANING_COST.leaning;
  const first = withoutOrnament(before).replace(EDGES, '');
  const second = withoutOrnament(after).replace(EDGES, '');
  if (leansForward(first) || LEANS_BACK.has(second)) return LEANING_COST.leaning;
  const number = DIGITS.test(first) || NUMBER_WORD.test(first);
  if (number && NUMBER_WORD.test(second)) return LEANING_COST.leaning;
  if (first === 'الأمر' && second.startsWith('الذي')) return LEANING_COST.leaning;
  if (after.startsWith('(')) return LEANING_COST.preposition;
  if (OPENING_MARK.test(after)) return LEANING_COST.definite;
  if (CLAUSE.test(second) || WITH_FA.test(second)) return LEANING_COST.clause;
  if (/^و\p{L}/u.test(second) && !hasOwnWaw(second)) return costBeforeAnd(first, second);
  if (SAID_THAT.test(second)) return LEANING_COST.saidThat;
  if (NEGATION.test(second)) return LEANING_COST.saidThat;
  if (PREPOSITION.test(second)) return LEANING_COST.preposition;
  if (second === 'أو') return LEANING_COST.joined;
  if (number) return LEANING_COST.leaning;
  return /^ال\p{L}{2}/u.test(second) ? LEANING_COST.definite : LEANING_COST.space;
}

function costBeforeAnd(before: string, word: string): number {
  if (AND_PART.test(word)) return LEANING_COST.leaning;
  if (AND_CLAUSE.test(word)) return LEANING_COST.clause;
  // «والكتب», «كتبه وقططه»
  if (/^وال\p{L}{2}/u.test(word)) return LEANING_COST.joined;
  const bothPossessed = POSSESSED.test(word) && POSSESSED.test(before);
  return bothPossessed ? LEANING_COST.joined : LEANING_COST.conjunction;
}

function leansForward(word: string): boolean {
  return LEANS_FORWARD.has(word) || (PREFIX.test(word) && LEANS_FORWARD.has(word.slice(1)));
}
