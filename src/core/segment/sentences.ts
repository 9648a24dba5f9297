import type {TextRange} from '../text-range.ts';
import {isAbbreviationDot} from './abbreviations.ts';
import {endOfClosers} from './closers.ts';
import {Enumerators} from './enumerators.ts';
import {isInsideAddress, isSentenceEndBeforeGluedWord} from './glued-stops.ts';
import {bracketPlace, endsAfterQuestion, isStoppedQuotation} from './quotation-ends.ts';

/** Stops in a row («؟!», «...»), or line breaks, which always end a sentence. */
const STOP = /[\n\r\v\f\u0085\u2028\u2029]+|[\p{Sentence_Terminal}…]+/gu;
const LINE_BREAK = /^[\n\r\v\f\u0085\u2028\u2029]/u;
const SPACE = /\s*/uy;
const SPEAKABLE = /(?!\u0640)[\p{L}\p{N}]/gu;
const OPENING_QUOTE = /^["“„«‹‘]/u;
const CLOSING_BRACKET = /^[\p{M}\p{Cf}]*([)\]}\uFD3E])/u;
const CLOSING_QUOTE = /[\p{Pf}"'“‘]/u;
/** What goes on with a sentence, whatever stop came before it. */
const CONTINUATION = /^[\p{Sentence_Terminal}…,;:،؛»)\]}]/u;
/** A name such as «iPhone» may begin a sentence; any other small letter goes on with one. */
const SMALL_LETTER = /^\p{Ll}(?!\p{Ll}{0,2}\p{Lu})/u;
const CAPITAL = /^["“«(]?\p{Lu}/u;
const AFTER_LATIN = /\p{Script=Latin}['")\]»”’]*$/u;

/** An ellipsis ends a sentence that is already longer than a voice says in one go. */
const LONG_SENTENCE = 200;
/** Enough of what follows a stop to judge it by. */
const LOOK_AHEAD = 24;

/**
 * The sentences of `text`, in order: trimmed ranges that together hold every character but the
 * space between them. A sentence takes in its stops and the quotes, brackets, notes and emoji that
 * close after.
 *
 * By rules of its own rather than `Intl.Segmenter`, whose sentences differ between browsers and
 * break after «د.» and inside «الجزيرة.نت». What is ambiguous is decided as docs/arabic/segments.md
 * says.
 */
export function sentences(text: string): TextRange[] {
  const ranges: TextRange[] = [];
  const enumerators = new Enumerators();
  let from = skipSpace(text, 0);
  let speakable = -1;
  const push = (end: number): void => {
    ranges.push({start: from, end});
    from = skipSpace(text, end);
  };
  for (const {0: stop, index} of text.matchAll(STOP)) {
    if (index < from) continue;
    // Found once per sentence, so that a text of stops alone stays linear.
    if (speakable < from) speakable = nextSpeakable(text, from);
    if (speakable >= index) continue;
    if (LINE_BREAK.test(stop)) {
      push(from + text.slice(from, index).trimEnd().length);
      continue;
    }
    const end = index + stop.length;
    const close = endOfClosers(text, from, end);
    if (endsSentence(text, {from, index, stop, end, close}, enumerators)) push(close);
  }
  pushRest(text, from, ranges);
  return ranges;
}

/** What is left after the last stop; without a letter in it, it belongs to the sentence before. */
function pushRest(text: string, from: number, ranges: TextRange[]): void {
  const end = text.trimEnd().length;
  if (from >= end) return;
  const last = ranges.at(-1);
  if (last && nextSpeakable(text, from) >= end) {
    ranges[ranges.length - 1] = {start: last.start, end};
  } else {
    ranges.push({start: from, end});
  }
}

interface StopPlace {
  /** Where the sentence begins. */
  readonly from: number;
  /** Where its stop begins. */
  readonly index: number;
  readonly stop: string;
  readonly end: number;
  /** The end of what closes after the stop. */
  readonly close: number;
}

function endsSentence(text: string, place: StopPlace, enumerators: Enumerators): boolean {
  const {from, index, stop, end, close} = place;
  const start = skipSpace(text, close);
  if (start >= text.length) return true;
  const next = text.slice(start, start + LOOK_AHEAD);
  if (CONTINUATION.test(next)) return false;
  const afterLatin = AFTER_LATIN.test(text.slice(Math.max(from, index - 4), index));
  if (afterLatin && start > close && SMALL_LETTER.test(next)) return false;

  if (/[^.…]/u.test(stop)) return endsAfterMark(text, place, next);
  if (stop.length > 1 || stop === '…') {
    if (index - from >= LONG_SENTENCE) return true;
    if (close > end && OPENING_QUOTE.test(next)) return true;
    return isStoppedQuotation(text, start) || (afterLatin && CAPITAL.test(next) && start > close);
  }
  if (start === end && /^[\p{L}\p{N}]/u.test(next)) {
    return isSentenceEndBeforeGluedWord(text, from, index, next);
  }
  if (enumerators.isAt(text, from, index)) return false;
  if (close > end) {
    const bracket = closingBracket(text, end, close);
    return bracket < 0 || bracketPlace(text, from, bracket) !== 'inside the sentence';
  }
  return !isAbbreviationDot(text, index, next, from);
}

/** Whether a question or exclamation mark ends the sentence; inside a quotation it may not. */
function endsAfterMark(text: string, place: StopPlace, next: string): boolean {
  const {from, stop, end, close} = place;
  if (close === end) return !isInsideAddress(text, end - stop.length, end);
  const bracket = closingBracket(text, end, close);
  if (bracket >= 0) return bracketPlace(text, from, bracket) === 'around the sentence';
  const quote = CLOSING_QUOTE.exec(text.slice(end, close));
  if (!quote || CAPITAL.test(next) || OPENING_QUOTE.test(next)) return true;
  return endsAfterQuestion(text, end + quote.index, next);
}

/** Where the bracket stands that closes at once after a stop; -1 if none does. */
function closingBracket(text: string, end: number, close: number): number {
  const found = CLOSING_BRACKET.exec(text.slice(end, close));
  return found ? end + found[0].length - 1 : -1;
}

function nextSpeakable(text: string, from: number): number {
  SPEAKABLE.lastIndex = from;
  return SPEAKABLE.exec(text)?.index ?? text.length;
}

function skipSpace(text: string, from: number): number {
  SPACE.lastIndex = from;
  return from + (SPACE.exec(text)?.[0].length ?? 0);
}
