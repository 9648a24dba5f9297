/** Vowel marks that a text lacks at one place. */
export interface MarkInsertion {
  /** In UTF-16 units of the text: behind a letter and the marks that it has. */
  readonly at: number;
  /** A vowel, tanwin or sukun, with a shadda before it where one is needed. */
  readonly marks: string;
  /**
   * How sure it is: the difference of its logit to that of whatever else could stand there, 0 or
   * more.
   */
  readonly margin: number;
}
