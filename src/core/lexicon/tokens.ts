import {ARABIC_LETTER_CLASS} from './letters.ts';
import type {TextRange} from '../text-range.ts';

/** A run of Arabic letters, a run of other letters and digits, or one sign. */
export interface Token extends TextRange {
  readonly kind: 'arabic' | 'other' | 'sign';
}

const SPACE = 1;
const MARK = 2;
const ARABIC = 3;
const OTHER = 4;
const SIGN = 5;
type CharacterClass = typeof SPACE | typeof MARK | typeof ARABIC | typeof OTHER | typeof SIGN;

const ARABIC_LETTER = new RegExp(`[${ARABIC_LETTER_CLASS}]`, 'u');

/** The classes of the units seen so far, 0 for the others; a pattern would take twice the time. */
const classes = new Uint8Array(0x10000);

function classOf(text: string, index: number): CharacterClass {
  const unit = text.charCodeAt(index);
  const known = classes[unit]!;
  if (known !== 0) return known as CharacterClass;
  const isSurrogate = unit >= 0xd800 && unit <= 0xdfff;
  const found = classify(
    isSurrogate ? String.fromCodePoint(text.codePointAt(index)!) : text[index]!,
  );
  if (!isSurrogate) classes[unit] = found;
  return found;
}

function classify(character: string): CharacterClass {
  if (/\s/u.test(character)) return SPACE;
  if (/\p{M}/u.test(character)) return MARK;
  if (ARABIC_LETTER.test(character)) return ARABIC;
  // Kashida counts as a letter in Unicode.
  return /(?!\u0640)[\p{L}\p{N}]/u.test(character) ? OTHER : SIGN;
}

function lengthAt(text: string, index: number): 1 | 2 {
  return text.codePointAt(index)! > 0xffff ? 2 : 1;
}

const KINDS = {[ARABIC]: 'arabic', [OTHER]: 'other', [SIGN]: 'sign'} as const;

/** What `text` consists of but for space; each run of letters is as long as it can be. */
export function tokens(text: string): Token[] {
  const found: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const first = classOf(text, at);
    const start = at;
    at += lengthAt(text, at);
    if (first === SPACE || first === MARK) continue;
    for (; at < text.length; at += lengthAt(text, at)) {
      const next = classOf(text, at);
      if (next !== MARK && (next !== first || first === SIGN)) break;
    }
    found.push({kind: KINDS[first], start, end: at});
  }
  return found;
}

/** Whether nothing but space lies between two tokens that follow each other. */
export function follows(text: string, before: Token, after: Token): boolean {
  return before.end === after.start || /^\s*$/u.test(text.slice(before.end, after.start));
}

/**
 * Whether the tokens at `index` - 1, `index` and `index` + 1 are one word, number or abbreviation
 * with a sign inside («3.5», «don't», «م.ب»), so that no word begins or ends at the sign.
 */
export function isJoint(text: string, all: readonly Token[], index: number): boolean {
  const before = all[index - 1];
  const sign = all[index];
  const after = all[index + 1];
  if (before === undefined || after === undefined || sign?.kind !== 'sign') return false;
  if (before.end !== sign.start || sign.end !== after.start || before.kind !== after.kind) {
    return false;
  }
  const character = text.slice(sign.start, sign.end);
  if (before.kind === 'arabic') {
    // With a conjunction the first initial has two letters: «وم.ب».
    return character === '.' && before.end - before.start <= 2 && after.end - after.start === 1;
  }
  const parts = text.slice(Math.max(sign.start - 1, 0), sign.end + 1);
  return /^\p{Nd}[.,:/٫٬]\p{Nd}$/u.test(parts) || /^\p{L}['’.]\p{L}$/u.test(parts);
}
