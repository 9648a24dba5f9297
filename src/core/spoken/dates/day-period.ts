import {afterQuantityDot} from '../quantity-dot.ts';
import {wordAfter} from './words-around.ts';

/** The part of the day that is written after an hour. */
export interface DayPeriod {
  /** What is said instead of a mark («ص», «PM»); empty where a word is written, which stays. */
  readonly words: string;
  /** Whether it is «م» alone, which after a bare number may as well be metres. */
  readonly isMetre: boolean;
  /** Whether a day follows it: «صباح الخميس». */
  readonly isAnnexed: boolean;
  /** Of the mark or word. */
  readonly start: number;
  readonly end: number;
}

const WORDS = new Set('صباحا مساء فجرا ظهرا عصرا ليلا ضحى'.split(' '));
/** «5 صباح اليوم»: with the day after it. */
const ANNEXED = new Set('صباح مساء فجر ظهر عصر ليل'.split(' '));
const PLAIN = {words: '', isMetre: false, isAnnexed: false} as const;
const DAY = /^(?:ال\p{L}+|غد|يوم|امس)$/u;
const LATIN = /[ \u00A0\u202F]?(?:([Aa])|[Pp])(?:\.[Mm]\.?|[Mm])(?![\p{L}\p{M}\p{N}])/uy;

/**
 * The part of the day after the hour that ends at `index`.
 *
 * @param hour as written, 0 to 24
 * @param onTheHour whether no minutes follow the hour, so that «12 ص» is midnight itself
 */
export function dayPeriodAt(
  text: string,
  index: number,
  hour: number,
  onTheHour: boolean,
): DayPeriod | undefined {
  LATIN.lastIndex = index;
  const latin = LATIN.exec(text);
  if (latin) {
    const words = markWords(latin[1] !== undefined, hour, onTheHour);
    const mark = latin[0].trimStart();
    const end = index + latin[0].length;
    return {...PLAIN, words, start: end - mark.length, end};
  }
  const {word, start, end} = wordAfter(text, index);
  if (word === 'ص' || word === 'م') {
    // «8 ص.ب»، «8 م/ث»، «8 م²»
    if (/^[./][\p{L}]|^[²³]/u.test(text.slice(end, end + 2))) return undefined;
    const words = markWords(word === 'ص', hour, onTheHour);
    return {...PLAIN, words, isMetre: word === 'م', start, end: afterQuantityDot(text, index, end)};
  }
  const isAnnexed = ANNEXED.has(word) && DAY.test(wordAfter(text, end).word);
  if (!isAnnexed && !WORDS.has(word) && !isPhrase(text, word, end)) return undefined;
  return {...PLAIN, isAnnexed, start, end};
}

function markWords(isMorning: boolean, hour: number, onTheHour: boolean): string {
  if (!isMorning) return hour === 12 ? 'ظهرا' : 'مساء';
  if (hour === 0 || hour === 12) return onTheHour ? 'منتصف الليل' : 'بعد منتصف الليل';
  return 'صباحا';
}

/** «بعد الظهر», «قبل الفجر», «بعد منتصف الليل» */
function isPhrase(text: string, word: string, end: number): boolean {
  if (word !== 'بعد' && word !== 'قبل') return false;
  return /^(?:الظهر|العصر|المغرب|الفجر|منتصف)$/u.test(wordAfter(text, end).word);
}
