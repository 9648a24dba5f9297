import {wordSet} from './word-set.ts';

/**
 * What a verb makes of a number after it: its object; its subject; its subject where it has no
 * other before the number, as passives do; a predicate where «كان» and the like have a subject; a
 * subject that has to follow an object («زار المعرض 20 ألف زائر»); a time that passes, which is a
 * subject though it is a time.
 */
export type VerbRole = 'object' | 'subject' | 'passive' | 'linking' | 'visiting' | 'passing';

/** Past (masculine) and present (with «ي») of each; other forms are found from these. */
const STEMS: Readonly<Record<Exclude<VerbRole, 'object'>, readonly string[]>> = {
  subject: [
    'حضر شارك وصل انضم فاز نجح رسب تخرج تأهل انسحب غاب نزح فر هرب لجأ عاد رجع ذهب جاء أتى سافر غادر دخل خرج عبر تظاهر احتشد تجمع تجمهر اجتمع التقى التقت توافد تدفق لقي',
    'استشهد توفي مات هلك غرق احترق انهار تضرر تبرع صوت وافق اعترض امتنع تنافس تسابق تطوع تقدم ترشح ظهر سقط انفجر اندلع نشب حدث جرى جرت تم تمت انتحر نجا نجت ساهم استفاد كفى تناوب تعاقب اتفق عمل هطل تساقط نزل يهطل ينزل يتوفر',
    'يحضر يشارك يصل ينضم يفوز ينجح يتخرج يتأهل ينسحب يغيب ينزح يفر يهرب يعود يذهب يأتي يسافر يغادر يدخل يخرج يتظاهر يجتمع يلتقي يتوافد يموت يتنافس يتسابق يصوت يعيش يعمل يسكن يقطن يقيم يوجد',
    'طالب أعلن أكد حذر احتج أضرب أدان ندد استقال اعتصم التحق وقف جلس يطالب يحتج يضرب يستقيل يعتصم يلتحق يقف يجلس قال رأى رأت اعتقد أجاب أعرب عانى اعتمد يقول يرى يعتقد يجيب يعرب يعاني يعتمد يفضل يثق يشرف ينقص يسقط يحدث يجري يتم يساهم يستفيد يكفي يتحدث يتكلم يحق يضاف يتناوب يتقدم يتوقع',
  ],
  passive: [
    'قتل أصيب جرح اعتقل أوقف احتجز ضبط نقل أنقذ بيع ولد دمر هدم أضيف اختير انتخب عين دعي أحيل حوكم أعدم أقيم أجري خطف اختطف أسر فقد استهدف أخلي أجلي طرد فصل أقيل شرد هجر صدر وقع رحل أعيد سجن أحصي عولج شوهد صودر حوصر عوقب استدعي',
    'يقتل يصاب يعتقل ينقل يولد يباع يصدر يقع يحتجز',
  ],
  linking: ['كان أصبح صار ظل بات زال يزال يكون يصبح يصير يظل'],
  visiting: [
    'زار رافق عارض أيد تابع يزور يرافق يعارض يؤيد يتابع يؤم يرفض رفض استخدم يستخدم شاهد يشاهد قرأ يقرأ درس يدرس',
  ],
  passing: ['مر مضى مضت بقي تبقى تبقت انقضى انقضت لزم يمر يمضي يبقى يتبقى ينقضي يفصل يلزم'],
};
/** In the feminine they are mostly passive: «سجلت 20 حالة», but «سجل 20 هدفا». */
const PASSIVE_IN_TA = wordSet(
  'سجلت رصدت نشرت وزعت عقدت نظمت افتتحت خصصت قدمت اكتشفت عرضت أطلقت بنيت شيدت أغلقت جمعت زرعت أنشئت حررت',
);

/** Verbs that have a number as their object or measure, in forms that one cannot tell by shape. */
const OBJECT = wordSet(
  'احتوى يحوي تحوي اشترى دفع قطع ملك حفظ أكل شرب احتاج ألف كتب خسر أحرز حصد جمع كسب ربح ضم شمل أنفق أنتج باع امتلك استقبل أصدر نشر أطلق استورد منح وظف وفر حقق أضاف زرع سجل وزع خصص قدم ترجم أرسل عرض ترك أعطى أهدى بنى',
  'أضف أضيفي أضيفوا خذ خذي ضع ضعي اكتب انتظر احسب احسبي اقرأ كرر كرري احتل تأخر قضى أمضى عاش مكث لبث حكم قاد خاض لعب صام نام مشى سار سافر',
  'تبيع تزن تدوم تزيد تقود تخوض تقضي تمضي تشتري تبعد تحوي تفوق تساوي تلقى تتلقى تتقاضى تتسع تسع تنمو تستوعب',
  'بلغ البالغ البالغة البالغين بالغا كلف استغرق دام استمر شكل مثل تجاوز تخطى ناهز قارب فاق عادل ساوى وازى ارتفع انخفض تراجع زاد نقص نما تقلص رفع خفض صعد هبط يعني',
);

