import {expect} from '@open-wc/testing';
import {detectLanguage} from '../../../src/core/language/detect-language.ts';
import {directionOf} from '../../../src/core/language/direction.ts';
import {languageRuns} from '../../../src/core/language/language-runs.ts';
import {sliceRange} from '../../../src/core/text-range.ts';

function runs(text: string, language: string): string[] {
  return languageRuns(text, language).map((run) => `${run.language} ${sliceRange(text, run)}`);
}

describe('detectLanguage', () => {
  it('goes by the script of most letters', () => {
    expect(detectLanguage('وصل الوفد إلى مقر Microsoft في باريس')).to.equal('ar');
    expect(detectLanguage('The old proverb العجلة من الشيطان is often quoted')).to.equal('en');
    expect(detectLanguage('Привет, мир')).to.equal('und');
    expect(detectLanguage('12 — 34 %')).to.equal('und');
    expect(detectLanguage('')).to.equal('und');
  });

  it('knows Persian, Urdu and Kurdish by their own letters', () => {
    expect(detectLanguage('این کتاب دربارهٔ گذشتهٔ ایران است و چاپ تازه‌ای دارد')).to.equal('fa');
    expect(detectLanguage('یہ کتاب پاکستان کے بڑے شہروں کے بارے میں ہے')).to.equal('ur');
    expect(detectLanguage('ئەم کتێبە دەربارەی مێژووی کوردستانە و زۆر گرنگە')).to.equal('ckb');
  });

  it('takes Arabic with a foreign letter or two for Arabic', () => {
    const text =
      'زار الوزير مدينة گلاسگو ثم عاد إلى بغداد، وكان في استقباله عدد كبير من المسؤولين والصحفيين';
    expect(detectLanguage(`${text}. ${text.replace('گلاسگو', 'لندن')}.`)).to.equal('ar');
    expect(detectLanguage('كان علی فی البیت')).to.equal('ar');
  });
});

describe('directionOf', () => {
  it('knows right-to-left languages whatever their region', () => {
    expect(['ar', 'ar-EG', 'FA', 'ur'].map(directionOf)).to.deep.equal([
      'rtl',
      'rtl',
      'rtl',
      'rtl',
    ]);
    expect(['en', 'und', ''].map(directionOf)).to.deep.equal(['ltr', 'ltr', 'ltr']);
  });
});

describe('languageRuns', () => {
  it('joins Latin words with what lies between them, not with what trails', () => {
    expect(runs('نظام Windows 11 الجديد', 'ar')).to.deep.equal(['en Windows']);
    expect(runs('كتاب The 7 Habits, by S. Covey. ثم', 'ar')).to.deep.equal([
      'en The 7 Habits, by S. Covey',
    ]);
    expect(runs('بين COVID-19 وMERS، ثم SARS', 'ar')).to.deep.equal([
      'en COVID-19',
      'en MERS',
      'en SARS',
    ]);
    expect(runs('(BBC) وQurra.org.', 'ar')).to.deep.equal(['en BBC', 'en Qurra.org']);
    expect(runs('العام 2024 و12.5%', 'ar')).to.deep.equal([]);
  });

  it('finds Arabic in Latin text', () => {
    expect(runs('He said العجلة من الشيطان, twice.', 'en')).to.deep.equal(['ar العجلة من الشيطان']);
  });

  it('finds none where the language is unknown', () => {
    expect(runs('abc ابت', 'und')).to.deep.equal([]);
  });
});
