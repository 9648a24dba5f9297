import type {Edit} from '../edit.ts';
import {Feature} from '../features.ts';
import type {SpokenStep} from '../step.ts';
import {addSaid} from './add-said.ts';
import {greekLetterName} from './greek-letters.ts';
import {LATIN_SYMBOL_NAMES, SYMBOL_NAMES} from './symbol-names.ts';

/** Any one sign but those that voices take for what they are: stops, quotes, dashes, brackets. */
const SIGN = /[^\p{L}\p{M}\p{N}\s.,:;!?'"()«»،؛؟…“”‘’–—-]|[ªºµ\u0370-\u03FF\u1F00-\u1FFF]+/gu;
/** Found much faster, in every text that has one. */
const LIKELY =
  /[#$%&*+/<=>@[\\\]^_`{|}~\u00A1-\u00AA\u00AC-\u00BA\u00BC-\u00BF\u00D7\u00F7\u0370-\u060B\u060D-\u060F\u061D\u061E\u066A-\u066D\u06D4\u06DD-\u06E9]|[^\0-\u06FF\u2013\u2014\u2018\u2019\u201C\u201D\u2026]/;
const BRACKETS: Readonly<Record<string, string>> = {
  '[': '(',
  ']': ')',
  '{': '(',
  '}': ')',
  '‹': '«',
  '›': '»',
  '„': '"',
  '‚': "'",
  '۔': '.',
  '⸮': '؟',
  '‽': '؟',
  '¿': ' ',
  '¡': ' ',
};
/** Signs that part what stands on both sides. */
const PARTING = /[|¦‖\\]/u;
const WORD = /[\p{L}\p{M}\p{N}]/u;
const LATIN = /[\p{Script=Latin}\d]/u;
/** A whole word in Greek is for a voice that knows it. */
const LETTERS_ALONE = 2;

/**
 * What is left of signs is read by its name («س + ص», «≥», «α»); «&» is «و»; signs of brand and
 * copyright are silent after a word; what has no name has no sound. Nothing stays that a voice
 * would spell, but in a word of Latin letters, whose voice knows it.
 */
export const readSigns: SpokenStep = {
  name: 'signs',
  needs: Feature.symbol | Feature.digit | Feature.presentation,
  languages: 'arabic',
  edits: (text) => {
    if (!LIKELY.test(text)) return [];
    const edits: Edit[] = [];
    for (const {0: sign, index} of text.matchAll(SIGN)) {
      const end = index + sign.length;
      const replacement = said(text, sign, index, end);
      if (replacement === sign) continue;
      addSaid(text, {start: index, end, replacement}, edits);
      if (sign === '&' && replacement.endsWith('و')) dropSpaceAfter(text, end, edits);
    }
    return edits;
  },
};

/** «بحث & تطوير» is «بحث وتطوير»: the conjunction is written to its word. */
function dropSpaceAfter(text: string, start: number, edits: Edit[]): void {
  const length = /^\s*/u.exec(text.slice(start, start + 4))![0].length;
  if (length === 0) return;
  edits.push({start, end: start + length, replacement: '', exact: false});
}

function said(text: string, sign: string, start: number, end: number): string {
  const bracket = BRACKETS[sign];
  if (bracket !== undefined) return bracket;
  const before = text.slice(Math.max(0, start - 2), start);
  const after = text.slice(end, end + 2);
  if (PARTING.test(sign)) return partingPause(text, start, end);
  const greek = greekNames(sign);
  if (greek !== undefined) return spaced(greek, before, after);
  const latin = LATIN.test(before.trim().at(-1) ?? '') && LATIN.test(after.trim()[0] ?? '');
  // «f/1.8», «x/y» are for the voice of their language.
  if (latin && sign === '/' && /(?:^|\P{L})\p{L}$/u.test(before) && /^\S/u.test(after)) return sign;
  const name = latin ? LATIN_SYMBOL_NAMES.get(sign) : undefined;
  if (name !== undefined) return spaced(name, before, after);
  return spaced(arabicName(text, sign, start, end), before, after);
}

function arabicName(text: string, sign: string, start: number, end: number): string {
  const before = text[start - 1] ?? '';
  const after = text[end] ?? '';
  switch (sign) {
    case '&':
      return /[\p{L}\p{N}«"]/u.test(text.slice(end, end + 4).trim()) ? 'و' : '';
    case '#':
      if (/[\p{L}\p{M}]/u.test(before)) return LATIN.test(before) ? 'sharp' : 'شارب';
      return WORD.test(after) ? 'رقم' : '';
    case '+':
      // «ديزني+», «C++»: a name, not a sum.
      if (isPlusName(text, start, end))
        return LATIN.test(nearestLetter(text, start)) ? 'plus' : 'بلس';
      break;
    case '*':
    case '^':
      if (!WORD.test(text.slice(Math.max(0, start - 2), start).trim())) return '';
      if (!/^\s?[\p{L}\p{N}(]/u.test(text.slice(end, end + 2))) return '';
      return sign === '^' ? 'أس' : SYMBOL_NAMES.get(sign)!;
    case '<':
    case '>':
      if (isBracket(text, sign, start, end)) return '';
      break;
    case '©':
      return 'حقوق النشر';
    case '®':
      return /[\p{L}\p{N})»"]\s?$/u.test(text.slice(Math.max(0, start - 2), start))
        ? ''
        : 'علامة مسجلة';
    case '™':
      return /[\p{L}\p{N})»"]\s?$/u.test(text.slice(Math.max(0, start - 2), start))
        ? ''
        : 'علامة تجارية';
    case '@':
      if (!WORD.test(text.slice(end, end + 2))) return '';
      break;
  }
  return SYMBOL_NAMES.get(sign) ?? '';
}

/** Whether a «+» ends a name: glued to a word, or to another «+» after it, and to nothing else. */
function isPlusName(text: string, start: number, end: number): boolean {
  if (/[\p{L}\p{N}(]/u.test(text[end] ?? '')) return false;
  const before = text.slice(Math.max(0, start - 4), start);
  return /[\p{L}\p{M}]{2}\+*$|\p{Script=Latin}\+*$/u.test(before);
}

/** The Latin or other letter that a row of «+» begins after. */
function nearestLetter(text: string, start: number): string {
  let at = start - 1;
  while (at > 0 && start - at < 4 && text[at] === '+') at--;
  return text[at] ?? '';
}

/** «<نص>»: angle brackets around a word rather than a comparison. */
function isBracket(text: string, sign: string, start: number, end: number): boolean {
  if (sign === '<') {
    return (
      /^[\p{L}\p{N}][^<>]{0,40}>/u.test(text.slice(end, end + 42)) &&
      !WORD.test(text[start - 1] ?? '')
    );
  }
  return (
    /<[\p{L}\p{N}][^<>]{0,40}$/u.test(text.slice(Math.max(0, start - 42), start)) &&
    !WORD.test(text[end] ?? '')
  );
}

/** A pause between words, a space elsewhere. */
function partingPause(text: string, start: number, end: number): string {
  const words =
    /[\p{L}\p{M}\p{N}»")]\s?$/u.test(text.slice(Math.max(0, start - 2), start)) &&
    /^\s?[\p{L}\p{N}«"(]/u.test(text.slice(end, end + 2));
  return words && text[start] !== '\\' ? '، ' : ' ';
}

/** The names of one or two Greek letters. */
function greekNames(letters: string): string | undefined {
  if (!/^[\u0370-\u03FF\u1F00-\u1FFF]/u.test(letters)) return undefined;
  if (letters.length > LETTERS_ALONE) return letters;
  return Array.from(letters, (letter) => greekLetterName(letter) ?? '').join(' ');
}

function spaced(name: string, before: string, after: string): string {
  const gapBefore = /[\p{L}\p{M}\p{N}+]$/u.test(before) ? ' ' : '';
  const gapAfter = WORD.test(after[0] ?? '') || after.startsWith('√') ? ' ' : '';
  if (name === '') return gapBefore && gapAfter ? ' ' : '';
  // «و» belongs to the word after it.
  return gapBefore + name + (name === 'و' ? '' : gapAfter);
}
