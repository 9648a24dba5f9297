import type {ModesMessages} from './modes-messages.ts';

export function arabicModes(): ModesMessages {
  return {title: ''};
}
