import {withoutOrnament} from '../segment/invisible.ts';

const FOLDED = /[أإآٱٲٳکیھہ٠-٩۰-۹]/u;
const ALL_FOLDED = /[أإآٱٲٳکیھہ٠-٩۰-۹]/gu;
const LETTERS: Readonly<Record<string, string>> = {ک: 'ك', ی: 'ي', ھ: 'ه', ہ: 'ه'};

function folded(character: string): string {
  const code = character.charCodeAt(0);
  if (code >= 0x0660 && code <= 0x0669) return String(code - 0x0660);
  if (code >= 0x06f0 && code <= 0x06f9) return String(code - 0x06f0);
  return LETTERS[character] ?? 'ا';
}

/** A word of Arabic letters alone, which most are; patterns for any character take twice the time. */
function isBareArabic(word: string): boolean {
  for (let at = 0; at < word.length; at++) {
    const unit = word.charCodeAt(at);
    if (unit < 0x0621 || unit > 0x064a || unit === 0x0640) return false;
  }
  return true;
}

/**
 * What a word is looked up by: without marks, every alif bare, digits ASCII, Latin in small
 * letters. Words that differ in more than that are different words.
 */
export function foldWord(word: string): string {
  if (isBareArabic(word)) return word.replace(/[آأإ]/g, 'ا');
  const bare = withoutOrnament(word).toLowerCase();
  return FOLDED.test(bare) ? bare.replace(ALL_FOLDED, folded) : bare;
}
