import {DAMMA, FATHA, isAlif, isShort, KASRA, skeletonOf, SUKUN, type Sign} from './sign.ts';

const SUN = 'تثدذرزسشصضطظلن';
/** Nouns whose alif is said with i even before a ḍamma. */
const NOUNS_IN_I = /^[اٱ](?:بن|سم|مر|ثن|ست)/u;
/** What looks like «و» or «ف» before a joining alif, and is a name. */
const NAMES = /^(?:وارسو|وارنر|وانغ|فانكوفر|فالس$)/u;

/** Whether a word begins with an alif that is silent after a vowel, and shows it by its marks. */
export function startsWithJoin(signs: readonly Sign[]): boolean {
  const [first, second] = signs;
  if (!isAlif(first) || !second) return false;
  if (isArticle(signs, 0)) return true;
  if (first!.vowel === FATHA) return false;
  return second.vowel === SUKUN || (second.shadda && signs.length > 3);
}

/** Whether the alif at `at` and the lām after it are the article, as their marks show. */
function isArticle(signs: readonly Sign[], at: number): boolean {
  const lam = signs[at + 1];
  const after = signs[at + 2];
  if (lam?.letter !== 'ل' || !after) return false;
  if (lam.shadda) return true;
  // «الْتِزَام» has a lām of its own.
  if (lam.vowel === SUKUN)
    return after.shadda || after.letter === 'ل' || !SUN.includes(after.letter);
  if (lam.vowel === KASRA) return isAlif(after) || at === 0;
  return lam.vowel === '' && after.shadda && SUN.includes(after.letter);
}

/** Takes the joining alif out of a word that follows a vowel. */
export function joinToVowel(signs: Sign[]): void {
  if (isArticle(signs, 0)) dropLamBeforeSun(signs, 1);
  signs.shift();
}

/**
 * Gives a joining alif that is heard its vowel. Where the word `follows` another it has no hamza, and
 * the article none of its vowel either, which the voice adds by itself.
 */
export function startWithVowel(signs: Sign[], follows: boolean): void {
  const first = signs[0]!;
  if (first.letter === 'ٱ') first.letter = 'ا';
  if (isArticle(signs, 0)) {
    const [, lam, after] = signs;
    if (lam!.shadda || lam!.vowel === KASRA) {
      if (!follows) first.vowel = FATHA;
    } else if (lam!.vowel === '') {
      // eSpeak NG doubles the letter by itself after «ال», and once more for the shadda.
      if (after!.letter === 'ل') {
        signs.splice(1, 1);
        if (!follows) first.vowel = FATHA;
      } else if (after!.letter !== 'ط') {
        after!.shadda = false;
      }
    }
  } else if (!isShort(first.vowel) && startsWithJoin(signs)) {
    first.vowel = vowelOfJoin(signs);
  }
}

function vowelOfJoin(signs: readonly Sign[]): string {
  const [, second, third] = signs;
  if (NOUNS_IN_I.test(skeletonOf(signs))) return KASRA;
  if (second!.shadda) return second!.vowel === DAMMA ? DAMMA : KASRA;
  return third?.vowel === DAMMA ? DAMMA : KASRA;
}

/** Takes the joining alif out that stands inside a word: «وَاسْتَخْدَمَ», «بِالْبَيْتِ», «الِاجْتِمَاعُ». */
export function joinInside(signs: Sign[]): void {
  const prefix = prefixLength(signs);
  const isArticleAfterPrefix = prefix > 0 && isArticle(signs, prefix);
  joinName(signs);
  for (let at = 1; at < signs.length - 1; at++) {
    if (!isAlif(signs[at])) continue;
    const before = signs[at - 1]!;
    if (isLamOfArticle(signs, at - 1) && joinsAfterLam(signs, at)) before.vowel = KASRA;
    if (before.vowel === KASRA && at !== prefix) signs.splice(at, 1);
  }
  if (isArticleAfterPrefix) joinArticle(signs, prefix);
  else if (prefix > 0) joinAfterPrefix(signs, prefix);
}

