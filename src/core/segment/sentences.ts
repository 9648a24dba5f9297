import type {TextRange} from '../text-range.ts';
import {isAbbreviationDot} from './abbreviations.ts';

/** Stops in a row («؟!», «...»), or line breaks, which always end a sentence. */
const STOP = /[\n\r\v\f\u0085\u2028\u2029]+|[\p{Sentence_Terminal}…]+/gu;
const LINE_BREAK = /^[\n\r\v\f\u0085\u2028\u2029]/u;
/** What belongs to the sentence after its stop: quotes, brackets, marks, a footnote's number. */
const CLOSERS =
  /(?:[\p{Pe}\p{Pf}\p{Cf}\p{M}]|["'“‘](?![\p{L}\p{N}])|\[\p{Nd}{1,3}\]|\s[»)\]}](?=[\s\p{P}]|$))*/uy;
const SPACE = /\s*/uy;
const SPEAKABLE = /(?!\u0640)[\p{L}\p{N}]/gu;
const OPENING_QUOTE = /^["“„«‹‘]/u;
/** What goes on with a sentence, whatever stop came before it. */
const CONTINUATION = /^[\p{Sentence_Terminal}…,;:،؛»)\]}]/u;
const ARABIC_DOMAIN = /^(?:نت|كوم|اورغ|أورغ|أورج|اورج|شبكة|موقع)(?![\p{L}\p{M}])/u;
const LATIN_DOMAIN = /^(?:com|net|org|edu|gov|info|io|co|tv|me)(?![\p{L}\p{N}])/iu;

/** An ellipsis ends a sentence that is already longer than a voice says in one go. */
const LONG_SENTENCE = 200;
/** Enough of what follows a stop to judge it by. */
const LOOK_AHEAD = 24;

/**
 * The sentences of `text`, in order: trimmed ranges that together hold every character but the
 * space between them. A sentence takes in its stops and the quotes and brackets that close after.
 *
 * By rules of its own rather than `Intl.Segmenter`, whose sentences differ between browsers and
 * break after «د.» and inside «الجزيرة.نت». What is ambiguous is decided so:
 *
 * - «..», «...» and «…» are pauses. They end a sentence only where a quotation or a Latin capital
 *   follows, or when it has grown past 200 characters.
 * - «؟» or «!» before a closing quote or bracket does not end the sentence around the quotation
 *   («سأل: «من؟» ثم مضى»), unless another quotation or a Latin capital follows; a full stop does.
 * - A stop without a space after it ends a sentence between Arabic words, not between Latin ones.
 * - A number and a dot at the beginning of a sentence is an enumerator («1. ...»).
 */
export function sentences(text: string): TextRange[] {
  const ranges: TextRange[] = [];
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
    const close = matchEnd(CLOSERS, text, end);
    if (endsSentence(text, {from, index, stop, end, close})) push(close);
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

function endsSentence(text: string, place: StopPlace): boolean {
  const {from, index, stop, end, close} = place;
  const start = skipSpace(text, close);
  if (start >= text.length) return true;
  const next = text.slice(start, start + LOOK_AHEAD);
  if (CONTINUATION.test(next)) return false;
  const afterLatin = /\p{Script=Latin}['")\]»”’]*$/u.test(
    text.slice(Math.max(from, index - 4), index),
  );
  if (afterLatin && /^\p{Ll}/u.test(next) && start > close) return false;
  const capital = /^["“«(]?\p{Lu}/u.test(next);

  if (/[^.…]/u.test(stop)) {
    const quoted = /[\p{Pe}\p{Pf}"'“‘]/u.test(text.slice(end, close));
    return !quoted || capital || OPENING_QUOTE.test(next);
  }
  if (stop.length > 1 || stop === '…') {
    if (index - from >= LONG_SENTENCE) return true;
    if (close > end && OPENING_QUOTE.test(next)) return true;
    return afterLatin && capital && start > close;
  }
  if (start === end && /^[\p{L}\p{N}]/u.test(next))
    return endsBeforeGluedWord(text, from, index, next);
  if (isEnumerator(text, from, index)) return false;
  return close > end || !isAbbreviationDot(text, index, next);
}

/** Whether a single dot with no space after it ends a sentence. */
function endsBeforeGluedWord(text: string, from: number, dot: number, next: string): boolean {
  const before = text.slice(Math.max(from, dot - LOOK_AHEAD), dot);
  if (/^\p{N}/u.test(next)) return !/[\p{N}\p{Script=Latin}]$/u.test(before);
  if (ARABIC_DOMAIN.test(next) || LATIN_DOMAIN.test(next)) return false;
  if (/^\p{Script=Latin}/u.test(next)) return /\p{Script=Arabic}\p{M}*$/u.test(before);
  if (isEnumerator(text, from, dot)) return false;
  if (/(?:^|[^\p{L}\p{M}\p{N}\u0640])\p{L}[\p{M}\u0640]*$/u.test(before)) return false;
  return !/^\p{L}[\p{M}\u0640]*(?:\.|$)/u.test(next);
}

/** Whether what stands before the dot at `dot` is a number that opens the sentence. */
function isEnumerator(text: string, from: number, dot: number): boolean {
  return dot - from <= 5 && /^[\p{P}\s]*\p{Nd}{1,3}$/u.test(text.slice(from, dot));
}

function nextSpeakable(text: string, from: number): number {
  SPEAKABLE.lastIndex = from;
  return SPEAKABLE.exec(text)?.index ?? text.length;
}

function skipSpace(text: string, from: number): number {
  return matchEnd(SPACE, text, from);
}

/** Where the match of a sticky pattern that may be empty ends. */
function matchEnd(sticky: RegExp, text: string, from: number): number {
  sticky.lastIndex = from;
  const match = sticky.exec(text);
  return match ? from + match[0].length : from;
}
