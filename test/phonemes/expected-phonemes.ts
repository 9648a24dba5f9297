import {lettersOf, type Letter} from '../../src/core/lexicon/letters.ts';
import {withHiddenAlifs} from './hidden-alifs.ts';

/** One sound: a consonant, a short vowel (a, i, u) or a long one (aa, ii, uu). */
export type Phoneme = string;

const CONSONANTS: Readonly<Record<string, Phoneme>> = {
  ء: 'ʔ',
  أ: 'ʔ',
  إ: 'ʔ',
  ؤ: 'ʔ',
  ئ: 'ʔ',
  ب: 'b',
  پ: 'p',
  ت: 't',
  ة: 't',
  ث: 'θ',
  ج: 'dʒ',
  ح: 'ħ',
  خ: 'x',
  د: 'd',
  ذ: 'ð',
  ر: 'r',
  ز: 'z',
  س: 's',
  ش: 'ʃ',
  ص: 'sˤ',
  ض: 'dˤ',
  ط: 'tˤ',
  ظ: 'ðˤ',
  ع: 'ʕ',
  غ: 'ɣ',
  ف: 'f',
  ق: 'q',
  ك: 'k',
  گ: 'g',
  ل: 'l',
  م: 'm',
  ن: 'n',
  ه: 'h',
};
const SHORT: Readonly<Record<string, Phoneme>> = {'\u064E': 'a', '\u064F': 'u', '\u0650': 'i'};
const TANWIN: Readonly<Record<string, Phoneme>> = {'\u064B': 'a', '\u064C': 'u', '\u064D': 'i'};
const LONG: Readonly<Record<string, Phoneme>> = {a: 'aa', i: 'ii', u: 'uu'};
const SHORTENED: Readonly<Record<string, Phoneme>> = {aa: 'a', ii: 'i', uu: 'u'};
const FATHA = '\u064E';
const DAMMA = '\u064F';
const KASRA = '\u0650';
const FATHATAN = '\u064B';
const SUKUN = '\u0652';
const DAGGER = '\u0670';
/** Before the first vowel of «الْ» and «اسْم», where a reader may begin softly. */
export const OPTIONAL_HAMZA: Phoneme = '(ʔ)';
const WORD = /[\p{Script=Arabic}\p{M}]+/gu;
/** Nouns whose first vowel is i whatever comes after it: «ابْنُ» is not «ابْنُوا». */
const NOUNS_IN_I = /^ا(?:بن|سم|مر|ثن|ست)/u;

/**
 * How a reader says a phrase of fully marked Arabic that is spoken in one breath: an array of
 * sounds for each word, after the rules of the script alone and apart from any voice. A joining alif
 * is silent after another word and shortens the long vowel before it; the sun letters take the
 * lām of the article; the last short vowel is said where it is written; a tāʾ marbūṭa without a
 * vowel is h at the end.
 */
export function expectedPhonemes(phrase: string): Phoneme[][] {
  const said: Phoneme[][] = [];
  for (const [word] of phrase.matchAll(WORD)) {
    const letters = lettersOf(withHiddenAlifs(shaddaFirst(word)));
    const before = said.at(-1);
    const last = before?.at(-1) ?? '';
    const joins = startsWithJoin(letters) && before !== undefined && /^[aiu]/u.test(last);
    if (joins && last in SHORTENED) before[before.length - 1] = SHORTENED[last]!;
    said.push(wordPhonemes(letters, joins));
  }
  const ta = lettersOf(phrase.match(WORD)?.at(-1) ?? '').at(-1);
  const isSilent = ta?.letter === 'ة' && (ta.vowel === '' || ta.vowel === SUKUN);
  if (isSilent) said.at(-1)!.splice(-1, 1, 'h');
  return said;
}

/** The order in which the patterns for whole words expect the marks. */
function shaddaFirst(word: string): string {
  return word.replace(/([\u064B-\u0650])\u0651/gu, '\u0651$1');
}

function startsWithJoin([first]: readonly Letter[]): boolean {
  return first?.letter === 'ا' || first?.letter === 'ٱ';
}

function wordPhonemes(letters: readonly Letter[], joins: boolean): Phoneme[] {
  const said: Phoneme[] = [];
  for (let at = 0; at < letters.length; at++) {
    const {letter, shadda, vowel, others} = letters[at]!;
    const last = said.at(-1) ?? '';
    const bare = !shadda && vowel === '' && !others.includes(DAGGER);
    if (at === 0 && startsWithJoin(letters)) {
      if (!joins) said.push(OPTIONAL_HAMZA, firstVowel(letters));
    } else if (letter === 'آ') {
      said.push('ʔ', 'aa');
    } else if (letter === 'ا' || letter === 'ى' || letter === 'ٱ') {
      if (vowel === FATHATAN && !shadda) said.push(...(last === 'a' ? ['n'] : ['a', 'n']));
      else if (letter === 'ى' && (shadda || isVowel(vowel)))
        said.push(...yaWithoutDots(letters[at]!));
      else if (isJoinAfterArticle(letters, at)) said.push('i');
      else if (letter === 'ى' && last === 'i' && at === letters.length - 1) lengthen(said);
      else if (isLongA(letters, at)) lengthen(said, 'a');
    } else if ((letter === 'و' || letter === 'ي') && !(shadda || isVowel(vowel))) {
      glide(letters, at, said);
    } else if (!isSilentLam(letters, at)) {
      const consonant = CONSONANTS[letter] ?? (letter === 'و' ? 'w' : letter === 'ي' ? 'j' : '');
      if (consonant === '') continue;
      said.push(consonant);
      if (shadda) said.push(consonant);
      if (vowel in SHORT) said.push(SHORT[vowel]!);
      if (vowel in TANWIN) said.push(TANWIN[vowel]!, 'n');
      if (others.includes(DAGGER)) lengthen(said, 'a');
      if (bare && (letter === 'إ' || letter === 'أ') && at === 0)
        said.push(letter === 'أ' ? 'a' : 'i');
    }
  }
  return said;
}

