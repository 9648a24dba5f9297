/** The class of each letter of a known form; {@link UNKNOWN} where it is not known. */
export type Form = readonly number[];

export const UNKNOWN = -1;

/** The number of letters that a word shares with the one before, as a character from this on. */
const NO_LETTERS = 'a'.charCodeAt(0);

/**
 * The lexicon out of its file: the words, then an empty line, then as many lines with their forms
 * (`training/lexicon_file.py` says how they are written). Forms are read when they are asked for,
 * since of all the words few are met.
 *
 * @throws Error where the two parts do not belong together
 */
export function readLexicon(file: string): LexiconFile {
  const [words = '', forms = ''] = file.trimEnd().split('\n\n');
  return new LexiconFile(words.split('\n'), forms.split('\n'));
}

export class LexiconFile {
  readonly #lines = new Map<string, string>();

  constructor(words: readonly string[], forms: readonly string[]) {
    if (words.length !== forms.length) throw new Error('The lexicon has words without forms.');
    let word = '';
    words.forEach((rest, index) => {
      word = word.slice(0, rest.charCodeAt(0) - NO_LETTERS) + rest.slice(1);
      this.#lines.set(word, forms[index]!);
    });
  }

  has(word: string): boolean {
    return this.#lines.has(word);
  }

  words(): Iterable<string> {
    return this.#lines.keys();
  }

  /** Empty for a word that it does not have. */
  forms(word: string): readonly Form[] {
    const line = this.#lines.get(word);
    if (line === undefined) return [];
    return line
      .split(' ')
      .map((form) => Array.from(form, (digit) => (digit === '.' ? UNKNOWN : parseInt(digit, 16))));
  }
}
