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
