import type {FieldsMessages} from './fields-messages.ts';

export function arabicFields(): FieldsMessages {
  return {
    wordMissing: 'هذا الحقل فارغ. تلزم كتابة الكلمة أو العبارة.',
    saidMissing: 'هذا الحقل فارغ. تلزم كتابة ما يُقرأ، أو اختيار «لا تُقرأ أبداً».',
  };
}
