import {expect} from '@open-wc/testing';
import {languageRuns} from '../../../src/core/language/language-runs.ts';
import {textDirection} from '../../../src/ui/article/text-direction.ts';

const arabic = {language: 'ar', direction: 'rtl'} as const;
const english = {language: 'en', direction: 'ltr'} as const;

function directionOf(text: string, article: typeof arabic | typeof english = arabic) {
  const block = {text, languageRuns: languageRuns(text, article.language)};
  return textDirection(block, {start: 0, end: text.length}, article);
}

describe('textDirection', () => {
  for (const text of ['نص عربي.', 'GPT-4 نموذج لغوي كبير', '1990', '٢٠٪', '— (12)']) {
    it(`is the article's for «${text}»`, () => {
      expect(directionOf(text)).to.equal('rtl');
    });
  }

  it('is that of the passages which hold all of the letters', () => {
    expect(directionOf('The Economist, London')).to.equal('ltr');
    expect(directionOf('مجلة The Economist, London')).to.equal('rtl');
    expect(directionOf('مجلة أسبوعية تصدر في لندن The Economist')).to.equal('rtl');
    expect(directionOf('قال الشاعر', english)).to.equal('rtl');
    expect(directionOf('The word قلب means heart', english)).to.equal('ltr');
  });

  it('looks at the part that is asked for', () => {
    const text = 'London؛ مدينة كبيرة على نهر';
    const block = {text, languageRuns: languageRuns(text, 'ar')};
    expect(textDirection(block, {start: 0, end: 6}, arabic)).to.equal('ltr');
    expect(textDirection(block, {start: 8, end: text.length}, arabic)).to.equal('rtl');
  });

  it('is left to the browser where the language is unknown', () => {
    const block = {text: 'text', languageRuns: []};
    expect(textDirection(block, {start: 0, end: 4}, {language: 'und', direction: 'rtl'})).to.equal(
      'auto',
    );
  });
});
