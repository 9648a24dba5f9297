/** Of the counted noun in the singular, not of the number word. */
export type Gender = 'masculine' | 'feminine';
/** Nominative (ـون، ـان) or oblique, which is genitive and accusative alike (ـين). */
export type NumberCase = 'nominative' | 'oblique';

/** What a number word agrees with. */
export interface Agreement {
  /** Masculine where nothing is known, as in counting. */
  readonly gender?: Gender;
  readonly case?: NumberCase;
  /** Whether the counted noun follows at once, so that a dual or sound plural loses its nūn: «مئتا كتاب», «ألفا كتاب». */
  readonly construct?: boolean;
  /** «الخمسة والعشرون», «الثلاثة عشر», «المئة». */
  readonly definite?: boolean;
}

/**
 * `value` as Arabic words without vowel marks.
 *
 * @param value an integer from 0 to 10^15
 * @throws RangeError for any other number
 */
export function cardinal(value: number, agreement: Agreement = {}): string {
  void agreement;
  throw new RangeError(`Not written yet: ${value}`);
}
