import {lettersOf, type Letter} from '../lexicon/letters.ts';
import {tokens} from '../lexicon/tokens.ts';
import type {Edit} from '../spoken/edit.ts';
import {isBeforeStop} from '../spoken/pausal/before-stop.ts';
import {ADVERBS_IN_TA, KEEPING_WORDS, NOUNS_IN_T} from './words-with-endings.ts';

const FATHATAN = '\u064B';
const TANWIN = /[\u064B-\u064D]/u;
const ENDING = /[\u064B-\u0650]/u;
const FATHA = '\u064E';
const DAMMA = '\u064F';
const SUKUN = '\u0652';
/** What may be attached before a word, without the article. */
const PROCLITICS = /^(?:[وف](?=..))?(?:[بلكس](?=..))?/u;
const ARTICLE = /^[وف]?(?:ال|بال|كال|لل)/u;

/**
 * What every word of a fully marked `text` but the last before a stop loses in speech without case
 * endings.
 *
 * An ending is taken to be the short vowel or tanwīn of the last letter. That holds for the case of
 * nouns and the mood of verbs, and is an approximation: the past of «كَتَبَ» loses its vowel too, as it
 * does in such speech. These keep it: a word of one letter; pronouns and particles, whose vowel is their
 * own («هُوَ», «ثُمَّ», «إِنَّ»); the attached pronouns that would be lost with it («كَتَبْتُ», «كِتَابَكِ»,
 * «عَلَيَّ», «يَكْتُبْنَ»); and the -an that is written with an alif, which more often makes an adverb
 * («أَيْضًا») than a case. A tāʾ marbūṭa is h where its word has the article or tanwīn, and t before
 * what it belongs to.
 */
export function droppedEndings(text: string): Edit[] {
  return tokens(text).flatMap(({kind, start, end}) => {
    if (kind !== 'arabic' || isBeforeStop(text, end)) return [];
    return wordEdits(lettersOf(text.slice(start, end), start), text);
  });
}

function wordEdits(letters: readonly Letter[], text: string): Edit[] {
  const last = letters.at(-1)!;
  if (letters.length < 2 || !ENDING.test(last.vowel) || keepsEnding(letters)) return [];
  const at = last.start + 1 + text.slice(last.start + 1, last.end).indexOf(last.vowel);
  const dropped = {start: at, end: at + 1, replacement: '', exact: false};
  if (last.letter !== 'ة') return [dropped];
  if (last.vowel === FATHATAN && ADVERBS_IN_TA.has(stemOf(letters))) return [];
  const isSilent = TANWIN.test(last.vowel) || ARTICLE.test(skeletonOf(letters));
  const h = {start: last.start, end: last.start + 1, replacement: 'ه', exact: true};
  return isSilent ? [h, dropped] : [dropped];
}

function keepsEnding(letters: readonly Letter[]): boolean {
  const last = letters.at(-1)!;
  const before = letters.at(-2)!;
  const skeleton = skeletonOf(letters);
  // With what may be attached and without: «بيت» begins with no «ب».
  const has = (words: ReadonlySet<string>): boolean =>
    words.has(skeleton) || words.has(stemOf(letters));
  if (has(KEEPING_WORDS)) return true;
  if (last.vowel === FATHATAN && 'اى'.includes(last.letter)) return true;
  if (TANWIN.test(last.vowel)) return false;
  switch (last.letter) {
    case 'ك':
      // Him or her: «كِتَابُكَ», «كِتَابُكِ»; the king of «مَلِكَ» keeps it as well.
      return last.vowel !== DAMMA;
    case 'ت':
      return before.vowel === SUKUN && !ARTICLE.test(skeleton) && !has(NOUNS_IN_T);
    case 'ي':
      return last.shadda && last.vowel === FATHA && before.vowel === FATHA;
    case 'ن':
      return isOfWomen(letters);
    default:
      return false;
  }
}

/** «يَكْتُبْنَ», «كِتَابُهُنَّ». */
function isOfWomen(letters: readonly Letter[]): boolean {
  const {shadda, vowel} = letters.at(-1)!;
  const before = letters.at(-2)!;
  if (vowel !== FATHA) return false;
  if (shadda) return 'هكت'.includes(before.letter) && before.vowel === DAMMA;
  return before.vowel === SUKUN && letters.length > 3 && !'يو'.includes(before.letter);
}

function stemOf(letters: readonly Letter[]): string {
  return skeletonOf(letters).replace(PROCLITICS, '');
}

function skeletonOf(letters: readonly Letter[]): string {
  return letters.map(({letter}) => letter).join('');
}
