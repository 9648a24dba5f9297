import type {Voice} from '../../../src/speech/engine.ts';
import type {VoiceCheckView} from '../../../src/ui/voice-check/voice-check-view.ts';

export const voice: Voice = {id: 'v1', name: 'ليلى', language: 'ar-EG', local: true};

/** A check at its first step, on an Android phone with a local voice. */
export const offer: VoiceCheckView = {
  step: 'offer',
  voice,
  platform: 'android',
  facts: {offline: 'yes', screenOff: 'no', words: 'unknown'},
};
export const playing: VoiceCheckView = {...offer, step: 'playing'};
export const question: VoiceCheckView = {...offer, step: 'question'};
export const heard: VoiceCheckView = {...offer, step: 'result', outcome: 'heard'};
export const notHeard: VoiceCheckView = {
  ...offer,
  step: 'result',
  outcome: 'not-heard',
  speaking: true,
};
export const noVoice: VoiceCheckView = {...notHeard, outcome: 'no-voice', voice: undefined};
