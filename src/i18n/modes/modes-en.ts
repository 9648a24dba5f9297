import type {ModesMessages} from './modes-messages.ts';

export function englishModes(): ModesMessages {
  return {title: ''};
}
