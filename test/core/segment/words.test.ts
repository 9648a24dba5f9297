import {expect} from '@open-wc/testing';
import {words} from '../../../src/core/segment/words.ts';
import {sliceRange} from '../../../src/core/text-range.ts';

const split = (text: string): string[] => words(text).map((range) => sliceRange(text, range));

/** Each text, and its words with a space between them. */
const CASES: Readonly<Record<string, readonly (readonly [text: string, words: string])[]>> = {
  'marks, kashida and invisible characters inside a word': [
    ['كَتَبَ الوَلَدُ', 'كَتَبَ الوَلَدُ'],
    ['قَرَأَ، ثُمَّ نامَ.', 'قَرَأَ ثُمَّ نامَ'],
    ['كتابًا جميلًا', 'كتابًا جميلًا'],
    ['هٰذا ذٰلِكَ', 'هٰذا ذٰلِكَ'],
    ['الـكـتـابَ الجديـــد', 'الـكـتـابَ الجديـــد'],
    ['ـ كلمة ـ', 'كلمة'],
    ['مي\u200Cخواهم', 'مي\u200Cخواهم'],
    ['\u202Bقال\u202C نعم', 'قال\u202C نعم'],
    ['آمنٌ؟', 'آمنٌ'],
    ['ﷺ قال', 'ﷺ قال'],
  ],
  'clitics as part of their word': [
    ['وبالكتاب فسيكتبونها', 'وبالكتاب فسيكتبونها'],
    ['و٣٫١٤ وال18', 'و٣٫١٤ وال18'],
    ['بـ25 لـCNN', 'بـ25 لـCNN'],
    ['وiPhone والـDNA', 'وiPhone والـDNA'],
    ['ب ـ ت', 'ب ت'],
  ],
  'numbers with their separators and signs': [
    ['3.14 ٣٫١٤', '3.14 ٣٫١٤'],
    ['1,250,000 ١٬٢٥٠', '1,250,000 ١٬٢٥٠'],
    ['نسبة 12.5% فقط', 'نسبة 12.5% فقط'],
    ['بلغت ٢٥٪.', 'بلغت ٢٥٪'],
    ['%12', '12'],
    ['سعره $4.5 اليوم', 'سعره $4.5 اليوم'],
    ['و$4,500', 'و $4,500'],
    ['€20، £15', '€20 £15'],
    ['العام 2024.', 'العام 2024'],
    ['حوالي 1000, ثم', 'حوالي 1000 ثم'],
    ['½ كوب', '½ كوب'],
    ['5²', '5²'],
  ],
  'dates, times, scores and ranges': [
    ['في 18:30 مساء', 'في 18:30 مساء'],
    ['يوم 3/9/2024', 'يوم 3/9/2024'],
    ['3.9.2024.', '3.9.2024'],
    ['فاز 2-1', 'فاز 2 1'],
    ['من 10–12 شخصا', 'من 10 12 شخصا'],
    ['2024-11-22', '2024 11 22'],
    ['الساعة: 9', 'الساعة 9'],
  ],
  'abbreviations and initials': [
    ['ا.ف.ب. عن', 'ا.ف.ب عن'],
    ['سنة 30 ق.م. كانت', 'سنة 30 ق.م كانت'],
    ['أ.د. هدى', 'أ.د هدى'],
    ['ص.ب. 123', 'ص.ب 123'],
    ['ص. ب. 123', 'ص ب 123'],
    ['د. أحمد', 'د أحمد'],
    ['وU.S. today', 'وU.S today'],
    ['J. K. Rowling', 'J K Rowling'],
    ['150هـ.', '150هـ'],
    ['هـ.م', 'هـ.م'],
  ],
  'Latin words': [
    ["don't don’t", "don't don’t"],
    ["'quoted'", 'quoted'],
    ['COVID-19 Wi-Fi', 'COVID-19 Wi-Fi'],
    ['F-16 B2B MP3', 'F-16 B2B MP3'],
    ['CVE-2021-44228', 'CVE-2021-44228'],
    ['2019-nCoV', '2019-nCoV'],
    ['well-known – state', 'well-known state'],
    ['v2.0.1 node.js', 'v2.0.1 node.js'],
    ['C++ C#', 'C C'],
    ['naïve café', 'naïve café'],
    ['AT&T', 'AT T'],
  ],
  'addresses as one word': [
    [
      'على https://example.org/ar/news?id=25&lang=ar.',
      'على https://example.org/ar/news?id=25&lang=ar',
    ],
    ['(www.example.org)', 'www.example.org'],
    ['عن Qurra.org أن', 'عن Qurra.org أن'],
    ['github.com/rawi/rawi، ثم', 'github.com/rawi/rawi ثم'],
    ['info@example.org.', 'info@example.org'],
    ['a.b+c@mail.example.co.uk؟', 'a.b+c@mail.example.co.uk'],
    ['موقع الجزيرة.نت', 'موقع الجزيرة نت'],
    ['#القدس_الآن @rawi', 'القدس الآن rawi'],
    ['http://', 'http'],
  ],
  'stops, quotes, dashes and emoji between words': [
    ['«نعم».لا', 'نعم لا'],
    ['قال:«تعال!»فجاء', 'قال تعال فجاء'],
    ['بغداد-دمشق', 'بغداد دمشق'],
    ['أولا؛ثانيا،ثالثا', 'أولا ثانيا ثالثا'],
    ['متعب😭جدا', 'متعب جدا'],
    ['كذا[1] وكذا(2)', 'كذا 1 وكذا 2'],
    ['نعم...لا', 'نعم لا'],
    ['من؟!أنا', 'من أنا'],
    ['... ؟! — \u200F', ''],
  ],
};

describe('words', () => {
  for (const [what, cases] of Object.entries(CASES)) {
    it(`knows ${what}`, () => {
      for (const [text, expected] of cases) {
        expect(split(text), text).to.deep.equal(expected === '' ? [] : expected.split(' '));
      }
    });
  }
});
