import type {LexiconEntry} from './lexicon-entry.ts';

/**
 * Words that voices get wrong as they are written, and a spelling that every voice reads as they
 * are said; only such as have one reading. Each line is `written = said`; clitics are added by the
 * lexicon.
 */
const SPELLINGS = `
عَمْرو = عَمْر
داود = داوود
طاوس = طاووس
إسحق = إسحاق
اسحق = إسحاق
إسمعيل = إسماعيل
اسمعيل = إسماعيل
إبرهيم = إبراهيم
ابرهيم = إبراهيم
هرون = هارون
معوية = معاوية
السموات = السماوات
سموات = سماوات
الصلوة = الصلاة
الزكوة = الزكاة
الحيوة = الحياة
الربوا = الربا
مائة = مئة
مائتان = مئتان
مائتين = مئتين
مائتا = مئتا
مائتي = مئتي
ثلاثمائة = ثلاثمئة
أربعمائة = أربعمئة
خمسمائة = خمسمئة
ستمائة = ستمئة
سبعمائة = سبعمئة
ثمانمائة = ثمانمئة
ثمانيمائة = ثمانمئة
تسعمائة = تسعمئة
ثلاث مائة = ثلاثمئة
أربع مائة = أربعمئة
خمس مائة = خمسمئة
ست مائة = ستمئة
سبع مائة = سبعمئة
ثماني مائة = ثمانمئة
تسع مائة = تسعمئة
عبدالله = عبد الله
عبدالرحمن = عبد الرحمن
عبدالرحيم = عبد الرحيم
عبدالعزيز = عبد العزيز
عبدالكريم = عبد الكريم
عبداللطيف = عبد اللطيف
عبدالمجيد = عبد المجيد
عبدالناصر = عبد الناصر
عبدالفتاح = عبد الفتاح
عبدالقادر = عبد القادر
عبدالوهاب = عبد الوهاب
عبدالحميد = عبد الحميد
عبدالملك = عبد الملك
عبدالمنعم = عبد المنعم
عبدالسلام = عبد السلام
عبدالرزاق = عبد الرزاق
عبدالغني = عبد الغني
عبدالحليم = عبد الحليم
عبدالحكيم = عبد الحكيم
عبدالباسط = عبد الباسط
عبدالخالق = عبد الخالق
عبدالمحسن = عبد المحسن
عبدالإله = عبد الإله
انشاء الله = إن شاء الله
إنشاء الله = إن شاء الله
انشاءالله = إن شاء الله
إنشاءالله = إن شاء الله
ماشاءالله = ما شاء الله
ماشاء الله = ما شاء الله
هذة = هذه
مسئول = مسؤول
مسئولة = مسؤولة
مسئولية = مسؤولية
مسئوليات = مسؤوليات
مسئولين = مسؤولين
مسئولون = مسؤولون
شئون = شؤون
رؤس = رؤوس
الى = إلى
اذا = إذا
الان = الآن
ايضا = أيضا
اكثر = أكثر
اكبر = أكبر
افضل = أفضل
احمد = أحمد
امريكا = أمريكا
اسرائيل = إسرائيل
الاسلام = الإسلام
الانسان = الإنسان
الارض = الأرض
الامم = الأمم
الاردن = الأردن
الامارات = الإمارات
القران = القرآن
`;

/** Short ones, which with something attached to them would be other words («يسهم», «طهي»). */
const EXACT_SPELLINGS = `
طه = طاها
وطه = وطاها
يس = ياسين
ويس = وياسين
او = أو
شيئ = شيء
`;

/** What is written, what is said for it, and how it is found. */
export interface Respelling {
  readonly written: string;
  readonly spoken: string;
  readonly match: LexiconEntry['match'];
}

export const RESPELLINGS: readonly Respelling[] = [
  ...respellings(SPELLINGS, 'with-clitics'),
  ...respellings(EXACT_SPELLINGS, 'exactly'),
];

function respellings(lines: string, match: Respelling['match']): Respelling[] {
  return lines
    .trim()
    .split('\n')
    .map((line) => {
      const [written, spoken] = line.split(' = ');
      return {written: written!, spoken: spoken!, match};
    });
}
