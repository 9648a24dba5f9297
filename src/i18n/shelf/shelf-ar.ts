import type {ShelfMessages} from './shelf-messages.ts';

export function arabicShelf(): ShelfMessages {
  return {title: ''};
}
