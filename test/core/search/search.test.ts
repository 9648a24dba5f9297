import {expect} from '@open-wc/testing';
import {
  createQuery,
  findAll,
  indexableTerms,
  matches,
  mayMatch,
  scoreOf,
} from '../../../src/core/search/search.ts';
import {sliceRange} from '../../../src/core/text-range.ts';

type Case = readonly [query: string, text: string, found: string];

/** A query, a text, and what of the text as shown is found, with «|» between. */
const CASES: Readonly<Record<string, readonly Case[]>> = {
  'words whatever their marks': [
    ['علم ', 'طلبُ العِلْمِ فريضة', 'العِلْمِ'],
    ['عِلْم ', 'العلم نور', 'العلم'],
    ['محمد ', 'قال محـــمد: نعم', 'محـــمد'],
    ['كتب ', 'كَتَبَ رسالةً ثم كَتَّبَ', 'كَتَبَ|كَتَّبَ'],
    ['الله ', 'إن ٱللَّهَ غفور', 'ٱللَّهَ'],
    ['الله ', 'عبد الله', 'الله'],
  ],
  'words whatever the seat of their hamza': [
    ['احمد ', 'جاء أحمد وإحمد', 'أحمد|وإحمد'],
    ['أسرة ', 'الاسرة كلها', 'الاسرة'],
    ['مسؤول ', 'مسوول كبير', 'مسوول'],
    ['مستشفى ', 'في المستشفي', 'المستشفي'],
    ['جامعه ', 'الجامعة الأردنية', 'الجامعة'],
    ['إلى ', 'ذهب الى البيت', 'الى'],
    ['الآن ', 'الان وغدا', 'الان'],
  ],
  'digits of any set': [
    ['2024 ', 'عام ٢٠٢٤ م', '٢٠٢٤'],
    ['٢٠٢٤ ', 'في 2024 و۲۰۲۴', '2024|و۲۰۲۴'],
    ['25 ', 'بنسبة بـ٢٥٪ تقريبا', 'بـ٢٥'],
    ['3.14 ', 'العدد ٣٫١٤ معروف', '٣٫١٤'],
    ['12 ', 'في 2012 ثم 12', '12'],
  ],
  'Latin words': [
    ['cafe ', 'Un CAFÉ noir', 'CAFÉ'],
    ['iphone ', 'هاتف iPhone والـiPhone', 'iPhone|والـiPhone'],
    ['COVID-19 ', 'انتشر covid-19 ثم COVID 20', 'covid-19'],
    ['node.js ', 'كتب node.js ثم node', 'node.js'],
    ['muller ', 'السيد Müller', 'Müller'],
  ],
  'ligatures and presentation forms': [
    ['صلى ', 'النبي ﷺ قال', 'ﷺ'],
    ['"صلى الله عليه وسلم"', 'النبي ﷺ قال', 'ﷺ'],
    ['الكتاب ', 'ﺍﻟﻜﺘﺎﺏ مفيد', 'ﺍﻟﻜﺘﺎﺏ'],
    ['لا ', 'ﻻ تذهب', 'ﻻ'],
  ],
  'other forms of a word': [
    ['كتاب ', 'الكتاب وكتابها وللكتاب كتب', 'الكتاب|وكتابها|وللكتاب'],
    ['مدرسة ', 'مدرستها ومدرس والمدارس', 'مدرستها'],
    ['المدرسة ', 'في مدرسة قريبة', 'مدرسة'],
    ['قرار ', 'القرارات الجديدة', 'القرارات'],
    ['معلمون ', 'شكر المعلمين', 'المعلمين'],
    ['لبنان ', 'شرب اللبن في لبنان', 'لبنان'],
    ['مكتبة ', 'مكتب المدير والمكتبة', 'والمكتبة'],
    ['من ', 'منه ومن غيره', ''],
  ],
  'a last word that is still being typed': [
    ['مكت', 'المكتبة ومكتب وكتاب', 'المكتبة|ومكتب'],
    ['المكت', 'المكتبة ومكتب', 'المكتبة'],
    ['مكت ', 'المكتبة ومكتب', ''],
    ['م', 'المكتبة م', 'م'],
    ['كتاب جد', 'جديد الكتاب', 'جديد|الكتاب'],
    ['ثانو', 'الثانوية العامة', 'الثانوية'],
    ['res', 'The result of research', 'result|research'],
  ],
  'phrases in quotation marks': [
    ['"العلم نور"', 'العِلْمُ نُورٌ والجهل ظلام', 'العِلْمُ نُورٌ'],
    ['«العلم نور»', 'نور العلم، والعلم نور', ''],
    ['“بيت صغير”', 'في بيتٍ\n صغير', 'بيتٍ\n صغير'],
    ['"كتاب"', 'كتاب والكتاب وكتابها', 'كتاب'],
    ['"أبو ظبي" مطار', 'مطار أبو ظبي', 'مطار|أبو ظبي'],
    ['"في البي', 'نام في البيت', 'في البيت'],
    ['"في البي"', 'نام في البيت', ''],
    ['"قال نعم"', 'قال: «نعم»', 'قال: «نعم'],
  ],
  'several words, each by itself': [
    ['نور علم ', 'العلم نور', 'العلم|نور'],
    ['نور نور ', 'نور', 'نور'],
    ['العلم غائب ', 'العلم نور', 'العلم'],
  ],
  nothing: [
    ['', 'نص', ''],
    ['   ', 'نص', ''],
    ['؟!', 'نص؟!', ''],
    ['""', 'نص', ''],
    ['ـ', 'نـص', ''],
    ['علم ', '', ''],
  ],
};

