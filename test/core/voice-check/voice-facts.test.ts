import {expect} from '@open-wc/testing';
import {voiceFacts, type VoiceTraits} from '../../../src/core/voice-check/voice-facts.ts';

const local: VoiceTraits = {id: 'local', local: true};

describe('voiceFacts', () => {
  it('reads offline with a local voice alone, and does not know of the system’s', () => {
    expect(voiceFacts(local, 'macos').offline).to.equal('yes');
    expect(voiceFacts({...local, local: false}, 'macos').offline).to.equal('no');
    expect(voiceFacts({...local, isSystem: true}, 'android').offline).to.equal('unknown');
  });

  it('falls silent with the screen on phones, whatever the voice', () => {
    for (const platform of ['android', 'samsung', 'ios'] as const) {
      expect(voiceFacts(local, platform).screenOff, platform).to.equal('no');
    }
    for (const platform of ['windows', 'macos', 'linux'] as const) {
      expect(voiceFacts(local, platform).screenOff, platform).to.equal('yes');
    }
    for (const platform of ['chromeos', 'other'] as const) {
      expect(voiceFacts(local, platform).screenOff, platform).to.equal('unknown');
    }
  });

  it('says of the words what is known of them', () => {
    expect(voiceFacts({...local, tellsWords: true}, 'ios').words).to.equal('yes');
    expect(voiceFacts({...local, tellsWords: false}, 'ios').words).to.equal('no');
    expect(voiceFacts(local, 'ios').words).to.equal('unknown');
  });
});
