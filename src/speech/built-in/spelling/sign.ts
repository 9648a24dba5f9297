import {lettersOf} from '../../../core/lexicon/letters.ts';

/** A letter and its marks on their way to another spelling. */
export interface Sign {
  letter: string;
  shadda: boolean;
  /** Fatḥa, ḍamma, kasra, sukūn or a tanwīn; empty where the letter has none. */
  vowel: string;
  /** Dagger alif and any other mark. */
  others: string;
  /** A kashida before the letter, or none. */
  before: string;
  /** A kashida between the letter and its marks, or none. */
  after: string;
  /** UTF-16 offset of the letter that this one stands for. */
  readonly start: number;
}

export const FATHA = '\u064E';
export const DAMMA = '\u064F';
export const KASRA = '\u0650';
export const SUKUN = '\u0652';
export const FATHATAN = '\u064B';
export const DAMMATAN = '\u064C';
export const KASRATAN = '\u064D';
export const DAGGER = '\u0670';
export const KASHIDA = '\u0640';

/** The letters of `word`, which stands at `offset` in some text. */
export function signsOf(word: string, offset: number): Sign[] {
  return lettersOf(word, offset).map(({letter, shadda, vowel, others, start}) => ({
    letter,
    shadda,
    vowel,
    others,
    before: '',
    after: '',
    start,
  }));
}

export function writtenSign({letter, shadda, vowel, others, before, after}: Sign): string {
  // The shadda before its vowel, where alone eSpeak NG knows it.
  return before + letter + after + (shadda ? '\u0651' : '') + vowel + others;
}

/** What the letters are without their marks. */
export function skeletonOf(signs: readonly Sign[]): string {
  return signs.map(({letter}) => letter).join('');
}

export function isShort(vowel: string): boolean {
  return vowel === FATHA || vowel === DAMMA || vowel === KASRA;
}

export function isTanwin(vowel: string): boolean {
  return vowel === FATHATAN || vowel === DAMMATAN || vowel === KASRATAN;
}

export function isBare({shadda, vowel, others}: Sign): boolean {
  return !shadda && vowel === '' && others === '';
}

export function isAlif(sign: Sign | undefined): boolean {
  return sign?.letter === 'ا' || sign?.letter === 'ٱ';
}
