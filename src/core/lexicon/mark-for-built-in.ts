import {isBeforeStop} from '../spoken/pausal/before-stop.ts';
import {compileEntry} from './compiled-entry.ts';
import {EntryIndex} from './entry-index.ts';
import type {Letter} from './letters.ts';
import type {LexiconEntry, LexiconEntryId} from './lexicon-entry.ts';
import {MARKED_DATE_WORDS, MARKED_MEASURE_WORDS} from './marked/date-and-measure-words.ts';
import {
  MARKED_AFTER_CONJUNCTION,
  MARKED_FUNCTION_WORDS,
  MARKED_NOUNS,
} from './marked/function-words.ts';
import {MARKED_NUMBER_WORDS} from './marked/number-words.ts';
import {markedInContext} from './marked/in-context.ts';
import {markedProclitics} from './marked/proclitics.ts';
import {matchAt, type Match} from './match-at.ts';
import {tokens} from './tokens.ts';

/** A spoken text with more vowel marks. */
export interface MarkedText {
  readonly text: string;
  /** The UTF-16 offset in the text without those marks for one in {@link text}. */
  readonly unmarkedOffset: (offset: number) => number;
}

const SHADDA = '\u0651';
/** In NFC a shadda comes after its vowel, where eSpeak NG does not know it. */
const SHADDA_LAST = /([\u064B-\u0650])\u0651/gu;
const HAS_VOWEL = /[\u064B-\u0650\u0652\u0670]/u;

let index: EntryIndex | undefined;

/**
 * `spoken` for the built-in voice, eSpeak NG, which says a word that it does not know as the
 * consonants that are written: with the marks of frequent words whose reading is plain (numbers,
 * dates, measures, particles, some names) and of what is attached to them. A word that carries a
 * vowel stays as it is, but for a shadda after its vowel, which comes before it here. Where a
 * letter changes (tāʾ marbūṭa to «ه» before a stop, alif to «ٱ») one stands for one.
 */
export function markedForBuiltIn(spoken: string): MarkedText {
  index ??= builtInIndex();
  const text = spoken.replace(SHADDA_LAST, SHADDA + '$1');
  const out = new MarkedTextBuilder(text);
  const all = tokens(text);
  for (let at = 0; at < all.length; at++) {
    const {kind, start, end} = all[at]!;
    if (kind !== 'arabic' || HAS_VOWEL.test(text.slice(start, end))) continue;
    const match = matchAt(text, all, at, index);
    if (match?.entry.marked) markWord(text, match, out);
  }
  return out.build();
}

class MarkedTextBuilder {
  readonly #before: string;
  /** Where marks were put in, in the marked text. */
  readonly #places: number[] = [];
  #text = '';
  #from = 0;

  constructor(before: string) {
    this.#before = before;
  }

  /** Takes over `letter`, or one other in its place, and puts `marks` after it. */
  put({start, end, letter}: Letter, marks: string, instead = letter): void {
    const own = this.#before.slice(start + 1, end);
    this.#text += this.#before.slice(this.#from, start);
    this.#text += (instead === letter ? this.#before.slice(start, start + 1) : instead) + own;
    this.#from = end;
    for (const mark of marks) {
      this.#places.push(this.#text.length);
      this.#text += mark;
    }
  }

  build(): MarkedText {
    const places = this.#places;
    return {
      text: this.#text + this.#before.slice(this.#from),
      unmarkedOffset: (offset) => offset - countBelow(places, offset),
    };
  }
}

function markWord(text: string, match: Match, out: MarkedTextBuilder): void {
  const {entry, letters, before, end} = match;
  for (const {letter, marks, instead} of markedProclitics(match)) out.put(letter, marks, instead);
  const stem = letters.slice(before.prefix, letters.length - end.length);
  const said = markedInContext(text, stem[0]!.start, entry) ?? entry.marked![0]!;
  // «لِلنِّصف»: after «لل» alone the voice does not double the letter by itself.
  const doubled = before.articleLength === 1 && 'تثدذرزسشصضطظن'.includes(stem[0]!.letter);
  stem.forEach((letter, at) => {
    const {shadda, vowel, others} = said[at]!;
    const doubles = (shadda || (doubled && at === 0)) && !letter.shadda;
    // Before a pronoun stands the vowel of the case, which nobody knows here.
    const isOpen = at === stem.length - 1 && end !== '';
    const instead = saidLetter(text, match, letter, said[at]!, at);
    const isSilent = isOpen || (instead === 'ٱ' && at === 0);
    out.put(letter, isSilent ? '' : (doubles ? SHADDA : '') + vowel + others, instead);
  });
}

/** The letter to write for `letter` of the stem. */
function saidLetter(
  text: string,
  {before, end}: Match,
  {letter, end: letterEnd}: Letter,
  said: Letter,
  at: number,
): string {
  if (letter === 'ة' && end === '' && isBeforeStop(text, letterEnd)) return 'ه';
  if (letter !== 'ا') return letter;
  // An alif that joins: the voice would say it long.
  if (at === 0 && before.prefix > 0 && !before.article && said.letter === 'ا') return 'ٱ';
  return 'أإآٱ'.includes(said.letter) ? said.letter : letter;
}

/** How many of `places`, in order, are less than `offset`. */
function countBelow(places: readonly number[], offset: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (places[middle]! < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function builtInIndex(): EntryIndex {
  const nouns = [MARKED_NUMBER_WORDS, MARKED_DATE_WORDS, MARKED_MEASURE_WORDS, MARKED_NOUNS];
  const particles = MARKED_FUNCTION_WORDS.split(' ');
  const conjoined = [...particles, ...MARKED_AFTER_CONJUNCTION.split(' ')].flatMap((word) => [
    'و\u064E' + word,
    'ف\u064E' + word,
  ]);
  const built = new EntryIndex();
  let order = 0;
  // What comes later wins: «ومن» is never a noun.
  const add = (words: readonly string[], match: LexiconEntry['match']): void => {
    for (const word of words) {
      const entry = {id: '' as LexiconEntryId, written: word, spoken: word, match};
      const compiled = compileEntry({...entry, scope: {kind: 'everything'}}, order++);
      if (compiled) built.add(compiled);
    }
  };
  add(nouns.join(' ').split(' '), 'with-clitics');
  add(particles, 'exactly');
  add(conjoined, 'exactly');
  return built;
}
