import type {CompiledEntry} from '../compiled-entry.ts';
import type {Letter} from '../letters.ts';

const FATHA = '\u064E';
const KASRA = '\u0650';
const SUKUN = '\u0652';

/** The unit of a number from eleven to nineteen, cardinal or ordinal, before its ten. */
const UNIT =
  /(?:أحد|إحدى|اثنا|اثني|اثنتا|اثنتي|ثلاثة?|أربعة?|خمسة?|ستة?|سبعة?|ثماني|ثمانية|تسعة?|حادي|حادية|ثانية?|ثالثة?|رابعة?|خامسة?|سادسة?|سابعة?|ثامنة?|تاسعة?)\s$/u;
const LETTER_NAMES =
  'باء|تاء|ثاء|جيم|حاء|خاء|دال|ذال|راء|زاي|سين|شين|صاد|ضاد|طاء|ظاء|عين|غين|فاء|قاف|كاف|لام|ميم|نون|هاء|واو|ياء';
const LETTER_BEFORE = new RegExp(`(?:^|\\s)(?:${LETTER_NAMES})\\s$`, 'u');
const LETTER_AFTER = new RegExp(`^\\s(?:${LETTER_NAMES})(?!\\p{L})`, 'u');
/** Longer than any of these words with the space around it. */
const LOOK = 10;
const MARKS = /[\u064B-\u0652]/gu;

/**
 * The letters of a word whose vowels depend on its neighbours, with those that it has at `start`:
 * «ثلاثة عَشَر» but «عَشْر سنوات», «ثلاث عَشْرة» but «عَشَرة كتب», «أَلِف باء» but «أَلْف كتاب».
 * `undefined` for any other entry.
 */
export function markedInContext(
  text: string,
  start: number,
  {parts, marked}: CompiledEntry,
): readonly Letter[] | undefined {
  const {key} = parts[0];
  if (!marked || (key !== 'عشر' && key !== 'عشرة' && key !== 'الف')) return undefined;
  const before = text.slice(Math.max(0, start - LOOK), start).replace(MARKS, '');
  if (key === 'الف') {
    const after = text.slice(start + key.length, start + key.length + LOOK);
    const isLetter = LETTER_BEFORE.test(before) || LETTER_AFTER.test(after);
    return isLetter ? withVowel(marked[0]!, 'ل', KASRA) : undefined;
  }
  return withVowel(marked[0]!, 'ش', UNIT.test(before) === (key === 'عشر') ? FATHA : SUKUN);
}

function withVowel(letters: readonly Letter[], of: string, vowel: string): Letter[] {
  return letters.map((letter) => (letter.letter === of ? {...letter, vowel} : letter));
}
