import type {KeysMessages} from './keys-messages.ts';

export function arabicKeys(): KeysMessages {
  return {title: ''};
}
