import {expect} from '@open-wc/testing';
import {voiceToTry} from '../../../src/core/voice-check/voice-to-try.ts';

const first = {id: 'first', local: true};
const second = {id: 'second', local: true};
const remote = {id: 'remote', local: false};
const system = {id: 'system', local: true, isSystem: true};
const settings = (ar?: string, agreedVoices: readonly string[] = []) => ({
  voices: ar === undefined ? {} : {ar},
  agreedVoices,
});

describe('voiceToTry', () => {
  it('is the chosen one, else the best local one, else the system’s', () => {
    expect(voiceToTry([first, second], settings('second'))).to.equal(second);
    expect(voiceToTry([remote, system, first, second], settings())).to.equal(first);
    expect(voiceToTry([first], settings('gone'))).to.equal(first);
    expect(voiceToTry([system], settings())).to.equal(system);
    expect(voiceToTry<typeof first>([], settings('gone'))).to.equal(undefined);
  });

  it('sends nothing away before the listener has agreed', () => {
    expect(voiceToTry([remote], settings())).to.equal(undefined);
    expect(voiceToTry([remote], settings('remote'))).to.equal(undefined);
    expect(voiceToTry([remote, first], settings('remote'))).to.equal(first);
    expect(voiceToTry([remote, first], settings('remote', ['remote']))).to.equal(remote);
    expect(voiceToTry([remote], settings(undefined, ['remote']))).to.equal(undefined);
  });
});
