import type {Gender} from './cardinal.ts';

/** The forms of a noun that is counted, without vowel marks but for the accusative alif. */
export interface CountedNoun {
  readonly gender: Gender;
  /** «كتاب», «ليرة» */
  readonly singular: string;
  /** After 11 to 99: «كتابا», «ليرة». */
  readonly accusative: string;
  /** «كتابان», «ليرتان» */
  readonly dual: string;
  /** «كتابين», «ليرتين» */
  readonly dualOblique: string;
  /** After 3 to 10: «كتب», «ليرات». */
  readonly plural: string;
}

/** The gender of the noun `word` (any of its forms, with or without marks, «ال» and clitics) as a counted noun; `undefined` where it cannot be known. */
export function nounGender(word: string): Gender | undefined {
  void word;
  return undefined;
}
