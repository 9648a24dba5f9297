import {UNSPOKEN_CLASS} from '../segment/invisible.ts';
import {foldWord} from './fold-word.ts';
import {lettersOf, type Letter} from './letters.ts';
import type {LexiconEntry, LexiconScope} from './lexicon-entry.ts';
import {tokens} from './tokens.ts';

/** One word or sign of what an entry is written as. */
export interface Part {
  readonly kind: 'arabic' | 'other' | 'sign';
  /** Folded; without the article in the first part of an entry that has one. */
  readonly key: string;
  /** Of an Arabic word; what stands here and not in the text, the text may have left off. */
  readonly letters: readonly Letter[];
}

/** An entry made ready to be found. */
export interface CompiledEntry {
  readonly parts: readonly [Part, ...Part[]];
  /** The first word was written with «ال», so it is found with the article alone. */
  readonly article: boolean;
  readonly clitics: boolean;
  /** What is said, where it is other words than what is written. */
  readonly spoken: string;
  /** The letters said in each part, where the entry only puts marks on what is written. */
  readonly marked: readonly (readonly Letter[])[] | undefined;
  /** Which of two entries for the same words holds: the greater one. */
  readonly rank: number;
}

const PRIORITY: Readonly<Record<LexiconScope['kind'], number>> = {
  everything: 0,
  language: 1,
  article: 2,
};
/** More than there are entries, so that order decides only within one scope. */
const SCOPE_STEP = 1e9;

const UNSPOKEN = new RegExp(`[${UNSPOKEN_CLASS}]+`, 'gu');

/** `entry`, the `order`-th of all, made ready; `undefined` where there is nothing to find. */
export function compileEntry(entry: LexiconEntry, order: number): CompiledEntry | undefined {
  const written = cleaned(entry.written);
  const spoken = cleaned(entry.spoken);
  const whole = partsOf(written);
  const [first, ...rest] = whole;
  if (first === undefined) return undefined;
  const article = hasArticle(first);
  return {
    parts: [article ? withoutArticle(first) : first, ...rest],
    article,
    clitics: entry.match === 'with-clitics' && first.kind === 'arabic',
    spoken,
    marked: markedLetters(whole, partsOf(spoken), article),
    rank: PRIORITY[entry.scope.kind] * SCOPE_STEP + order,
  };
}

function cleaned(text: string): string {
  return text.replace(UNSPOKEN, '').normalize('NFC').replace(/\s+/gu, ' ').trim();
}

function partsOf(text: string): Part[] {
  return tokens(text).map(({kind, start, end}) => {
    const word = text.slice(start, end);
    return {kind, key: foldWord(word), letters: kind === 'arabic' ? lettersOf(word) : []};
  });
}

/** «ال» and at least two letters after it; «الم» is a word by itself. */
function hasArticle({key, letters}: Part): boolean {
  const alif = letters[0]?.letter;
  return letters.length > 3 && key.startsWith('ال') && (alif === 'ا' || alif === 'ٱ');
}

function withoutArticle({kind, key, letters}: Part): Part {
  return {kind, key: key.slice(2), letters: letters.slice(2)};
}

function markedLetters(
  parts: readonly Part[],
  said: readonly Part[],
  article: boolean,
): CompiledEntry['marked'] {
  const same =
    parts.length === said.length &&
    parts.every(({kind, key}, index) => kind === 'arabic' && key === said[index]!.key);
  if (!same) return undefined;
  return said.map(({letters}, index) => (article && index === 0 ? letters.slice(2) : letters));
}
