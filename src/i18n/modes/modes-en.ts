import type {ModesMessages} from './modes-messages.ts';

export function englishModes(): ModesMessages {
  return {
    textOptions: 'Text options',
    remove: 'Delete article',
    wholePage: 'Show the whole article',
  };
}
