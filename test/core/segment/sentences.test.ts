import {expect} from '@open-wc/testing';
import {sentences} from '../../../src/core/segment/sentences.ts';
import {sliceRange} from '../../../src/core/text-range.ts';

const split = (text: string): string[] => sentences(text).map((range) => sliceRange(text, range));

/** Each text with «|» where a sentence ends and another begins. */
const CASES: Readonly<Record<string, readonly string[]>> = {
  'stops of Arabic and of other scripts': [
    'وصل القطار.| نزل الركاب!| هل تأخر؟| نعم۔| مضى.',
    'ماذا؟!| لا شيء.',
    'انتهى العام.| 2020 كان صعباً.',
  ],
  'titles and initials': [
    'قال د. أحمد إن الأمر بسيط.| ثم مضى.',
    'حضر أ. سمير وم. علي وأ.د. هدى اللقاء.',
    'جاء د. س. الحداد.| جلس.',
    'التقى ود. سلمى أمس.',
  ],
  'abbreviations of letters with dots': [
    'كتب إلى ص.ب. 123 دمشق.',
    'كتب إلى ص. ب. 123 دمشق.',
    'نقلت ا.ف.ب عن مصدر.| نفى الخبر.',
    'نقلت ا.ف.ب. عن مصدر.',
    'توقفت ق.ب. سنتين.',
    'في القرن الخامس ق.م. كانت المدينة كبيرة.',
  ],
  'years and units': [
    'عام 150 هـ. في بغداد.| عاد.',
    'ولد سنة 80 هـ.| وتوفي سنة 150 هـ.',
    'عاش بين 80 هـ. و150 هـ. تقريباً.',
    'توفي عام 622 م.| ثم دفن.',
  ],
  'numbers, times and enumerators': [
    'بلغ 3.14 و٣٫١٤ و1.000.000 ليرة.| انتهى.',
    'الساعة 18:30.| وصل.',
    '1. افتح الباب.| ثم ادخل.',
    'عام 1998.| ثم توقفت.',
  ],
  'names of places on the network': [
    'على موقعها Qurra.org بأن الجولة مستمرة.',
    'موقع الجزيرة.نت أول من نشر.| تابعوه.',
    'زوروا موقع قرأ.com اليوم.',
    'منصة .NET قديمة.',
  ],
  'dots that are a pause': [
    'الحكواتي.. صوت الجبل الذي لا يشيخ',
    'وقف طويلاً... ثم طرق.| دخل.',
    'لا أدري… ربما غداً.',
    '«لا أدري...» |«بل تدري».',
    'He waited... then left.| He waited... |Then he left.',
  ],
  quotations: [
    'سأل: «هل بقيت قصص لي؟» ثم مضى.',
    'يسأل: “هل بقيت قصص لي؟”.| ثم نام.',
    'قال: «لن أعود.» |وخرج.',
    '«من هناك؟» |«أنا.»',
    'قيل (هل يعقل؟) إنه عاد.',
    'قال: «تعال!»، فجاء.',
    'قالت: "نعم." |ومضت.',
  ],
  'a stop without a space after it': ['انتهى الدرس.|وبدأ اللعب.', 'ماذا؟|نعم.'],
  Latin: [
    'Mr. Penn met J. K. Rowling.| He smiled.',
    'Apple Inc. announced it.| In the U.S. we wait.| They live in the U.S.| The end.',
    '“Really?” he said.| “Yes.” |She left.',
    'في شركة Apple Inc. أعلنت النتائج.',
  ],
  'footnotes and closing marks': ['كذا قال.[1] |ثم مضى.', 'انتهى .) |بدأ.'],
  'letters that are names of things': [
    'يكثر في السمك فيتامين د.| أما الخبز فلا.',
    'تصدر المجموعة أ.| وسيلاقي الفائز ثاني المجموعة ب.| تقام المباراة غدا.',
    'التقى مدير المجموعة د. سالم الوفد.',
    'كتب على منصة X.| ثم حذف.',
  ],
  'quantities before a unit, a currency or an hour': [
    'مدة السلق 20 د.| مدة التبريد ساعة.',
    'بعد 40 د. أضف الملح.',
    'سعره 45 ر.س. للكيلو.| وكان 29 ر.س.| ثم ارتفع.',
    'يفتح من 9 ص. إلى 5 م.| الجمعة عطلة.',
    'لا تنس الدواء في التاسعة م.| أحبك.',
    'سرعتها 29.78 كم/ث.| وتدور مرة كل يوم.',
    'في عام 622 م. هاجر.| ثم عاد.',
    'عاشوا فيها منذ الألف السادس ق.م.| وحوالي سنة 3100 ق.م. وحّد القطرين.',
  ],
  'lists inside a paragraph': [
    'نحتاج إلى: 1. ماء 2. خريطة 3. مصباح.| لا تنس.',
    'الطريقة: 1. تخلط المواد.| 2. يضاف الماء.| 3. تعجن.',
    'المادة 1. السيادة للشعب.| المادة 2. القضاء مستقل.| ويعاقب من خالف المادة 2.| انتهى.',
    'الدقيقة؟| 94.| لم يحتفل.',
    'قال: أ. الوصف.| ب. السعر.',
  ],
  'brackets around a sentence and inside one': [
    'كتب الكاتب (132 هـ.) رسالته.| ثم مات.',
    '(يضحك.)| ثم قال: نعم.',
    '(ألا تخجل!)| ثم سكت.',
    'حضر المدير (!) والموظفون.',
  ],
  'questions inside a quotation that a colon brings in': [
    'سألوها: «ماذا رأيت؟»| ابتسمت.',
    'سألوها: «ماذا رأيت؟» فابتسمت.',
    'عنوانه «لماذا رحلوا؟» وهو معلق.',
    '«من هناك؟» صاح الحارس.',
    'قال: «ثلج!| ثلج!»| لم يخرج أحد.',
  ],
  'an ellipsis before a quotation with a stop of its own': [
    'سمع نقرا على النافذة...| «تعال!» قال الولد.',
    'وفي السريانية... «هرت» بمعنى شق.',
  ],
  'addresses and names of files': [
    'زوروا https://a.org/n?id=25&x=1 الآن.| نرد غدا.',
    'حمّل التقرير.pdf من الرابط.| افتحه.',
    'نسبة .5 في المئة.| منصة .NET حية.',
    'جرب iPhone.| iOS أحدث.',
  ],
  'emoji and notes after a stop': [
    'مبروك!!! 🇲🇦🇲🇦| ليلة لا تنسى.',
    'تخرجت!! 🎓🎉| شكرا ماما.',
    'افتتحنا فرعا.| 📍 حي الروضة.',
    'كذا قال.[أ]| ثم مضى.(1)| وعاد.¹| انتهى. [2]| نعم.',
    '[1] الطبري.| [2] ابن كثير.',
  ],
  'line breaks': ['سطر أول\n|سطر ثان'],
};

describe('sentences', () => {
  for (const [what, texts] of Object.entries(CASES)) {
    it(`knows ${what}`, () => {
      for (const marked of texts) {
        const expected = marked.split('|').map((part) => part.trim());
        expect(split(marked.replaceAll('|', '')), marked).to.deep.equal(expected);
      }
    });
  }

  it('holds every character but space exactly once, whatever the text', () => {
    for (const text of [
      '',
      '   ',
      '...',
      '؟؟؟ !!!',
      '. . . نص . . .',
      '»).',
      '\uD800.\uDC00 x',
      '\u200F',
    ]) {
      const ranges = sentences(text);
      let from = 0;
      for (const {start, end} of ranges) {
        expect(text.slice(from, start).trim(), text).to.equal('');
        expect(end).to.be.greaterThan(start);
        from = end;
      }
      expect(text.slice(from).trim(), text).to.equal('');
    }
  });

  it('ends a sentence at an ellipsis once it is longer than can be said in one go', () => {
    const clause = 'مشى في الطريق وحده '.repeat(12);
    expect(split(`${clause}... وعاد.`)).to.have.length(2);
  });
});
