import {classOf, FATHA, FATHATAN, FOREIGN, letterId, NONE, NUMBER, signId} from './letters.ts';

/** A letter of a word, or a number, a foreign run or a sign as a whole. */
export interface Character {
  /** See `letters.ts`. */
  readonly id: number;
  /** The class of the marks that the writer gave; 0 for none, and for what is no letter. */
  readonly given: number;
  /** Where it begins in the text, in UTF-16 units. */
  readonly start: number;
  /** Behind it and all its marks. */
  readonly end: number;
}

export interface Token {
  readonly kind: 'word' | 'number' | 'foreign' | 'sign';
  /** Of a word its letters, of the others one. */
  readonly characters: readonly Character[];
}

/** Signs that stand in words and tell nothing of their vowels: kashida, Quranic and invisible ones. */
const IGNORED =
  '\\u0653-\\u065F\\u0610-\\u061A\\u06D6-\\u06ED\\u200B-\\u200F\\u202A-\\u202E\\u2066-\\u2069\\uFEFF\\u0640';
const LETTER = '[\\u0621-\\u063A\\u0641-\\u064A\\u0671]';
const MARK = '\\u064B-\\u0652\\u0670';
const TOKEN = new RegExp(
  `(?<word>${LETTER}(?:${LETTER}|[${MARK}${IGNORED}])*)` +
    '|(?<number>[0-9٠-٩۰-۹]+(?:[.,٫٬/][0-9٠-٩۰-۹]+)*)' +
    '|(?<foreign>[\\p{L}\\p{Nl}\\p{No}]+)' +
    `|(?<sign>[^\\s${MARK}${IGNORED}])`,
  'gu',
);
const LETTER_WITH_MARKS = new RegExp(`(${LETTER})([${MARK}${IGNORED}]*)`, 'gu');
const NO_MARK = new RegExp(`[${IGNORED}]`, 'gu');
const DAGGER_ALIF = '\u0670';

/** The tokens of a text, in order; spaces alone are between them. */
export function tokensOf(text: string): Token[] {
  return [...text.matchAll(TOKEN)].map((match): Token => {
    const start = match.index;
    const end = start + match[0].length;
    const {word, number, foreign} = match.groups!;
    if (word !== undefined) return {kind: 'word', characters: lettersOf(word, start)};
    const one = (id: number) => [{id, given: NONE, start, end}];
    if (number !== undefined) return {kind: 'number', characters: one(NUMBER)};
    if (foreign !== undefined) return {kind: 'foreign', characters: one(FOREIGN)};
    return {kind: 'sign', characters: one(signId(match[0]))};
  });
}

function lettersOf(word: string, start: number): Character[] {
  const characters: Character[] = [];
  for (const match of word.matchAll(LETTER_WITH_MARKS)) {
    const [whole, letter, written] = match as unknown as [string, string, string];
    const at = start + match.index;
    const marks = written.replace(NO_MARK, '');
    let given = classOf(marks.replaceAll(DAGGER_ALIF, marks === DAGGER_ALIF ? FATHA : ''));
    // «كتاباً»: many write the two vowels on the alif; they belong to the letter before it.
    const before = characters.at(-1);
    if ('اى'.includes(letter) && marks.includes(FATHATAN) && before) {
      if (before.given === NONE)
        characters[characters.length - 1] = {...before, given: classOf(FATHATAN)};
      given = NONE;
    }
    characters.push({id: letterId(letter), given, start: at, end: at + whole.length});
  }
  return characters;
}
