import {keyOfArabicLetter} from './arabic-letters.ts';
import {validKey} from './key-commands.ts';
import {characterAt} from './physical-keys.ts';

const visibleAscii = /^[!-~]$/;
/** Keys without a character have names in ASCII letters and digits: `Enter`, `F1`, `Dead`. */
const named = /^[ -~]*$/;
const arabicDigit = /^[\u0660-\u0669\u06f0-\u06f9]$/;

/** What of a `KeyboardEvent` says which key was pressed. */
export interface Press {
  readonly key: string;
  readonly code: string;
}

/**
 * The key that was pressed, as commands have it: what was typed, in lower case. Where that is no
 * character of ASCII, as with an Arabic keyboard, it is what a keyboard of the United States has in
 * the same place, so that a command stays where it is when the keyboard's language changes.
 *
 * @returns `undefined` for a key without a character, the space bar among them
 */
export function pressedKey({key, code}: Press): string | undefined {
  if (visibleAscii.test(key)) return key.toLowerCase();
  if (named.test(key)) return undefined;
  return characterAt(code) ?? writtenKey(key);
}

/** `key` as commands have it, where only the character is known, as in a backup. */
export function writtenKey(key: string): string | undefined {
  if (arabicDigit.test(key)) return String((key.codePointAt(0) ?? 0) & 0xf);
  return keyOfArabicLetter(key) ?? validKey(key.toLowerCase());
}
