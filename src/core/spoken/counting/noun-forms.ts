import {nounGender} from '../../numbers/counted-noun.ts';
import type {Gender, NumberCase} from '../../numbers/cardinal.ts';

/** Broken plurals that numbers stand with most, each after its singular. */
const PLURALS = new Map(
  `كتاب كتب، يوم أيام، شهر أشهر، شهر شهور، عام أعوام، سنة سنوات، سنة سنين، شخص أشخاص، رجل رجال، امرأة نساء، طفل أطفال،
  طالب طلاب، طالب طلبة، عامل عمال، لاعب لاعبين، هدف أهداف، نقطة نقاط، دولة دول، مدينة مدن، قرية قرى، بيت بيوت،
  فصل فصول، باب أبواب، جزء أجزاء، سؤال أسئلة، درس دروس، قسم أقسام، صف صفوف، سطر أسطر، رقم أرقام، حرف حروف،
  حرف أحرف، قلم أقلام، ضيف ضيوف، ولد أولاد، فيلم أفلام، عمل أعمال، وقت أوقات، شيء أشياء، نوع أنواع، شكل أشكال، لون ألوان،
  سبب أسباب، هاتف هواتف، جهاز أجهزة، مركز مراكز، مصنع مصانع، متحف متاحف، مسجد مساجد، مطعم مطاعم،
  ملعقة ملاعق، كوب أكواب، كأس كؤوس، فنجان فناجين، رغيف أرغفة، حبة حبوب، قطعة قطع، صورة صور، غرفة غرف،
  شقة شقق، طابق طوابق، جندي جنود، شرطي شرطيين، خبير خبراء، عالم علماء، وزير وزراء، رئيس رؤساء، طبيب أطباء، صديق أصدقاء،
  مقعد مقاعد، مطبخ مطابخ، حمام حمامات، كيس أكياس، صندوق صناديق، كرسي كراسي، سرير أسرة، شريط أشرطة، عضو أعضاء، نائب نواب، قائد قادة، مدير مدراء،
  شهيد شهداء، مبنى مبان، مبنى مباني، مقال مقالات، قرار قرارات، سوق أسواق، متر أمتار، مليون ملايين، موظف موظفين، مواطن مواطنين، مصاب مصابين، مهاجر مهاجرين،
  إنسان بشر، حيوان حيوانات، مستشفى مستشفيات، شاب شباب، شاب شبان، زائر زوار، مشترك مشتركين، عداء عدائين، متهم متهمين، ناخب ناخبين، قاض قضاة، معلم معلمين، مهندس مهندسين، أستاذ أساتذة،
  أخ إخوة، قرن قرون، أسبوع أسابيع، ضعف أضعاف، فريق فرق، قتيل قتلى، جريح جرحى، مريض مرضى، أسير أسرى، سهم أسهم،
  حزب أحزاب، خبر أخبار، بحر بحار، نهر أنهار، جبل جبال، شارع شوارع، طريق طرق، حصان أحصنة، خروف خراف، كلب كلاب، قط قطط، دولار دولارات، ريال ريالات، درهم دراهم، دينار دنانير، جنيه جنيهات، شيكل شواكل، فلس فلوس، قرش قروش، فرنك فرنكات،
  كيلومتر كيلومترات، سنتيمتر سنتيمترات، غرام غرامات، جرام جرامات، كيلوغرام كيلوغرامات، كيلوجرام كيلوجرامات، لتر لترات، طن أطنان، برميل براميل، فدان أفدنة، ميل أميال، هكتار هكتارات`
    .split('،')
    .map((pair) => pair.trim().split(' ').reverse() as [string, string]),
);

/** The singular of the counted `noun` (a plural, or a singular already); `undefined` where it cannot be known. */
export function singularOf(noun: string): string | undefined {
  const word = noun.replace(/\p{M}+/gu, '');
  const known = PLURALS.get(word);
  if (known !== undefined) return known;
  if (SINGULARS.has(word)) return word;
  // «بركلات», «للمرة»: a particle more likely than a letter of the noun.
  if (/^[وفبلك]/u.test(word) && !OWN_LETTER.test(word)) return undefined;
  if (/.{2}ات$/u.test(word)) {
    const stem = word.slice(0, -2);
    return nounGender(word) === 'feminine' ? `${stem}ة` : stem;
  }
  if (/.{3}(?:ون|ين)$/u.test(word)) {
    return nounGender(word) === 'masculine' ? word.slice(0, -2) : undefined;
  }
  // «إناث» and «رجال» are plurals of the shape of «كتاب».
  return word.endsWith('ة') && nounGender(word) === 'feminine' ? word : undefined;
}

/** Nouns that begin with a letter that is a particle elsewhere. */
const OWN_LETTER =
  /^(?:ب(?:طاق|طول|لد|قر|يض|رتقال|صل|ذر|ندقي|ناي|واب|رنامج|رلمان)|ك(?:ر[ةات]|لم|لي|نيس|امير|عك|رسي|تيب)|ل(?:يل|وح|جن|عب|غ|قط|قم|يمون|اعب|اجئ|تر)|و(?:رد|ثيق|ظيف|حد|رق|جب|زير|صف|سيل|كال|لاي)|ف(?:رص|تا|تي|كر|قر|ئ|رق|رع|ص|يروس|يديو|ندق|ائز|راش))/u;

const SINGULARS = new Set(PLURALS.values());

/** Loans with one form, which have no dual: «كيلو واحد», but «اثنان كيلو». */
const INVARIABLE = new Set(
  'كيلو يورو واط كيلوواط ميغاواط غيغاواط هرتز فولت بايت كيلوبايت ميغابايت ميجابايت غيغابايت جيجابايت تيرابايت بكسل بيكسل ميغابكسل ميجابكسل'.split(
    ' ',
  ),
);

/** Whether `noun` is a loan of one form. */
export function isInvariable(noun: string): boolean {
  return INVARIABLE.has(noun);
}

/** The dual of a noun in the singular, without «ال»: «سيارتان», «مستشفيين». */
export function dualOf(singular: string, numberCase: NumberCase): string {
  const ending = numberCase === 'oblique' ? 'ين' : 'ان';
  if (singular.endsWith('ة')) return `${singular.slice(0, -1)}ت${ending}`;
  if (singular.endsWith('ى')) return `${singular.slice(0, -1)}ي${ending}`;
  return singular + ending;
}

/** What a noun in the singular has after it and takes with it into the dual: «ملعقة كبيرة». */
const ADJECTIVE =
  /\s((?:كبير|صغير|متوسط|كامل|إضافي|جديد|ممتلئ|مليء|مستعمل|مفقود|مصاب)ة?)(?![\p{L}\p{M}])/uy;

/** The adjective after a noun that ends at `at`, in the dual, and where it ends. */
export function dualAdjectiveAt(
  text: string,
  at: number,
  numberCase: NumberCase,
): {readonly words: string; readonly end: number} | undefined {
  ADJECTIVE.lastIndex = at;
  const found = ADJECTIVE.exec(text);
  return found ? {words: dualOf(found[1]!, numberCase), end: at + found[0].length} : undefined;
}

/** «واحد» or «واحدة» after its noun. */
export function oneOf(gender: Gender): string {
  return gender === 'feminine' ? 'واحدة' : 'واحد';
}
