import type {LookMessages} from './look-messages.ts';

export function arabicLook(): LookMessages {
  return {title: ''};
}
