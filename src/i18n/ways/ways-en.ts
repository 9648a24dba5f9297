import type {WaysMessages} from './ways-messages.ts';

export function englishWays(): WaysMessages {
  return {
    question: 'How are articles heard?',
    voice: {name: 'Rawi’s voice', hint: 'Reads aloud, and lights in the text what is read.'},
    screenReader: {
      name: 'My screen reader',
      hint: 'Rawi is silent and keeps the place; the screen reader reads the text.',
    },
    toVoice: 'Read with Rawi’s voice',
    toScreenReader: 'Read with my screen reader',
    nowVoice: 'Rawi’s voice reads now.',
    nowScreenReader: 'The screen reader reads now; Rawi speaks only when asked.',
    controls: 'Reading controls',
    stop: 'Stop at the sentence',
    where: 'Where am I?',
    listenWithVoice: 'Listen with Rawi’s voice',
  };
}
