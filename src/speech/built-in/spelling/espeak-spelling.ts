import {tokens} from '../../../core/lexicon/tokens.ts';
import {spellGlides} from './glides.ts';
import {spellDagger, spellHiddenAlif} from './hidden-alif.ts';
import {
  joinInside,
  joinLamToSun,
  joinToVowel,
  startsWithJoin,
  startWithVowel,
} from './joining-alif.ts';
import {
  DAGGER,
  DAMMA,
  FATHA,
  isBare,
  isShort,
  isTanwin,
  KASRA,
  signsOf,
  skeletonOf,
  writtenSign,
  type Sign,
} from './sign.ts';
import {isMarkedThrough, spellLongVowels} from './long-vowels.ts';
import {dropSilentEnd, spellSilence, spellTanwin} from './word-end.ts';

/** A text in another spelling, and the way back. */
export interface Respelling {
  readonly text: string;
  /** The UTF-16 offset in the text as it was for one in {@link text}. */
  readonly offsetBefore: (offset: number) => number;
}

interface Word {
  readonly start: number;
  readonly end: number;
  readonly signs: Sign[];
  /** Whether nothing but space parts it from the word before. */
  readonly follows: boolean;
  readonly isMarked: boolean;
  /** Whether the word is written anew. */
  isSpelled: boolean;
}

/**
 * `text` in the spelling from which eSpeak NG says what the marks of `text` mean. A word without
 * vowels stays as it is, since the voice knows such words by their letters.
 *
 * Every letter leads back to the one that it stands for, and a word's first to the word's first.
 */
export function espeakSpelling(text: string): Respelling {
  const words = wordsOf(text);
  words.forEach((word, index) => spellWord(word, words[index - 1], text));
  return build(text, words);
}

function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const {kind, start, end} of tokens(text)) {
    if (kind !== 'arabic') continue;
    const signs = signsOf(text.slice(start, end), start);
    const before = words.at(-1);
    const isMarked = signs.some(({vowel, others}) => vowel !== '' || others.includes(DAGGER));
    words.push({
      start,
      end,
      signs,
      follows: before !== undefined && /^[\s\u0640]*$/u.test(text.slice(before.end, start)),
      isMarked,
      isSpelled: isMarked,
    });
  }
  return words;
}

function spellWord(
  {signs, follows, isMarked, end}: Word,
  before: Word | undefined,
  text: string,
): void {
  if (!isMarked) return;
  const isThrough = isMarkedThrough(signs);
  spellYaWithoutDots(signs);
  spellHiddenAlif(signs);
  spellDagger(signs);
  joinInside(signs);
  joinLamToSun(signs);
  if (startsWithJoin(signs)) {
    if (follows && endsInVowel(before!)) {
      joinToVowel(signs);
      shorten(before!);
    } else {
      startWithVowel(signs, follows);
    }
  }
  dropSilentEnd(signs);
  if (isThrough) {
    spellHamza(signs);
    spellLongVowels(signs);
  }
  spellTanwin(signs);
  spellGlides(signs);
  if (isThrough) spellSilence(signs, text, end);
}

/** «إسلام», «أحمد» with vowels elsewhere: a hamza on its alif, and no vowel. */
function spellHamza([first, second]: readonly Sign[]): void {
  if (!first || !isBare(first)) return;
  if (first.letter === 'إ') first.vowel = KASRA;
  const isLong = second && isBare(second) && 'وي'.includes(second.letter);
  if (first.letter === 'أ' && !isLong) first.vowel = FATHA;
}

/** «القَاضِى» as in Egypt. */
function spellYaWithoutDots(signs: readonly Sign[]): void {
  const last = signs.at(-1)!;
  const isYa = last.shadda || isShort(last.vowel) || signs.at(-2)?.vowel === KASRA;
  if (last.letter === 'ى' && isYa) last.letter = 'ي';
}

/** «في», which many writers leave without a mark. */
function isFi({signs}: Word): boolean {
  return signs.length === 2 && skeletonOf(signs) === 'في' && signs.every(isBare);
}

function endsInVowel(word: Word): boolean {
  const {signs, isMarked} = word;
  const last = signs.at(-1)!;
  const before = signs.at(-2);
  if (isShort(last.vowel) || last.others.includes(DAGGER)) return true;
  if (!isBare(last)) return false;
  if (last.letter === 'ا' || last.letter === 'ى')
    return before !== undefined && !isTanwin(before.vowel);
  if (isFi(word)) return true;
  if (!isMarked || !before) return false;
  if (last.letter === 'ي') return before.vowel === KASRA || before.vowel === '';
  return last.letter === 'و' && (before.vowel === DAMMA || before.vowel === '');
}

const SHORT: Readonly<Record<string, string>> = {ا: FATHA, ى: FATHA, و: DAMMA, ي: KASRA};

/** A long vowel at the end of a word is short before a joining alif: «فِي الْبَيْتِ» is _fi l-bayti_. */
function shorten(word: Word): void {
  const {signs, isMarked} = word;
  const last = signs.at(-1)!;
  const before = signs.at(-2);
  if (!before || !isBare(last) || !(last.letter in SHORT) || !(isMarked || isFi(word))) return;
  word.isSpelled = true;
  signs.pop();
  before.vowel = SHORT[last.letter]!;
  before.others = before.others.replace(DAGGER, '');
}

function build(text: string, words: readonly Word[]): Respelling {
  const offsets: number[] = [];
  let out = '';
  let from = 0;
  const put = (piece: string, start: number, exact: boolean): void => {
    for (let unit = 0; unit < piece.length; unit++) offsets.push(exact ? start + unit : start);
    out += piece;
  };
  for (const {start, end, signs, isSpelled} of words) {
    if (!isSpelled) continue;
    put(text.slice(from, start), from, true);
    signs.forEach((sign, index) => put(writtenSign(sign), index === 0 ? start : sign.start, false));
    from = end;
  }
  put(text.slice(from), from, true);
  return {text: out, offsetBefore: (offset) => offsets[offset] ?? text.length};
}
