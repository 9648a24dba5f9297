import {isolate} from '../isolate.ts';
import type {VowelsMessages} from './vowels-messages.ts';

export function englishVowels(): VowelsMessages {
  return {
    words: 'Vowel marks of the words',
    hint: 'Each word is a button that shows its other forms. The form you choose is kept in “My words”, and shown and read from then on.',
    otherForms: (word) => `Other forms: ${isolate(word)}`,
    asWritten: 'As it is written',
  };
}
