import {DEFAULT_SETTINGS} from '../../../src/core/settings.ts';
import type {ListeningView, VoiceOption} from '../../../src/ui/listening/listening-view.ts';

export const rates = [0.5, 0.7, 0.9, 1, 1.2, 1.6, 2, 3, 4];

export const voices: readonly VoiceOption[] = [
  {id: 'v1', name: 'ليلى', language: 'ar-EG', remote: false},
  {id: 'v2', name: 'Naayf', language: 'ar-SA', remote: true},
];

export const view: ListeningView = {
  settings: DEFAULT_SETTINGS,
  rates,
  voices,
  voice: '',
  sleep: undefined,
};
