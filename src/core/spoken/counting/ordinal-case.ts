import type {NumberCase} from '../../numbers/cardinal.ts';

/** Verbs and pronouns that the subject comes straight after. */
const SUBJECT_AFTER =
  'حل|حلت|تحل|يحل|جاء|جاءت|تأتي|يأتي|انطلق|انطلقت|ينطلق|تنطلق|عقد|عقدت|يعقد|تعقد|بدأ|بدأت|يبدأ|تبدأ|انتهى|انتهت|ينتهي|تنتهي|' +
  'أقيم|أقيمت|يقام|تقام|افتتح|افتتحت|يفتتح|تفتتح|اختتم|اختتمت|صدر|صدرت|يصدر|تصدر|كان|كانت|هذا|هذه|هو|هي|ذلك|تلك|قال|قالت|أعلن|أعلنت|أكد|أكدت|مرت|مر|تمر|يمر|تصادف|صادف|صادفت|تستمر|يستمر|شهد|شهدت';
const NOUN =
  '(?:(?:(?:دورة|بطولة|نسخة|ذكرى|قمة|كأس|مهرجان|معرض|مؤتمر|منتدى|اجتماع)\\s){0,2}ال\\p{L}+|\\p{L}+(?:ه|ها|هم|نا))';
const NOMINATIVE = new RegExp(
  `(?:(?:^|[.،؛:؟!])[\\s«"(]*|(?<!\\p{L})[وف]?(?:${SUBJECT_AFTER})\\s)` +
    `[وف]?(?!\\p{L}+ين[\\s«])${NOUN}(?:\\sال\\p{L}+){0,2}[\\s«"(]*(?:[وف]?ال[\\s-]?)?$`,
  'u',
);
const LOOK_BACK = 56;

/**
 * The case of an ordinal that begins at `at`, which is that of its noun: nominative where the noun
 * opens its sentence or is the subject of a verb straight before it, else oblique, as these nouns
 * mostly stand after a preposition, in annexation or as objects.
 */
export function ordinalCase(text: string, at: number): NumberCase {
  const start = Math.max(0, at - LOOK_BACK);
  // What is cut off is no beginning.
  const window = (start > 0 ? 'ـ' : '') + text.slice(start, at).replace(/\p{M}+/gu, '');
  return NOMINATIVE.test(window) ? 'nominative' : 'oblique';
}
