import {expect} from '@open-wc/testing';
import {DEFAULT_PAUSES} from '../../src/core/pace/pace.ts';
import {
  DEFAULT_SETTINGS,
  SETTING_KEYS,
  settingsFrom,
  validSetting,
} from '../../src/core/settings.ts';
import {DEFAULT_STRUCTURE, STRUCTURE_PRESETS} from '../../src/core/spoken/structure-choices.ts';

describe('settings', () => {
  it('accept their own defaults', () => {
    for (const key of SETTING_KEYS) {
      expect(validSetting(key, DEFAULT_SETTINGS[key])).to.deep.equal(DEFAULT_SETTINGS[key]);
    }
  });

  it('accept the ends of a range and nothing beyond or beside it', () => {
    expect([0.5, 1.25, 4].map((rate) => validSetting('rate', rate))).to.deep.equal([0.5, 1.25, 4]);
    for (const rate of [0.49, 4.01, Number.NaN, Infinity, '1', null, undefined, {}]) {
      expect(validSetting('rate', rate), JSON.stringify(rate)).to.equal(undefined);
    }
  });

  it('keep the sound voices among broken ones', () => {
    const voices = {ar: 'Maged', en: '', 'ar-EG': 'x', fr: 3, __proto__x: 'y'};
    expect(validSetting('voices', voices)).to.deep.equal({ar: 'Maged'});
    for (const broken of [[], 'ar', null])
      expect(validSetting('voices', broken)).to.equal(undefined);
  });

  it('keep each silence that makes sense, and the usual one for another', () => {
    const given = {comma: 300, sentence: -1, paragraph: '700', heading: 5001, scaled: false};
    expect(validSetting('pauses', given)).to.deep.equal({
      ...DEFAULT_PAUSES,
      comma: 300,
      scaled: false,
    });
    expect(validSetting('pauses', 400)).to.equal(undefined);
    expect(validSetting('ownPace', {rate: 9, pauses: DEFAULT_PAUSES})).to.equal(undefined);
    expect(validSetting('ownPace', {rate: 2, pauses: {}})).to.deep.equal({
      rate: 2,
      pauses: DEFAULT_PAUSES,
    });
  });

  it('repeat a sentence a whole number of times', () => {
    expect([1, 5].map((times) => validSetting('repeat', times))).to.deep.equal([1, 5]);
    for (const times of [0, 6, 2.5, '2']) expect(validSetting('repeat', times)).to.equal(undefined);
  });

  it('want the texts of images as the captions were wanted before there were any', () => {
    for (const preset of Object.values(STRUCTURE_PRESETS)) {
      const {images, ...before} = preset;
      expect(validSetting('structure', before)).to.deep.equal({...before, images});
    }
  });

  it('keep what is done with each part of an article', () => {
    expect(validSetting('structure', {tables: 'skip', lists: 'sing', verbs: 'read'})).to.deep.equal(
      {
        ...DEFAULT_STRUCTURE,
        tables: 'skip',
      },
    );
    expect(validSetting('structure', 'skip')).to.equal(undefined);
  });

  it('take the endings over from pausal forms that were turned off', () => {
    expect(settingsFrom({pausal: false}).endings).to.equal('full');
    expect(settingsFrom({pausal: true}).endings).to.equal('pausal');
    expect(settingsFrom({pausal: false, endings: 'none'}).endings).to.equal('none');
  });

  it('take over what is sound and leave out what is unknown', () => {
    expect(settingsFrom({theme: 'dark', engine: 'robot', colour: 'red'})).to.deep.equal({
      ...DEFAULT_SETTINGS,
      theme: 'dark',
    });
  });
});
