import {expect} from '@open-wc/testing';
import {isUsualLook, LOOK_KEYS, USUAL_LOOK} from '../../../src/core/look/look-keys.ts';
import {DEFAULT_SETTINGS, validSetting} from '../../../src/core/settings.ts';

const others = {
  theme: 'sepia',
  font: 'sans',
  textScale: 1.5,
  lineHeight: 2.5,
  measure: 40,
  paragraphSpacing: 2,
  margin: 3,
  vowels: 'text',
  marks: 'hidden',
  highlight: 'sentence',
  estimatedWords: 'never',
  lightColour: 'violet',
  lightStyle: 'ink',
  focusMode: 'ruler',
} as const;

describe('the usual look', () => {
  it('is part of the usual settings', () => {
    expect(DEFAULT_SETTINGS).to.include(USUAL_LOOK);
    expect(isUsualLook(DEFAULT_SETTINGS)).to.equal(true);
  });

  it('has no part in what is heard', () => {
    expect(isUsualLook({...DEFAULT_SETTINGS, rate: 2, engine: 'device'} as never)).to.equal(true);
  });

  for (const key of LOOK_KEYS) {
    it(`is another with another «${key}»`, () => {
      expect(validSetting(key, others[key])).to.equal(others[key]);
      expect(isUsualLook({...USUAL_LOOK, [key]: others[key]})).to.equal(false);
    });
  }
});
