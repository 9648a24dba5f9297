import type {WaysMessages} from './ways-messages.ts';

export function englishWays(): WaysMessages {
  return {title: ''};
}