/** «يوم», «يناير»: no verbs, though they begin as verbs of the present do. */
const OWN_YA = wordSet(
  'يوم يوما يومي يوميا يومين يومان يمين يسار يناير يوليو يونيو يوليوز يونان يونس يوسف يحيى يعقوب ياسر ياسين يسوع يهود يهودي ياباني يمني يورو يوان يد يدا يديه يخت يتيم',
);
/** «بيت», «بيروت»: no verbs, though they end as verbs of the past do. */
const OWN_TA = wordSet(
  'بيت وقت صوت زيت بنت أخت تحت موت حوت سبت قوت ثبت نبات كويت بيروت إنترنت انترنت نت توقيت تثبيت تابوت ياقوت عنكبوت أسمنت إسمنت روبوت كبريت سنت باخت بخت تفاوت مؤقت ليت ذات هيهات ست بتات',
);

const roles: ReadonlyMap<string, VerbRole> = new Map(
  (Object.keys(STEMS) as (keyof typeof STEMS)[]).flatMap((role) =>
    STEMS[role].flatMap((line) => line.split(' ')).map((stem) => [stem, role] as const),
  ),
);

const SUFFIX = /(?<=\p{L}{3})(?:ها|هم|هن|نا|كم|ني|ه|ك)$/u;

/** The role of the verb `word`, by its list alone. */
function listed(word: string): VerbRole | undefined {
  if (PASSIVE_IN_TA.has(word)) return 'passive';
  const present = /^س?[يت](\p{L}{2,})$/u.exec(word)?.[1];
  const past = word.length > 2 && word.endsWith('ت') ? word.slice(0, -1) : undefined;
  const role =
    roles.get(word) ??
    (present === undefined ? undefined : roles.get(`ي${present}`)) ??
    (past === undefined ? undefined : roles.get(past));
  if (role) return role;
  const stems = [
    word,
    past,
    ...(present === undefined ? [] : ['', 'ا', 'أ'].map((a) => a + present)),
  ];
  return stems.some((stem) => stem !== undefined && OBJECT.has(stem)) ? 'object' : undefined;
}

/** The role of the verb `word`, with or without «و», «ف» and a pronoun at its end. */
function known(word: string): VerbRole | undefined {
  const found = listed(word);
  if (found) return found;
  const stem = word.replace(SUFFIX, '');
  if (stem === word) return undefined;
  // «أعطاه» is of «أعطى».
  return listed(stem) ?? (stem.endsWith('ا') ? listed(`${stem.slice(0, -1)}ى`) : undefined);
}

/** Whether `word` has the shape of a verb that no noun has. */
function isVerbByShape(word: string): boolean {
  if (word.startsWith('ال')) return false;
  // «يضم», «سيبني», «ستستقبل»; «باعوا», «تحملون»
  if (/^س?ي\p{L}{2,}$/u.test(word)) return !OWN_YA.has(word) && !word.endsWith('ة');
  if (/^ست\p{L}{3,}$/u.test(word)) return !/ة$|ون$|ين$/u.test(word);
  if (/\p{L}{3}وا$|^ت\p{L}{2,}ون$/u.test(word)) return true;
  // «خصصت», «زرت»
  return /\p{L}{2}ت$/u.test(word) && !word.endsWith('ات') && !OWN_TA.has(word);
}

/** The role of `word` where it is a verb by its list or shape. */
export function verbRole(word: string): VerbRole | undefined {
  const role = known(word);
  if (role) return role;
  const bare = /^[وف]\p{L}{3}/u.test(word) ? word.slice(1) : undefined;
  const bareRole = bare === undefined ? undefined : known(bare);
  if (bareRole) return bareRole;
  return isVerbByShape(word) || (bare !== undefined && isVerbByShape(bare)) ? 'object' : undefined;
}

/** Whether `word` is a verb by its list or shape. */
export function isVerb(word: string): boolean {
  return verbRole(word) !== undefined;
}
