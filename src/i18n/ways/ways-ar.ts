import type {WaysMessages} from './ways-messages.ts';

export function arabicWays(): WaysMessages {
  return {title: ''};
}
