import {expect} from '@open-wc/testing';
import type {Voice} from '../../../src/speech/engine.ts';
import type {Quirks} from '../../../src/speech/quirks.ts';
import {listVoices} from '../../../src/speech/web-speech/listed-voice.ts';
import {fakeVoice} from '../../fakes/fake-voices.ts';
import {noQuirks} from './engine-on-fake.ts';

const list = (voices: readonly SpeechSynthesisVoice[], quirks: Partial<Quirks> = {}) =>
  listVoices(
    voices.map((native) => ({native, lang: native.lang})),
    {...noQuirks, ...quirks},
  ).map(({voice}) => voice);
const names = (voices: readonly SpeechSynthesisVoice[]) => list(voices).map(({name}) => name);

describe('listVoices', () => {
  it('puts local voices before remote ones, better before worse', () => {
    const edge = 'Microsoft Salma Online (Natural) - Arabic (Egypt)';
    expect(
      names([
        fakeVoice('Arabic espeak-ng', 'ar'),
        fakeVoice(edge, 'ar-EG', {localService: false}),
        fakeVoice('Majed (Compact)', 'ar-001'),
        fakeVoice('Microsoft Hoda - Arabic (Egypt)', 'ar-EG'),
        fakeVoice('Laila (Enhanced)', 'ar-001'),
      ]),
    ).to.deep.equal([
      'Laila (Enhanced)',
      'Microsoft Hoda - Arabic (Egypt)',
      'Majed (Compact)',
      'Arabic espeak-ng',
      edge,
    ]);
  });

  it('puts a plain voice before Apple’s jokes, the default first', () => {
    expect(
      names([
        fakeVoice('Albert', 'en-US'),
        fakeVoice('Daniel', 'en-GB'),
        fakeVoice('Eddy (English (US))', 'en-US'),
        fakeVoice('Samantha', 'en-US', {default: true}),
      ]),
    ).to.deep.equal(['Samantha', 'Daniel', 'Albert', 'Eddy (English (US))']);
  });

  it('takes the variants of a voice for that voice', () => {
    const voices = ['Arabic+Adam espeak-ng', 'Arabic espeak-ng', 'Arabic+f2 espeak-ng'];
    const [only, ...more] = list(voices.map((name) => fakeVoice(name, 'ar')));
    expect(more).to.be.empty;
    expect(only).to.include({name: 'Arabic espeak-ng', id: 'Arabic espeak-ng|Arabic espeak-ng|ar'});
  });

  it('takes the same one of variants alone, in whatever order they come', () => {
    const voices = ['Arabic+Michel', 'Arabic+Caleb', 'Arabic+Robosoft3'].map((name) =>
      fakeVoice(name, 'ar'),
    );
    const [first] = list(voices);
    expect(first).to.include({name: 'Arabic', id: 'Arabic+Caleb|Arabic+Caleb|ar'});
    expect(list(voices.reverse())).to.deep.equal([first]);
  });

  it('keeps voices of one name apart by URI and language', () => {
    const voices = [
      fakeVoice('Tarik', 'ar-001', {voiceURI: 'com.apple.tarik'}),
      fakeVoice('Tarik', 'ar-001', {voiceURI: 'urn:other'}),
      fakeVoice('Tarik', 'ar-MA', {voiceURI: 'urn:other'}),
    ];
    expect(new Set(list(voices).map(({id}) => id))).to.have.property('size', 3);
  });

  it('lists once what a platform lists twice', () => {
    expect(list([fakeVoice('Majed', 'ar'), fakeVoice('Majed', 'ar')])).to.have.length(1);
  });

  it('believes localService only where it means something', () => {
    const voice = fakeVoice('Arabic', 'ar', {localService: false});
    expect(list([voice])[0]!.local).to.equal(false);
    expect(list([voice], {meaninglessLocalService: true})[0]!.local).to.equal(true);
  });

  it('names languages by BCP 47', () => {
    expect(list([fakeVoice('Arabic (Egypt)', 'ar_EG')])[0]!.language).to.equal('ar-EG');
  });

  describe('tells of each what its name tells', () => {
    const facts: readonly [name: string, lang: string, facts: Partial<Voice>, uri?: string][] = [
      ['Microsoft Hoda - Arabic (Egypt)', 'ar-EG', {gender: 'female', quality: 4}],
      ['Microsoft Naayf - Arabic (Saudi)', 'ar-AS', {gender: 'male', language: 'ar-SA'}],
      [
        'Microsoft Salma Online (Natural) - Arabic (Egypt)',
        'ar-EG',
        {gender: 'female', quality: 7, tellsWords: true},
      ],
      ['Microsoft Taim Online (Natural) - Arabic (Jordan)', 'ar-JO', {gender: 'male'}],
      ['Majed', 'ar-001', {gender: 'male', tellsWords: true}],
      [
        'ماجد',
        'ar-001',
        {gender: 'male', quality: 2},
        'com.apple.voice.super-compact.ar-001.Maged',
      ],
      ['Mariam (Enhanced)', 'ar-001', {gender: 'female', quality: 6}],
      ['Laila', 'ar-001', {gender: 'female'}],
      ['Tarik', 'ar-001', {gender: 'male'}],
      ['Google ar-xa-x-arz-local', 'ar-xa', {gender: 'female', quality: 5}],
      ['Google ar-xa-x-are-network', 'ar-xa', {gender: 'male', quality: 5}],
      ['Arabic espeak-ng', 'ar', {quality: 0, tellsWords: false}],
    ];
    for (const [name, lang, expected, voiceURI = name] of facts) {
      it(name, () => expect(list([fakeVoice(name, lang, {voiceURI})])[0]).to.include(expected));
    }

    it('knows the sixteen women and sixteen men of Edge', () => {
      const women =
        'Amina Laila Salma Rana Sana Noura Layla Iman Mouna Aysha Amal Zariyah Amany Reem Fatima Maryam';
      const men =
        'Ismael Ali Shakir Bassel Taim Fahed Rami Omar Jamal Abdullah Moaz Hamed Laith Hedi Hamdan Saleh';
      const genders = (names: string) =>
        names.split(' ').map((name) => {
          const label = `Microsoft ${name} Online (Natural) - Arabic (Somewhere)`;
          return list([fakeVoice(label, 'ar-EG', {localService: false})])[0]!.gender;
        });
      expect(genders(women)).to.deep.equal(Array(16).fill('female'));
      expect(genders(men)).to.deep.equal(Array(16).fill('male'));
    });

    it('and nothing where it tells nothing', () => {
      const [voice] = list([fakeVoice('صوت', 'ar')]);
      expect(voice).to.not.have.any.keys('gender', 'quality', 'tellsWords', 'isSystem');
    });
  });

  it('expects words of no voice where the platform hands none on', () => {
    const voices = [fakeVoice('Microsoft Hoda - Arabic (Egypt)', 'ar-EG'), fakeVoice('صوت', 'ar')];
    const expected = (wordEvents: boolean) =>
      list(voices, {wordEvents}).map(({tellsWords}) => tellsWords);
    expect(expected(false)).to.deep.equal([false, false]);
    expect(expected(true)).to.deep.equal([true, true]);
  });
});
