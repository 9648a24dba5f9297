import {isolate} from '../isolate.ts';
import type {QueueMessages} from './queue-messages.ts';

export function englishQueue(): QueueMessages {
  const quoted = (title: string) => `“${isolate(title)}”`;
  return {
    title: 'Listening queue',
    more: (title) => `Options for ${quoted(title)}`,
    next: 'Listen to it next',
    add: 'Add to the end of the queue',
    remove: 'Take out of the queue',
    removeArticle: (title) => `Take ${quoted(title)} out of the queue`,
    markHeard: 'Mark as heard',
    markNotHeard: 'Mark as not heard',
    goOn: 'Go on to the next article by itself',
    goOnHint: 'When an article ends, the next of the queue begins.',
    added: (title) => `${quoted(title)} is in the queue.`,
    addedNext: (title) => `Next article: ${quoted(title)}.`,
    removed: (title) => `${quoted(title)} was taken out of the queue.`,
    markedHeard: (title) => `${quoted(title)} is marked as heard.`,
    markedNotHeard: (title) => `${quoted(title)} is marked as not heard.`,
  };
}
