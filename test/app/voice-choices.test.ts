import {expect} from '@open-wc/testing';
import {
  chooseVoice,
  settingsForArticle,
  voiceChoices,
  type KnownVoices,
} from '../../src/app/voice-choice.ts';
import type {Settings} from '../../src/core/settings.ts';
import type {Voice} from '../../src/speech/engine.ts';
import {SYSTEM_VOICE_ID} from '../../src/speech/web-speech/voice-directory.ts';

const voice = (id: string, traits: Partial<Voice> = {}): Voice => ({
  id,
  name: id,
  language: 'ar',
  local: true,
  ...traits,
});
const settings = {engine: 'auto', voices: {}, agreedVoices: []} as const;
const known = (...voices: Voice[]): KnownVoices => new Map([['ar', voices]]);
const ids = (engine: Settings['engine'], voices: KnownVoices) =>
  voiceChoices({...settings, engine}, voices, 'ar-EG').map((each) => each.voice ?? each.engine);

describe('voiceChoices', () => {
  it('are the chosen voice, the device’s next one, and Rawi’s own', () => {
    const voices = known(voice('one'), voice('two'), voice('three'));
    expect(ids('auto', voices)).to.deep.equal(['one', 'two', 'built-in']);
    const chosen = {...settings, voices: {ar: 'two'}};
    expect(voiceChoices(chosen, voices, 'ar').map((each) => each.voice)).to.deep.equal([
      'two',
      'one',
      undefined,
    ]);
  });

  it('fall back on no voice that sends the text away, nor on one that nobody knows', () => {
    const remote = voice('remote', {local: false});
    const system = voice(SYSTEM_VOICE_ID, {isSystem: true});
    expect(ids('auto', known(voice('one'), remote, system))).to.deep.equal(['one', 'built-in']);
  });

  it('begin with Rawi’s own where it is wanted, and have a voice where it is not there', () => {
    expect(ids('built-in', known(voice('one'), voice('two')))).to.deep.equal(['built-in', 'one']);
    expect(ids('built-in', known())).to.deep.equal(['built-in']);
    expect(ids('auto', known())).to.deep.equal(['built-in']);
  });
});

describe('settingsForArticle', () => {
  const voices = known(voice('one'), voice('two'));
  const english = new Map([...voices, ['en', [voice('anna', {language: 'en'})]]]);

  it('are the settings where nothing was chosen for the article', () => {
    expect(settingsForArticle(settings, undefined, 'ar')).to.deep.equal(settings);
  });

  it('name the voice of the article, in its language alone', () => {
    const builtIn = {...settings, engine: 'built-in'} as const;
    const own = settingsForArticle(builtIn, 'two', 'ar-EG');
    expect(chooseVoice(own, english, 'ar')).to.deep.equal({engine: 'device', voice: 'two'});
    expect(chooseVoice(own, english, 'en')).to.deep.equal({engine: 'device', voice: 'anna'});
  });

  it('have Rawi’s own voice read every language where it was chosen', () => {
    const own = settingsForArticle(settings, 'built-in', 'ar');
    expect(chooseVoice(own, english, 'ar')).to.deep.equal({engine: 'built-in'});
    expect(chooseVoice(own, english, 'en')).to.deep.equal({engine: 'built-in'});
  });
});
