import {expect} from '@open-wc/testing';
import {chooseVoice, type KnownVoices} from '../../src/app/voice-choice.ts';
import type {Settings} from '../../src/core/settings.ts';
import type {Voice} from '../../src/speech/engine.ts';
import type {VoiceChoice} from '../../src/speech/player/manner.ts';
import {SYSTEM_VOICE_ID} from '../../src/speech/web-speech/voice-directory.ts';

const voice = (id: string, language: string, local = true): Voice => ({
  id,
  name: id,
  language,
  local,
});
const local = voice('local', 'ar-EG');
const second = voice('second', 'ar-SA');
const remote = voice('remote', 'ar-SA', false);
const system = voice(SYSTEM_VOICE_ID, 'ar');
const ownVoice: VoiceChoice = {engine: 'built-in'};
const device = ({id}: Voice): VoiceChoice => ({engine: 'device', voice: id});

const table: readonly [
  what: string,
  engine: Settings['engine'],
  arabicVoices: readonly Voice[],
  chosen: string | undefined,
  expected: VoiceChoice,
][] = [
  ['no voice on the device', 'auto', [], undefined, ownVoice],
  ['no voice on the device, though wanted', 'device', [], undefined, ownVoice],
  ['a local voice', 'auto', [local, second], undefined, device(local)],
  ['a local voice, wanted', 'device', [local], undefined, device(local)],
  ['a local voice behind a remote one', 'auto', [remote, second], undefined, device(second)],
  ['a remote voice alone', 'auto', [remote], undefined, ownVoice],
  ['a remote voice alone, not named', 'device', [remote], undefined, ownVoice],
  ['only what the system picks', 'auto', [system], undefined, ownVoice],
  ['only what the system picks, wanted', 'device', [system], undefined, device(system)],
  ['a local voice behind the system’s pick', 'device', [system, local], undefined, device(local)],
  ['the system’s pick by name', 'auto', [system], SYSTEM_VOICE_ID, device(system)],
  ['a named voice', 'auto', [local, second], 'second', device(second)],
  ['a named remote voice', 'device', [local, remote], 'remote', device(remote)],
  ['a named voice that has gone', 'device', [local], 'gone', device(local)],
  ['a named voice, but Rawi’s wanted', 'built-in', [local], 'local', ownVoice],
];

describe('chooseVoice', () => {
  for (const [what, engine, voices, chosen, expected] of table) {
    it(`${engine}: ${what}`, () => {
      const known: KnownVoices = new Map([['ar', voices]]);
      const voicesChosen = chosen === undefined ? {} : {ar: chosen};
      const settings = {engine, voices: voicesChosen, agreedVoices: ['remote']};
      expect(chooseVoice(settings, known, 'ar')).to.deep.equal(expected);
      expect(chooseVoice(settings, known, 'ar-EG'), 'of a region').to.deep.equal(expected);
    });
  }

  it('says nothing through a remote voice to which nobody has agreed', () => {
    const settings = {engine: 'device', voices: {ar: 'remote'}, agreedVoices: ['other']} as const;
    expect(chooseVoice(settings, new Map([['ar', [remote]]]), 'ar')).to.deep.equal(ownVoice);
    expect(chooseVoice(settings, new Map([['ar', [remote, local]]]), 'ar')).to.deep.equal(
      device(local),
    );
  });

  it('chooses for each language by itself', () => {
    const english = voice('english', 'en-GB');
    const known: KnownVoices = new Map([
      ['ar', [local]],
      ['en', [english]],
    ]);
    const settings = {engine: 'auto', voices: {ar: 'local'}, agreedVoices: []} as const;
    expect(chooseVoice(settings, known, 'en')).to.deep.equal(device(english));
    expect(chooseVoice(settings, known, 'fr')).to.deep.equal(ownVoice);
    expect(chooseVoice(settings, new Map(), 'ar')).to.deep.equal(ownVoice);
  });
});
