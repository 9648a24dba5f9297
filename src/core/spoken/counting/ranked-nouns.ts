import type {Gender} from '../../numbers/cardinal.ts';

/** Nouns whose number is a rank even without «ال»: «الفصل 3». */
const BY_RANK: Readonly<Record<Gender, string>> = {
  masculine:
    'قرن مركز ترتيب طابق دور فصل باب جزء مجلد قسم جيل شوط ملحق نوع درس مستوى صف مبحث مطلب محور نمط طراز إصحاح مزمور حرم سؤال تمرين مثال بند',
  feminine:
    'مرتبة حلقة دقيقة جولة دورة مرحلة مادة فقرة خطوة طبعة نسخة ألفية درجة ذكرى وصية قاعدة حصة محاضرة جلسة وحدة لوحة رسالة حرب',
};
/** Nouns whose number is a rank where it has «ال», as that of feminine nouns in «ة» is anyway. */
const BY_ARTICLE: Readonly<Record<Gender, string>> = {
  masculine:
    'أسبوع يوم شهر عام عيد ميلاد موسم كتاب عدد هدف لقب فوز اجتماع مؤتمر منتدى مهرجان معرض لقاء اتحاد بيت رئيس ملك وزير لاعب رجل ابن مقال خليفة إمام سباق حزب مبدأ مشهد بيان عنصر حفيد إصدار سطر انتصار تعادل اختبار امتحان تتويج عقد كونغرس برلمان فوج لواء فيلق جيش ظهور تقرير كوكب قتيل ضحية شهيد مولود أخ طفل اسم فيلم ألبوم رقم ماراثون كأس',
  feminine: 'سنة مباراة مرة بطولة قمة ليلة',
};

function nouns(lists: Readonly<Record<Gender, string>>): Map<string, Gender> {
  return new Map(
    (['masculine', 'feminine'] as const).flatMap((gender) =>
      lists[gender].split(' ').map((noun) => [noun, gender] as const),
    ),
  );
}

const byRank = nouns(BY_RANK);
const byArticle = nouns(BY_ARTICLE);

/** What is held again and again, with a name after it: «دورة الألعاب الأولمبية ال33». */
const HEADS: Readonly<Record<string, Gender>> = {
  ...Object.fromEntries(
    'دورة بطولة نسخة ذكرى قمة جائزة طبعة'.split(' ').map((noun) => [noun, 'feminine'] as const),
  ),
  ...Object.fromEntries(
    'مهرجان معرض كأس مؤتمر منتدى ملتقى اجتماع عيد يوم'
      .split(' ')
      .map((noun) => [noun, 'masculine'] as const),
  ),
};
const HEAD = new RegExp(
  `(?<![\\p{L}\\p{M}])[وفبلك]?(${Object.keys(HEADS).join('|')})\\s(?:[\\p{L}\\p{M}]+\\s){0,2}ال[\\p{L}\\p{M}]+[\\s«"“(]*$`,
  'u',
);
/** «قمة الدول ال20»: so many of them. */
const MEMBERS = /ال(?:دول|بلدان|أعضاء|قادة|رؤساء|وزراء|مجموعة|شركات|جمعيات)[\s«"“(]*$/u;
const LOOK_BACK = 56;

/** The gender of such a noun, where a number with «ال» at `at` may say which one it is. */
export function headBefore(text: string, at: number): Gender | undefined {
  const window = text.slice(Math.max(0, at - LOOK_BACK), at);
  const head = HEAD.exec(window)?.[1];
  return head === undefined || MEMBERS.test(window) ? undefined : HEADS[head];
}

const ALWAYS = new Set('دقيقة قرن مرتبة مركز مادة فقرة'.split(' '));

/** Whether a number after the noun counts nothing, whatever follows: «في الدقيقة 75 هدفا». */
export function isAlwaysRanked(singular: string): boolean {
  return ALWAYS.has(singular);
}

/** The gender of the noun `singular` where a number after it is an ordinal. */
export function genderByRank(singular: string): Gender | undefined {
  return byRank.get(singular);
}

/** The same where the number has «ال»: «العيد ال40». */
export function genderByArticle(singular: string): Gender | undefined {
  return byRank.get(singular) ?? byArticle.get(singular);
}
