import type {Letter} from './letters.ts';

/** One way to part a word into what is attached to it and what it is. */
export interface CliticParse {
  /** Letters before the word itself. */
  readonly prefix: number;
  /** The article is among them («ال», or the second lām of «لل»). */
  readonly article: boolean;
  /** Letters of the article among them; fewer than two where a lām took its place. */
  readonly articleLength: 0 | 1 | 2;
  /** The last letter attached before the word and its article; empty where there is none. */
  readonly proclitic: string;
}

/** A word with nothing attached before it. */
export const NO_CLITIC: CliticParse = {prefix: 0, article: false, articleLength: 0, proclitic: ''};
const ALONE: readonly CliticParse[] = [NO_CLITIC];

/**
 * Every way in which `key`, a folded word, can begin: with «و» or «ف», then «ب», «ك», «ل» or «س»,
 * then the article. The questioning «أ» is not among them, since it would turn «حمد» into «أحمد».
 */
export function proclitics(key: string): readonly CliticParse[] {
  const first = key[0];
  if (first === undefined || !'وفبكلسا'.includes(first)) return ALONE;
  const parses: CliticParse[] = [];
  addParses(key, 0, '', parses);
  if (first === 'و' || first === 'ف') addParses(key, 1, first, parses);
  return parses;
}

function addParses(key: string, from: number, conjunction: string, parses: CliticParse[]): void {
  parses.push(from === 0 ? NO_CLITIC : parse(from, 0, conjunction));
  const next = key[from];
  if (next === 'ا' && key[from + 1] === 'ل') parses.push(parse(from + 2, 2, conjunction));
  if (next !== 'ب' && next !== 'ك' && next !== 'ل' && next !== 'س') return;
  parses.push(parse(from + 1, 0, next));
  if (next === 'ل' && key[from + 1] === 'ل') parses.push(parse(from + 2, 1, next));
  if (next !== 'ل' && next !== 'س' && key.startsWith('ال', from + 1)) {
    parses.push(parse(from + 3, 2, next));
  }
}

function parse(prefix: number, articleLength: 0 | 1 | 2, proclitic: string): CliticParse {
  return {prefix, article: articleLength > 0, articleLength, proclitic};
}

const PRONOUNS = ['هما', 'كما', 'ها', 'هم', 'هن', 'كم', 'كن', 'نا', 'ه', 'ك', 'ي'] as const;

/** The ends of `key` that may be attached to a word: pronouns, and the alif of «علماً». */
export function enclitics(key: string): string[] {
  const last = key.at(-1);
  if (last === undefined || !'اهكمني'.includes(last)) return [];
  const ends: string[] = PRONOUNS.filter((pronoun) => key.endsWith(pronoun));
  if (last === 'ا') ends.push('ا');
  return ends;
}

/** What a word may end in by itself where `stem` is what is left of it before an enclitic. */
export function closings(stem: string): readonly string[] {
  switch (stem.at(-1)) {
    case 'ت':
      return [stem, stem.slice(0, -1) + 'ة'];
    case 'ا':
      return [stem, stem.slice(0, -1) + 'ى'];
    case 'ئ':
    case 'ؤ':
      return [stem, stem.slice(0, -1) + 'ء'];
    default:
      return [stem];
  }
}

const FATHA = '\u064E';
const KASRA = '\u0650';
const SUKUN = '\u0652';

/** The vowels that a letter may carry as a proclitic. */
const PROCLITIC_VOWELS: Readonly<Record<string, string>> = {
  و: FATHA,
  ف: FATHA,
  ك: FATHA,
  س: FATHA,
  ب: KASRA,
  ل: KASRA + FATHA + SUKUN,
};

/**
 * Whether the marks in the text say that the first letters are attached to the word (`true`), that
 * they are not («فِكرة» is no «فَ» and «كرة»: `false`), or nothing about it.
 */
export function marksOfProclitics(
  letters: readonly Letter[],
  {prefix, articleLength}: CliticParse,
): boolean | undefined {
  let said: boolean | undefined;
  for (let index = 0; index < prefix; index++) {
    const {letter, vowel, shadda} = letters[index]!;
    if (index >= prefix - articleLength) {
      // «لِلّغة» doubles the lām of the article; «أل» is no article.
      if (letter !== 'ا' && letter !== 'ٱ' && letter !== 'ل') return false;
      continue;
    }
    if (shadda) return false;
    if (vowel === '') continue;
    if (!PROCLITIC_VOWELS[letter]?.includes(vowel)) return false;
    said = true;
  }
  return said;
}
