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
    ['ar-001', 'ar-001'],
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
    expect(primaryLanguage('arz'), 'a language of its own').to.equal('arz');
  });
});
