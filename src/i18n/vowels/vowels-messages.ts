/** The strings of a sentence's words and their vowel marks. */
export interface VowelsMessages {
  readonly words: string;
  readonly hint: string;
  /** The name of the list of a word's other forms. */
  readonly otherForms: (word: string) => string;
  /** Stands behind the word without marks of ours. */
  readonly asWritten: string;
}