/** «الثَّوْرِىُّ» as in Egypt. */
function yaWithoutDots({shadda, vowel}: Letter): Phoneme[] {
  const short = SHORT[vowel] ?? TANWIN[vowel];
  return [
    'j',
    ...(shadda ? ['j'] : []),
    ...(short ? [short] : []),
    ...(vowel in TANWIN ? ['n'] : []),
  ];
}

/** «الْاِجْتِمَاع», «لِلاسْتِئْنَاف»: an alif that joins to the article, whose lām then has an i. */
function isJoinAfterArticle(letters: readonly Letter[], at: number): boolean {
  const lam = letters[at - 1]!;
  const after = letters[at + 1];
  const isArticle =
    lam.letter === 'ل' && (letters[at - 2]?.letter === 'ا' || letters[at - 2]?.letter === 'ل');
  if (!isArticle || isVowel(lam.vowel) || lam.shadda || at > 4) return false;
  return letters[at]!.vowel === KASRA || after?.vowel === SUKUN;
}

function isVowel(mark: string): boolean {
  return mark in SHORT || mark in TANWIN;
}

/** The vowel of a joining alif that begins what is said. */
function firstVowel(letters: readonly Letter[]): Phoneme {
  const [first, second, third] = letters;
  if (isVowel(first!.vowel)) return SHORT[first!.vowel] ?? 'i';
  // «الْتِزَام» is no article: before a sun letter that would have no sukūn.
  const isArticle =
    second?.vowel !== SUKUN ||
    third?.shadda === true ||
    !'تثدذرزسشصضطظن'.includes(third?.letter ?? '');
  if (second?.letter === 'ل' && isArticle) return 'a';
  const skeleton = letters.map(({letter}) => letter).join('');
  const vowel = letters.slice(2).find((letter) => letter.vowel !== '' && letter.vowel !== SUKUN);
  return vowel?.vowel === DAMMA && !NOUNS_IN_I.test(skeleton) ? 'u' : 'i';
}

/** Whether the alif at `at` is heard as a long ā. */
function isLongA(letters: readonly Letter[], at: number): boolean {
  const before = letters[at - 1]!;
  const after = letters[at + 1];
  if ([KASRA, DAMMA, FATHATAN, SUKUN].includes(before.vowel)) return false;
  const isLast = after === undefined;
  if (isLast && before.letter === 'و' && before.vowel !== FATHA && !before.shadda) return false;
  const written = letters.map(({letter}) => letter).join('');
  if (after !== undefined && at < 5 && /^[وفبل]?عبد$/u.test(written.slice(0, at))) return false;
  // «وَالْ», «فَاسْ»: a joining alif behind what is attached to the word.
  const isAttached = letters.slice(0, at).every(({letter}) => 'وفبكل'.includes(letter));
  if (isAttached && after !== undefined) {
    if (after.vowel === SUKUN) {
      const isNoun = /^ا(?:بن|سم)/u.test(written.slice(at));
      return !('وفأ'.includes(before.letter) || after.letter === 'ل' || isNoun);
    }
    const second = letters[at + 2];
    if (after.letter === 'ل' && !isVowel(after.vowel) && second?.shadda) return false;
    if (after.letter === 'ل' && after.shadda) return false;
    if (after.letter === 'ل' && after.vowel === KASRA && second?.letter === 'ا') return false;
    if (after.shadda && !'ت'.includes(after.letter)) return true;
    if (after.letter === 'ت' && after.shadda) return false;
  }
  return true;
}

function lengthen(said: Phoneme[], short: Phoneme = said.at(-1)!): void {
  if (said.at(-1) === short) said.pop();
  said.push(LONG[short]!);
}

/** A و or ي without a vowel of its own. */
function glide(letters: readonly Letter[], at: number, said: Phoneme[]): void {
  const {letter, vowel} = letters[at]!;
  const short = letter === 'و' ? 'u' : 'i';
  const last = said.at(-1) ?? '';
  const before = letters[at - 1];
  const isLast = at === letters.length - 1;
  const after = letters[at + 1];
  if (before && before.vowel in TANWIN) return;
  const isPlural = letter === 'و' && after?.letter === 'ا' && at + 2 === letters.length;
  const isBeforeAlif = after?.letter === 'ا' && vowel === '' && !isPlural;
  if (isBeforeAlif) said.push(letter === 'و' ? 'w' : 'j');
  else if (last === short) lengthen(said);
  else if (/^[aiu]/u.test(last) || vowel === SUKUN || at === 0)
    said.push(letter === 'و' ? 'w' : 'j');
  else if (isLast && before?.vowel === SUKUN) said.push(letter === 'و' ? 'w' : 'j');
  else said.push(LONG[short]!);
}

/** The lām of the article before a sun letter, which takes its place. */
function isSilentLam(letters: readonly Letter[], at: number): boolean {
  const {letter, shadda, vowel} = letters[at]!;
  if (letter !== 'ل' || shadda || vowel !== '' || !letters[at + 1]?.shadda) return false;
  const before = letters[at - 1];
  return before?.letter === 'ا' || before?.letter === 'ٱ' || before?.letter === 'ل';
}
