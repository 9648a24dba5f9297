import {DAMMA, FATHA, isAlif, isBare, KASRA, skeletonOf, type Sign} from './sign.ts';

const LONG: Readonly<Record<string, string>> = {ا: FATHA, و: DAMMA, ي: KASRA};
const PREFIX = /^[وفبكلأ]{0,2}$/u;

/**
 * Whether every consonant shows its vowel, or the letter of a long one after it: only then does a
 * letter without a mark say that it has no vowel. Of these the first must outnumber the second, since
 * a word with one mark («يومَ») says nothing of its wāw; the lām of the article does not count.
 */
export function isMarkedThrough(signs: readonly Sign[]): boolean {
  let marked = 0;
  let lengthened = 0;
  for (let at = 0; at < signs.length; at++) {
    const sign = signs[at]!;
    const after = signs[at + 1];
    if (isLamOfArticle(signs, at)) continue;
    // What stands before a tāʾ marbūṭa has a vowel, or is an alif.
    if (after?.letter === 'ة' && isBare(sign) && sign.letter !== 'ا') return false;
    if (!after) continue;
    if (!isBare(sign)) marked++;
    else if (at === 0 && 'أإ'.includes(sign.letter)) continue;
    else if (isSeat(sign) && !isFirst(signs, at)) continue;
    else if (isBare(after) && isSeat(after)) lengthened++;
    else return false;
  }
  return marked >= lengthened;
}

/** A letter that writes a long vowel where it has no mark. */
function isSeat({letter}: Sign): boolean {
  return 'اىآٱوي'.includes(letter);
}

/** Whether a wāw or yāʾ begins its word, with or without the article, and is a consonant. */
function isFirst(signs: readonly Sign[], at: number): boolean {
  return 'وي'.includes(signs[at]!.letter) && (at === 0 || isLamOfArticle(signs, at - 1));
}

export function isLamOfArticle(signs: readonly Sign[], at: number): boolean {
  const before = skeletonOf(signs.slice(0, at));
  return signs[at]!.letter === 'ل' && /^[وفبكأ]{0,2}[اٱل]$/u.test(before);
}

/**
 * The short vowel before the letter of a long one, where the text leaves it away («لُصوص», «لِقاء»):
 * without it eSpeak NG makes a consonant of some wāws and yāʾs, and nothing of the alif in «اء».
 */
export function spellLongVowels(signs: readonly Sign[]): void {
  signs.forEach((sign, at) => {
    const before = signs[at - 1];
    const after = signs[at + 1];
    if (!before || !(sign.letter in LONG) || !isBare(sign)) return;
    if (before.vowel !== '' || before.others !== '' || 'اىآٱ'.includes(before.letter)) return;
    if (isAlif(sign) ? isArticleAt(signs, at) : after && 'اىويآ'.includes(after.letter)) return;
    before.vowel = LONG[sign.letter]!;
  });
}

/** «بالْبَيْت», «والشَّمْس»: what is attached has no mark, and the voice knows it so. */
function isArticleAt(signs: readonly Sign[], at: number): boolean {
  return signs[at + 1]?.letter === 'ل' && PREFIX.test(skeletonOf(signs.slice(0, at)));
}
