import {isolate} from '../isolate.ts';
import type {ShelfMessages} from './shelf-messages.ts';

export function englishShelf(): ShelfMessages {
  return {
    continueWith: 'Continue listening:',
    added: (day) => `Added ${isolate(day)}`,
    paste: 'Paste text',
    openFile: 'Open a file',
    nothingFound:
      'One word, or the beginning of one, may be enough. Marks and hamzas do not matter.',
    showAll: 'Show all articles',
    queueHint:
      'To hear articles one after the other, add each to the queue with the options button beside it.',
    titleMissing: 'An article needs a title.',
  };
}
