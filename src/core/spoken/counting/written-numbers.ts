import {NUMBER_SOURCE} from '../../numbers/number-literal.ts';
import type {TextRange} from '../../text-range.ts';

/** A number in digits, with its separators and without sign. */
export interface WrittenNumber extends TextRange {
  readonly text: string;
}

const DIGIT = /\p{Nd}/gu;
const NUMBER = new RegExp(NUMBER_SOURCE, 'uy');

let lastText = '';
let lastNumbers: readonly WrittenNumber[] = [];
let lastWritten: readonly WrittenNumber[] | undefined;

/** Every number in `text`, in order. Steps one after the other ask for those of the same text. */
export function numbersIn(text: string): readonly WrittenNumber[] {
  if (text === lastText) return lastNumbers;
  const numbers: WrittenNumber[] = [];
  DIGIT.lastIndex = 0;
  // Looking for a digit first is many times faster than looking for a whole number everywhere.
  for (let digit = DIGIT.exec(text); digit; digit = DIGIT.exec(text)) {
    NUMBER.lastIndex = digit.index;
    const found = NUMBER.exec(text)?.[0];
    if (found === undefined) continue;
    const end = digit.index + found.length;
    numbers.push({text: found, start: digit.index, end});
    DIGIT.lastIndex = end;
  }
  lastText = text;
  lastNumbers = numbers;
  lastWritten = undefined;
  return numbers;
}

/** Every number in `text` that belongs to no Latin word, in order. */
export function writtenNumbers(text: string): readonly WrittenNumber[] {
  const numbers = numbersIn(text);
  lastWritten ??= LATIN.test(text)
    ? numbers.filter(({start, end}) => !belongsToLatin(text, start, end))
    : numbers;
  return lastWritten;
}

const LATIN = /\p{Script=Latin}/u;
/** What joins a number to a Latin word: «F-16», «v2.0», «x=5». */
const JOINED = /[0-9\p{M}'’._@&+:/%=?#–-]/u;
const ARABIC_DIGIT = /[٠-٩۰-۹]/u;
/** What ends a Latin run between two of its words. */
const RUN_END = /[\p{L}٠-٩۰-۹،؛؟۔]/u;
/** How far a number may stand from the word that it belongs to. */
const REACH = 24;

/**
 * Whether the digits from `start` to `end` are part of a Latin word («MP3», «F-16») or stand
 * between two («Windows 11 Pro»). After one alone («iPhone 15») they are a number in Arabic text,
 * as they are for the voice, whose Latin runs end with a word.
 */
export function belongsToLatin(text: string, start: number, end: number): boolean {
  if (ARABIC_DIGIT.test(text[start] ?? '')) return false;
  const before = neighbour(text, start - 1, -1);
  const after = neighbour(text, end, 1);
  return before === 'joined' || after === 'joined' || (before === 'run' && after === 'run');
}

/** Whether the nearest Latin letter is in the same word or in the same run. */
function neighbour(text: string, from: number, step: 1 | -1): 'joined' | 'run' | undefined {
  let joined = true;
  for (let at = from; at >= 0 && at < text.length && Math.abs(at - from) < REACH; at += step) {
    const unit = text[at]!;
    if (LATIN.test(unit)) return joined ? 'joined' : 'run';
    if (RUN_END.test(unit)) return undefined;
    joined &&= JOINED.test(unit);
  }
  return undefined;
}
