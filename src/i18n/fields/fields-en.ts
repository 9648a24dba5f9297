import type {FieldsMessages} from './fields-messages.ts';

export function englishFields(): FieldsMessages {
  return {
    wordMissing: 'This field is empty. Write the word or phrase.',
    saidMissing: 'This field is empty. Write how it is read, or choose “Never read it”.',
  };
}
