import type {CountedNoun} from '../../numbers/counted-noun.ts';

/** What an amount is counted in: a unit or a currency, with the words that go with its noun. */
export interface Measure {
  readonly noun: CountedNoun;
  /** Agrees with the noun; masculine singular without «ال»: «مربع», «كويتي». */
  readonly adjective?: string;
  /** Follows everything else unchanged: «في الساعة», «فهرنهايت». */
  readonly tail?: string;
  /** Units that are read digit for digit: 2.5 is «اثنان فاصلة خمسة», never «اثنان ونصف». */
  readonly technical?: boolean;
  /** Said after a minus instead of «ناقص» before it: «تحت الصفر». */
  readonly belowZero?: string;
  readonly isCurrency?: boolean;
  /** From the coarser to the finer; the first that is fine enough for the decimals is used. */
  readonly subunits?: readonly Subunit[];
}

/** What a currency or unit is divided into. */
export interface Subunit {
  readonly noun: CountedNoun;
  /** How many decimal places it stands for: 2 (a hundredth) or 3 (a thousandth). */
  readonly places: 2 | 3;
}
