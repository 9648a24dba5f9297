import type {ShelfMessages} from './shelf-messages.ts';

export function englishShelf(): ShelfMessages {
  return {title: ''};
}
