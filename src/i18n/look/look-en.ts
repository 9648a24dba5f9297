import type {LookMessages} from './look-messages.ts';

export function englishLook(): LookMessages {
  return {title: ''};
}
