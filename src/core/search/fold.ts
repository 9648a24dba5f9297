import {UNSPOKEN_CLASS} from '../segment/invisible.ts';
import type {TextRange} from '../text-range.ts';

/** A text made plain for searching, and the way back to the text as shown. */
export interface FoldedText {
  readonly folded: string;
  /**
   * The part of the shown text that `start` to `end` of the folded text stand for, not empty: with
   * the marks, kashida and invisible characters that follow each of its letters.
   */
  readonly shownRange: (start: number, end: number) => TextRange;
}

/** Letters, digits, punctuation and single spaces that fold to themselves. */
const PLAIN = 'a-z0-9!-/:-@[-`{-~\\u0621\\u0627\\u0628\\u062A-\\u063A\\u0641-\\u0648\\u064A،؛؟«»';
const SPECIAL = new RegExp(`\\s{2,}|[^${PLAIN} ]`, 'gu');
/** Scripts in which a letter with a mark is the letter for one who searches. */
const MARKED_SCRIPT =
  /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Common}]/u;
const DROPPED = new RegExp(
  `(?=\\p{M})[\\p{Script=Inherited}\\p{Script=Arabic}\\p{Script=Hebrew}\\p{Script=Syriac}]|[${UNSPOKEN_CLASS}\\u06E5\\u06E6]`,
  'gu',
);

/** What has no decomposition of its own: shapes of Arabic letters, Latin letters with a stroke. */
const LETTERS: Readonly<Record<string, string>> = {
  ...{ٱ: 'ا', ٲ: 'ا', ٳ: 'ا', ى: 'ي', ی: 'ي', ې: 'ي', ے: 'ي', ة: 'ه', ہ: 'ه', ھ: 'ه', ە: 'ه'},
  ...{ۀ: 'ه', ۃ: 'ه', ک: 'ك', ڤ: 'ف', پ: 'ب', چ: 'ج', '٫': '.', '٬': ',', '’': "'", '‘': "'"},
  ...{ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ð: 'd', ł: 'l', ı: 'i', þ: 'th', ς: 'σ'},
};

const memory = new Map<string, string>();
const MEMORY_LIMIT = 4096;

/**
 * `text` as it is compared in a search: without vowel marks, kashida and invisible characters;
 * seats of hamza (أ إ آ ٱ as ا, ؤ as و, ئ as ي), ى as ي, ة as ه; digits ASCII; ligatures and
 * presentation forms taken apart (ﷺ, ﻻ, ﬁ); Latin in small letters without accents; any run of
 * space one space. A hamza by itself stays.
 */
export function fold(text: string): FoldedText {
  let folded = '';
  /** Places in the folded text from which on shown offsets are counted anew, and where from. */
  const foldedAt: number[] = [0];
  const shownAt: number[] = [0];
  const restart = (shown: number): void => {
    if (foldedAt.at(-1) === folded.length) foldedAt.length = shownAt.length = foldedAt.length - 1;
    foldedAt.push(folded.length);
    shownAt.push(shown);
  };
  let from = 0;
  let afterSpace = false;
  const keepTo = (end: number): void => {
    if (from === end) return;
    // What stood between two spaces was dropped.
    if (afterSpace && text[from] === ' ') restart(++from);
    folded += text.slice(from, end);
    if (end > from) afterSpace = text[end - 1] === ' ';
    from = end;
  };
  for (const {0: special, index} of text.matchAll(SPECIAL)) {
    keepTo(index);
    from = index + special.length;
    const plain = foldedPoint(special);
    if (plain.length === 1 && special.length === 1 && !(plain === ' ' && afterSpace)) {
      folded += plain;
      afterSpace = plain === ' ';
      continue;
    }
    for (const unit of plain.split('')) {
      if (unit === ' ' && afterSpace) continue;
      restart(index);
      folded += unit;
      afterSpace = unit === ' ';
    }
    restart(from);
  }
  if (from === 0) return {folded: text, shownRange: (start, end) => ({start, end})};
  keepTo(text.length);

  const shownOf = (offset: number): number => {
    if (offset >= folded.length) return text.length;
    let low = 0;
    let high = foldedAt.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (foldedAt[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return shownAt[low]! + offset - foldedAt[low]!;
  };
  return {
    folded,
    shownRange: (start, end) => {
      const last = shownOf(end - 1);
      // Several folded units may stand for one character.
      let after = end;
      while (after < folded.length && shownOf(after) <= last) after++;
      return {start: shownOf(start), end: shownOf(after)};
    },
  };
}

/** One code point, or a run of space, folded; empty where it is dropped. */
function foldedPoint(point: string): string {
  const known = memory.get(point);
  if (known !== undefined) return known;
  // The byte order mark counts as space.
  if (/^\s/u.test(point)) return /^\uFEFF+$/u.test(point) ? '' : ' ';
  const parts = point.normalize(MARKED_SCRIPT.test(point) ? 'NFKD' : 'NFKC').toLowerCase();
  let plain = '';
  // A mark that stands alone in Unicode («´») has a space under it.
  for (const part of parts.replace(DROPPED, '').trim()) plain += LETTERS[part] ?? asciiDigit(part);
  if (memory.size >= MEMORY_LIMIT) memory.clear();
  memory.set(point, plain);
  return plain;
}

function asciiDigit(character: string): string {
  const code = character.charCodeAt(0);
  if (code >= 0x0660 && code <= 0x0669) return String(code - 0x0660);
  if (code >= 0x06f0 && code <= 0x06f9) return String(code - 0x06f0);
  return character;
}
