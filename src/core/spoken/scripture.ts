/** Sūras and books of the Bible that are often cited, and what leads to a verse. */
const SCRIPTURE = new Set(
  (
    'سورة السورة آية الآية الآيات آيات إنجيل الإنجيل سفر إصحاح الإصحاح مزمور المزمور المزامير رسالة القرآن ' +
    'البقرة آلعمران عمران النساء المائدة الأنعام الأعراف الأنفال التوبة يونس هود يوسف الرعد الحجر النحل الإسراء الكهف مريم طه الأنبياء الحج المؤمنون النور الفرقان الشعراء النمل القصص العنكبوت الروم لقمان السجدة الأحزاب سبأ فاطر يس الصافات الزمر غافر فصلت الشورى الزخرف الفتح الحجرات الرحمن الواقعة الحديد المجادلة الحشر الجمعة الطلاق الملك القلم نوح المزمل المدثر الشرح الإخلاص ' +
    'متى مرقس لوقا يوحنا رومية كورنثوس غلاطية أفسس فيلبي كولوسي تسالونيكي تيموثاوس العبرانيين يعقوب بطرس يهوذا الرؤيا التكوين الخروج اللاويين العدد التثنية يشوع القضاة راعوث صموئيل الملوك نحميا أستير أيوب الأمثال الجامعة إشعياء أشعياء إرميا حزقيال دانيال هوشع'
  ).split(' '),
);
const WORD = /[\p{L}\p{M}]+/gu;
const LOOK_BACK = 32;
const WORDS_BACK = 2;

/** Whether one of the few words before `start` makes two numbers with a colon a chapter and a verse. */
export function isScriptureBefore(text: string, start: number): boolean {
  const words = text.slice(Math.max(0, start - LOOK_BACK), start).match(WORD) ?? [];
  return words
    .slice(-WORDS_BACK)
    .map((word) => word.replace(/\p{M}+/gu, '').replace(/^و(?=\p{L}{3})/u, ''))
    .some((word) => SCRIPTURE.has(word));
}
