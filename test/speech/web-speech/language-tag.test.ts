import {expect} from '@open-wc/testing';
import {languageTag, primaryLanguage} from '../../../src/speech/web-speech/language-tag.ts';

describe('languageTag', () => {
  const cases = [
    ['ar', 'ar'],
    ['ar_EG', 'ar-EG'],
    ['AR-eg', 'ar-EG'],
    ['ara', 'ar'],
    ['ara-EG', 'ar-EG'],
    ['ara_EGY_f00', 'ar'],
    ['AR-sa', 'ar-SA'],
    ['ar-001', 'ar-001'],
    // Mistyped by the maker of Naayf, who speaks for Saudi Arabia.
    ['ar-AS', 'ar-SA'],
    ['ar_AS', 'ar-SA'],
    ['', 'und'],
    ['?', 'und'],
  ];
  for (const [raw, tag] of cases) {
    it(`«${raw}» is ${tag}`, () => expect(languageTag(raw!)).to.equal(tag));
  }

  it('knows a language without its region', () => {
    expect(['ar-EG', 'ara', 'AR', 'ar_001'].map(primaryLanguage)).to.deep.equal(
      Array(4).fill('ar'),
    );
  });

  it('takes for Arabic what begins with «ar» or «ara» as a whole subtag, and nothing else', () => {
    const arabic = ['ar', 'ara', 'ar_EG', 'ara_EGY_f00', 'ara-EGY', 'AR-sa', 'ar-xa', 'ar-001'];
    expect(arabic.map(primaryLanguage)).to.deep.equal(arabic.map(() => 'ar'));
    const others = ['arz', 'arn', 'arc', 'art', 'arq-DZ', 'arabic', 'en-ar', ''];
    for (const tag of others) expect(primaryLanguage(tag), tag).to.not.equal('ar');
  });
});
