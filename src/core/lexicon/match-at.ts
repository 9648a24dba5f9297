import {agrees, ALONE} from './agreement.ts';
import {closings, enclitics, NO_CLITIC, proclitics, type CliticParse} from './clitics.ts';
import type {CompiledEntry} from './compiled-entry.ts';
import type {Beginning, EntryIndex} from './entry-index.ts';
import {foldWord} from './fold-word.ts';
import {lettersOf, type Letter} from './letters.ts';
import {mayAttach} from './may-attach.ts';
import {follows, isJoint, type Token} from './tokens.ts';

/** An entry found in a text. */
export interface Match {
  readonly entry: CompiledEntry;
  /** Indices of the first and the last token it takes in. */
  readonly first: number;
  readonly last: number;
  /** The letters of the first word, where it is Arabic. */
  readonly letters: readonly Letter[];
  /** What is attached before it. */
  readonly before: CliticParse;
  /** What is attached after it; empty where there is nothing. */
  readonly end: string;
}

/** The entry that holds at the token `at`, if any. */
export function matchAt(
  text: string,
  all: readonly Token[],
  at: number,
  index: EntryIndex,
): Match | undefined {
  const token = all[at]!;
  const key = foldWord(text.slice(token.start, token.end));
  if (token.kind !== 'arabic') {
    if (!index.mayBegin(key, 0)) return undefined;
    return new Word(text, all, at, key).match(index, NO_CLITIC, '');
  }
  let best: Match | undefined;
  let word: Word | undefined;
  let ends: string[] | undefined;
  for (const before of proclitics(key)) {
    if (!index.mayBegin(key, before.prefix)) continue;
    word ??= new Word(text, all, at, key);
    ends ??= ['', ...enclitics(key)];
    for (const end of ends) {
      const match = word.match(index, before, end);
      if (match && (!best || isBetter(match, best))) best = match;
    }
  }
  return best;
}

/** Whether an entry may begin with `word`, with what is attached to it; false is certain. */
export function mayMatchAt(word: string, kind: Token['kind'], index: EntryIndex): boolean {
  const key = foldWord(word);
  if (kind !== 'arabic') return index.mayBegin(key, 0);
  return [...proclitics(key)].some(({prefix}) => index.mayBegin(key, prefix));
}

/** The longer one; of the same length the one with less attached to it. */
function isBetter(one: Match, other: Match): boolean {
  if (one.last !== other.last) return one.last > other.last;
  const [less, more] = [attached(one), attached(other)];
  return less !== more ? less < more : one.entry.rank > other.entry.rank;
}

function attached({before, end, entry}: Match): number {
  return before.prefix + end.length - (entry.article ? before.articleLength : 0);
}

/** The first word of what may be an entry. */
class Word {
  readonly #text: string;
  readonly #all: readonly Token[];
  readonly #at: number;
  readonly #key: string;
  #cached: readonly Letter[] | undefined;

  constructor(text: string, all: readonly Token[], at: number, key: string) {
    this.#text = text;
    this.#all = all;
    this.#at = at;
    this.#key = key;
  }

  match(index: EntryIndex, before: CliticParse, end: string): Match | undefined {
    const stem = this.#key.slice(before.prefix, this.#key.length - end.length);
    if (stem === '') return undefined;
    for (const key of end === '' ? [stem] : closings(stem)) {
      const beginning = index.get(key);
      if (!beginning) continue;
      for (const entries of [this.#longer(beginning), beginning.single]) {
        for (const entry of entries) {
          const last = this.#fits(entry, before, end);
          if (last === undefined) continue;
          return {entry, first: this.#at, last, letters: this.#letters, before, end};
        }
      }
    }
    return undefined;
  }

  get #letters(): readonly Letter[] {
    const {kind, start, end} = this.#all[this.#at]!;
    if (kind !== 'arabic') return [];
    return (this.#cached ??= lettersOf(this.#text.slice(start, end), start));
  }

  /** The entries of more words that the next word allows. */
  #longer({longer}: Beginning): readonly CompiledEntry[] {
    const next = this.#all[this.#at + 1];
    if (longer.size === 0 || !next) return [];
    return longer.get(foldWord(this.#text.slice(next.start, next.end))) ?? [];
  }

  /** The index of the last token of `entry`, where it stands here. */
  #fits(entry: CompiledEntry, before: CliticParse, end: string): number | undefined {
    const first = entry.parts[0];
    if (first.kind !== this.#all[this.#at]!.kind) return undefined;
    if (isJoint(this.#text, this.#all, this.#at - 1)) return undefined;
    if (first.kind === 'arabic') {
      const letters = this.#letters;
      if (!mayAttach(entry, {letters, before, end})) return undefined;
      const stem = letters.slice(before.prefix, letters.length - end.length);
      const attached = before.prefix > 0;
      const place = {article: before.article, attached, followed: end !== ''};
      if (!agrees(stem, first.letters, place)) return undefined;
    }
    return this.#rest(entry);
  }

  #rest({parts}: CompiledEntry): number | undefined {
    let at = this.#at;
    for (const part of parts.slice(1)) {
      const token = this.#all[at + 1];
      if (token?.kind !== part.kind) return undefined;
      if (!follows(this.#text, this.#all[at]!, token)) return undefined;
      const word = this.#text.slice(token.start, token.end);
      if (foldWord(word) !== part.key) return undefined;
      if (part.kind === 'arabic' && !agrees(lettersOf(word), part.letters, ALONE)) return undefined;
      at++;
    }
    // The sign at the end of «أ.» may be inside «أ.ب.ج» as well as before a word.
    const sign = this.#all[at]!.kind === 'sign' ? at : at + 1;
    return isJoint(this.#text, this.#all, sign) ? undefined : at;
  }
}
