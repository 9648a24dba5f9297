import {expect} from '@open-wc/testing';
import {
  DEFAULT_SETTINGS,
  SETTING_KEYS,
  settingsFrom,
  validSetting,
} from '../../src/core/settings.ts';

describe('settings', () => {
  it('accept their own defaults', () => {
    for (const key of SETTING_KEYS) {
      expect(validSetting(key, DEFAULT_SETTINGS[key])).to.deep.equal(DEFAULT_SETTINGS[key]);
    }
  });

  it('accept the ends of a range and nothing beyond or beside it', () => {
    expect([0.5, 1.25, 3].map((rate) => validSetting('rate', rate))).to.deep.equal([0.5, 1.25, 3]);
    for (const rate of [0.49, 3.01, Number.NaN, Infinity, '1', null, undefined, {}]) {
      expect(validSetting('rate', rate), JSON.stringify(rate)).to.equal(undefined);
    }
  });

  it('keep the sound voices among broken ones', () => {
    const voices = {ar: 'Maged', en: '', 'ar-EG': 'x', fr: 3, __proto__x: 'y'};
    expect(validSetting('voices', voices)).to.deep.equal({ar: 'Maged'});
    for (const broken of [[], 'ar', null])
      expect(validSetting('voices', broken)).to.equal(undefined);
  });

  it('take over what is sound and leave out what is unknown', () => {
    expect(settingsFrom({theme: 'dark', engine: 'robot', colour: 'red'})).to.deep.equal({
      ...DEFAULT_SETTINGS,
      theme: 'dark',
    });
  });
});
