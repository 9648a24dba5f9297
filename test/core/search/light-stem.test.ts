import {expect} from '@open-wc/testing';
import {lightStems} from '../../../src/core/search/light-stem.ts';

/** Pairs of words that are taken for one. */
const SAME: readonly (readonly [string, string])[] = [
  ['كتاب', 'الكتاب'],
  ['كتاب', 'والكتاب'],
  ['كتاب', 'بالكتاب'],
  ['كتاب', 'للكتاب'],
  ['كتاب', 'وكتاب'],
  ['كتاب', 'كتابه'],
  ['كتاب', 'وكتابها'],
  ['كتاب', 'كتابهم'],
  ['كتاب', 'كِتَابٌ'],
  ['كتاب', 'كتابي'],
  ['كتاب', 'كتابان'],
  ['مدرسة', 'المدرسة'],
  ['مدرسة', 'مدرسته'],
  ['مدرسة', 'مدرستها'],
  ['مدرسة', 'مدرستين'],
  ['مدرسه', 'المدرسة'],
  ['كلمة', 'كلمات'],
  ['كلمة', 'كلماتهم'],
  ['قرار', 'القرارات'],
  ['سيارة', 'سيارات'],
  ['معلم', 'المعلمون'],
  ['معلم', 'للمعلمين'],
  ['مصري', 'المصريين'],
  ['عربي', 'العربية'],
  ['اقتصاد', 'الاقتصادية'],
  ['أحمد', 'احمد'],
  ['مستشفى', 'المستشفي'],
  ['DNA', 'الـDNA'],
  ['18', 'وال18'],
  ['25', 'بـ٢٥'],
  ['iPhone', 'وiPhone'],
];

/** Pairs of words that cruder stemmers take for one. */
const DIFFERENT: readonly (readonly [string, string])[] = [
  ['مكتب', 'مكتبة'],
  ['مدرس', 'مدرسة'],
  ['لبن', 'لبنان'],
  ['سور', 'سوري'],
  ['تمر', 'تمرين'],
  ['مسك', 'مسكين'],
  ['زيت', 'زيتون'],
  ['مهرج', 'مهرجان'],
  ['طالب', 'طالبان'],
  ['هام', 'إلهام'],
  ['غاء', 'إلغاء'],
  ['سائل', 'وسائل'],
  ['زير', 'وزير'],
  ['جود', 'وجود'],
  ['وفي', 'وفيات'],
  ['من', 'منه'],
  ['علي', 'علم'],
  ['رسم', 'رسمي'],
  ['عرب', 'عربة'],
  ['ان', 'الآن'],
  ['كتاب', 'كاتب'],
  ['بيت', 'بيوت'],
];

function isSame(a: string, b: string): boolean {
  const forms = lightStems(a);
  return lightStems(b).some((form) => forms.includes(form));
}

describe('lightStems', () => {
  it('takes forms of a word for one', () => {
    for (const [a, b] of SAME) expect(isSame(a, b), `${a} ${b}`).to.equal(true);
  });

  it('keeps different words apart', () => {
    for (const [a, b] of DIFFERENT) expect(isSame(a, b), `${a} ${b}`).to.equal(false);
  });

  it('gives the folded word itself first, for any word', () => {
    for (const word of ['الكتابُ', 'في', 'x', '', 'ـ', '\uD800', 'ﷺ', 'ات', 'الات', 'وو']) {
      expect(lightStems(word)[0], word).to.be.a('string');
    }
    expect(lightStems('المدرسةُ')[0]).to.equal('المدرسه');
  });
});
