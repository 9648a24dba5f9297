import type {Gender} from '../../numbers/cardinal.ts';

/** Nouns whose number is a rank even without «ال»: «الفصل 3». */
const BY_RANK: Readonly<Record<Gender, string>> = {
  masculine:
    'قرن مركز ترتيب طابق دور فصل باب جزء مجلد قسم جيل شوط ملحق نوع درس مستوى صف مبحث مطلب محور نمط طراز إصحاح حرم',
  feminine:
    'مرتبة حلقة دقيقة جولة دورة مرحلة مادة فقرة خطوة طبعة نسخة ألفية درجة ذكرى وصية قاعدة حصة محاضرة وحدة لوحة رسالة حرب',
};
/** Nouns whose number is a rank where it has «ال», as that of feminine nouns in «ة» is anyway. */
const BY_ARTICLE: Readonly<Record<Gender, string>> = {
  masculine:
    'أسبوع يوم شهر عام عيد ميلاد موسم كتاب عدد هدف لقب فوز اجتماع مؤتمر منتدى مهرجان معرض لقاء اتحاد بيت رئيس ملك وزير لاعب رجل ابن سؤال تمرين مقال خليفة إمام سباق حزب بند مبدأ مشهد بيان عنصر حفيد إصدار سطر انتصار تعادل اختبار امتحان تتويج عقد كونغرس برلمان فوج لواء فيلق جيش ظهور تقرير كوكب قتيل ضحية شهيد مولود أخ طفل اسم فيلم ألبوم رقم ماراثون كأس',
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