/** How many letters before a joining alif may be attached words; 0 where there are none. */
function prefixLength(signs: readonly Sign[]): number {
  const at = signs.findIndex((sign, index) => isAlif(sign) || index > 3);
  const isPrefix = at > 0 && isAlif(signs[at]) && at < signs.length - 1;
  return isPrefix && /^[وفبكلأ]+$/u.test(skeletonOf(signs.slice(0, at))) ? at : 0;
}

/** «عَبْدُالرَّحْمَنِ», written as one word. */
function joinName(signs: Sign[]): void {
  const name = /^[وفبل]?عبد(?=ال)/u.exec(skeletonOf(signs));
  const at = name?.[0].length ?? 0;
  if (at === 0 || !isShort(signs[at - 1]!.vowel) || !isArticle(signs, at)) return;
  dropLamBeforeSun(signs, at + 1);
  signs.splice(at, 1);
}

function isLamOfArticle(signs: readonly Sign[], at: number): boolean {
  const {letter, shadda, vowel} = signs[at]!;
  const before = signs[at - 1];
  const isLam = letter === 'ل' && !shadda && (vowel === '' || vowel === SUKUN);
  return isLam && at < 4 && (isAlif(before) || before?.letter === 'ل');
}

/** «الْاِجْتِمَاعُ», «لِلاسْتِئْنَافِ». */
function joinsAfterLam(signs: readonly Sign[], at: number): boolean {
  return signs[at]!.vowel === KASRA || signs[at + 1]!.vowel === SUKUN;
}

/** «بِالْبَيْتِ», «وَالشَّمْسِ», whose alif is at `at`. */
function joinArticle(signs: Sign[], at: number): void {
  const before = signs[at - 1]!;
  if (before.letter === 'ل' && before.vowel !== KASRA) return;
  const lam = signs[at + 1]!;
  const isSun = lam.vowel === '' && !lam.shadda;
  // «وَالشَّمْسِ», «كَالشَّمْسِ» it says as it should.
  if (isSun && at === 1 && before.letter !== 'ب' && signs[at + 2]!.letter !== 'ل') return;
  dropLamBeforeSun(signs, at + 1);
  signs.splice(at, 1);
}

/** «وَاسْتَخْدَمَ», «كَابْنِهِ», whose alif is at `at`; «كَاتِب» and «وَارْسُو» have a long ā there. */
function joinAfterPrefix(signs: Sign[], at: number): void {
  const before = signs[at - 1]!;
  const after = signs[at + 1]!;
  const joins = after.vowel === SUKUN || (after.shadda && 'تدطظذزصضثس'.includes(after.letter));
  const isNoun = /^[بك]ا(?:بن|سم)/u.test(skeletonOf(signs.slice(at - 1)));
  const mayJoin = (isNoun || 'وف'.includes(before.letter)) && signs.length > at + 2;
  // A long ā never follows a kasra.
  if (before.vowel === KASRA || (joins && mayJoin && !NAMES.test(skeletonOf(signs))))
    signs.splice(at, 1);
}

/** «لِلرَّجُلِ», «وَلِلتِّسْعِين»: the lām of the article before a letter that is doubled. */
export function joinLamToSun(signs: Sign[]): void {
  const at = signs.findIndex(({letter}) => letter === 'ل');
  if (at < 0 || at > 2 || signs[at]!.vowel !== KASRA) return;
  if (!/^[وفأ]*$/u.test(skeletonOf(signs.slice(0, at)))) return;
  if (signs[at + 1]?.letter === 'ل') dropLamBeforeSun(signs, at + 1);
}

function dropLamBeforeSun(signs: Sign[], at: number): void {
  const lam = signs[at]!;
  const after = signs[at + 1];
  if (lam.vowel === '' && !lam.shadda && after?.shadda && SUN.includes(after.letter)) {
    signs.splice(at, 1);
  }
}
