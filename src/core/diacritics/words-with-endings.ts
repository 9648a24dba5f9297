/** Words whose last vowel is their own in every case, by their letters; also after «و», «ف», «ب», «ك», «ل». */
export const KEEPING_WORDS: ReadonlySet<string> = new Set(
  (
    'هو هي أنت نحن هؤلاء أولئك ذلك تلك هذه هاته ' +
    'إن أن لكن كأن لأن لعل ليت ثم رب مع سوف كيف أين متى حيث منذ لم لن إلي علي لدي ' +
    'الذين اللذان اللتان اللذين اللتين عند بين قد هل هلا أيها'
  ).split(' '),
);

/** Adverbs in -atan, whose ending is heard in speech without case as well. */
export const ADVERBS_IN_TA: ReadonlySet<string> = new Set(
  'عادة خاصة عامة مباشرة نتيجة إضافة حقيقة فجأة مرة كافة بداية علاوة نسبة صراحة مقارنة تارة عنوة'.split(
    ' ',
  ),
);

/** Nouns with a tāʾ of their own after a sukūn; in any other word it is «I» or «you» («كَتَبْتُ»). */
export const NOUNS_IN_T: ReadonlySet<string> = new Set(
  (
    'بيت وقت صوت موت تحت بنت أخت زيت قوت حوت توت صمت سبت نعت نحت بخت رخت سمت ' +
    'كبريت كويت إنترنت إسمنت طست دست لفت زفت مقت كبت ميت'
  ).split(' '),
);
