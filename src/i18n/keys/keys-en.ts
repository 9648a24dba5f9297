import type {KeysMessages} from './keys-messages.ts';

export function englishKeys(): KeysMessages {
  return {title: ''};
}
