/**
 * Characters that shape or steer the text without being heard, as the inside of a regular
 * expression's character class: kashida (which only stretches a word), soft hyphen, zero-width
 * characters and joiners, bidirectional controls, the byte order mark inside a text.
 */
export const UNSPOKEN_CLASS =
  '\\u034F\\u0640\\u00AD\\u061C\\u180E\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2064\\u2066-\\u206F\\uFEFF';

/** Vowel marks and every other combining mark, kashida and invisible characters. */
const ORNAMENT = new RegExp(`[\\p{M}${UNSPOKEN_CLASS}]+`, 'gu');

const VISIBLE = new RegExp(`[^\\s\\p{M}${UNSPOKEN_CLASS}]`, 'u');

/** Whether there is anything in `text` but space, marks, kashida and invisible characters. */
export function isVisible(text: string): boolean {
  return VISIBLE.test(text);
}

/** `text` with letters, digits, punctuation and spaces alone; for comparing and measuring. */
export function withoutOrnament(text: string): string {
  return text.replace(ORNAMENT, '');
}

// Kashida counts as a letter in Unicode.
const SPEAKABLE = /(?!\u0640)[\p{L}\p{N}]/u;

/** Whether there is anything in `text` that a voice can say. */
export function isSpeakable(text: string): boolean {
  return SPEAKABLE.test(text);
}