const ARTICLE = {
  title: 'مكتبة المدينة القديمة',
  text: 'فتحت المكتبة أبوابها أمس. في المدينة ثلاث مكتبات.',
};

describe('search', () => {
  for (const [what, cases] of Object.entries(CASES)) {
    it(`finds ${what}`, () => {
      for (const [query, text, found] of cases) {
        const ranges = findAll(createQuery(query), text);
        const shown = ranges.map((range) => sliceRange(text, range)).join('|');
        expect(shown, `${query} in ${text}`).to.equal(found);
      }
    });
  }

  it('wants every term, in the title or in the text', () => {
    const cases: Readonly<Record<string, boolean>> = {
      'مكتبة ': true,
      'القديمة أمس ': true,
      'القديمة غدا ': false,
      '"المدينة القديمة"': true,
      '"القديمة المدينة"': false,
      أبوا: true,
      '': false,
    };
    for (const [query, expected] of Object.entries(cases)) {
      expect(matches(createQuery(query), ARTICLE), query).to.equal(expected);
    }
  });

  it('sets the title above the text, the form asked for above others, and more above fewer', () => {
    const query = createQuery('مكتبة ');
    const inTitle = scoreOf(query, {title: 'مكتبة', text: ''});
    const often = scoreOf(query, {title: '', text: 'مكتبة ثم مكتبة ثم مكتبة'});
    const once = scoreOf(query, {title: '', text: 'مكتبة'});
    const otherForm = scoreOf(query, {title: '', text: 'مكتباتهم'});
    const none = scoreOf(query, {title: 'مكتب', text: 'كتاب'});
    expect([inTitle, often, once, otherForm, none]).to.deep.equal(
      [inTitle, often, once, otherForm, none].sort((a, b) => b - a),
    );
    expect(new Set([inTitle, often, once, otherForm, none]).size).to.equal(5);
    expect(none).to.equal(0);
  });

  it('tells from the terms alone what cannot match, and never leaves out what does', () => {
    for (const cases of Object.values(CASES)) {
      for (const [text, shown] of cases) {
        const query = createQuery(text);
        if (!matches(query, {title: '', text: shown})) continue;
        expect(mayMatch(query, indexableTerms(shown)), `${text} in ${shown}`).to.equal(true);
      }
    }
    const terms = indexableTerms(ARTICLE.text);
    expect(mayMatch(createQuery('مستشفى '), terms)).to.equal(false);
    expect(mayMatch(createQuery('مست'), terms)).to.equal(false);
    expect(mayMatch(createQuery(''), terms)).to.equal(false);
  });

  it('finds ranges in order inside any text, for any query', () => {
    const texts = [
      '\uD800«\uDC00»',
      '"""',
      '« « «',
      'ا '.repeat(300),
      'ﷺﷺ ﷺ',
      '\u200F\u200F',
      '12٫٫',
    ];
    for (const query of texts) {
      for (const text of texts) {
        let from = 0;
        for (const {start, end} of findAll(createQuery(query), text)) {
          expect(start).to.be.at.least(from);
          expect(end).to.be.within(start + 1, text.length);
          from = end;
        }
      }
    }
  });
});
