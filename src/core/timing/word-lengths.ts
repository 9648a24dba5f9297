import {UNSPOKEN_CLASS} from '../segment/invisible.ts';
import type {TextRange} from '../text-range.ts';

/**
 * How long the parts of a word are to say, fitted by least squares to the word times of three voices
 * (`npm run bench -- word-times` measures them). The unit is a character of ordinary unmarked text,
 * spaces and punctuation included.
 */
const WEIGHTS = {
  /** What every word costs beyond its letters. */
  word: 0.4,
  /** With the vowel that it may have, which nobody wrote. */
  letter: 1.2,
  /** «ا», «و», «ي» within a word are mostly the length of the vowel before. */
  longVowel: 0.75,
  /** A digit is said as a word: «7» is «سبعة». */
  digit: 5,
  /** The silence where a comma or a stop stands inside the utterance. */
  pause: 2.9,
  /** Voices draw out the last word. */
  last: 0.9,
  shadda: 0.6,
  // In a word that is written with its vowels:
  consonant: 0.8,
  vowel: 0.55,
  tanwin: 0.8,
  /** What a long vowel adds to the short one that is written before it. */
  lengthening: 0.45,
} as const;

const HAS_VOWEL = /[\u064B-\u0650\u0652\u0670]/u;
const SILENT_ALIF = /^[وفبك]?\p{M}*ا(?=\p{M}*ل\p{M}*\p{L}\p{M}*\p{L})/u;
const STOP = /[،؛,:;.…؟?!۔]/u;
const UNSPOKEN = new RegExp(`[${UNSPOKEN_CLASS}]`, 'u');
const LETTER_OR_DIGIT = /[\p{L}\p{Nd}]/u;
const DIGIT = /\p{Nd}/u;

/**
 * How long each of `words` (ranges of `spoken`, in order) takes with the silence after it, beside
 * the others: in characters of ordinary text.
 */
export function wordLengths(spoken: string, words: readonly TextRange[]): number[] {
  return words.map((word, index) => {
    const next = words[index + 1];
    const said = WEIGHTS.word + lettersLength(spoken.slice(word.start, word.end));
    if (!next) return said + WEIGHTS.last;
    return said + (STOP.test(spoken.slice(word.end, next.start)) ? WEIGHTS.pause : 0);
  });
}

function lettersLength(word: string): number {
  const isMarked = HAS_VOWEL.test(word);
  // The alif of the article is not said after another word.
  const silent = SILENT_ALIF.exec(word)?.[0].length ?? 0;
  let length = 0;
  let before = '';
  let at = 0;
  for (const character of word) {
    at += character.length;
    if (UNSPOKEN.test(character)) continue;
    if (at !== silent) length += characterLength(character, before, isMarked);
    before = character;
  }
  return length;
}

function characterLength(character: string, before: string, isMarked: boolean): number {
  if (character === '\u0651') return WEIGHTS.shadda;
  if (/[\u064E-\u0650]/u.test(character)) return WEIGHTS.vowel;
  if (/[\u064B-\u064D]/u.test(character)) return WEIGHTS.tanwin;
  if (character === '\u0670') return WEIGHTS.lengthening;
  if (DIGIT.test(character)) return WEIGHTS.digit;
  if (!LETTER_OR_DIGIT.test(character)) return 0;
  if (isMarked) {
    const lengthens = /[اى]/u.test(character) || /\u064Fو|\u0650ي/u.test(before + character);
    return lengthens ? WEIGHTS.lengthening : WEIGHTS.consonant;
  }
  return before !== '' && /[اويى]/u.test(character) ? WEIGHTS.longVowel : WEIGHTS.letter;
}
