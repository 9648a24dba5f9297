import {ARABIC_LETTER_CLASS} from '../../lexicon/letters.ts';
import type {Edit} from '../edit.ts';
import {isBeforeStop} from './before-stop.ts';

const MARK_CLASS = '\\u064B-\\u0652\\u0670';
/** The last letter of a word and its marks. */
const FINAL_LETTER = new RegExp(
  `([${ARABIC_LETTER_CLASS}])([${MARK_CLASS}]*)(?![\\p{L}\\p{M}\\p{N}])`,
  'gu',
);
const FATHA = '\u064E';
const FATHATAN = '\u064B';
/** Vowels and tanwīns of the case, of a verb's end or of a pronoun's; no sukūn. */
const ENDING = /[\u064B-\u0650]/u;
const VOWEL = /[\u064B-\u0650\u0670]/u;
/** Longer than any word with its marks; keeps the look back short. */
const LOOK_BACK = 32;

/**
 * What the last word before each stop of `text` loses: the short vowel or the tanwīn at its end; the
 * tanwīn of the accusative is a long ā («كِتابًا» is «كِتابا»), the tāʾ marbūṭa of a word with vowel
 * marks h («مَدْرَسَةٌ» is «مَدْرَسَه»).
 */
export function pausalEdits(text: string): Edit[] {
  const edits: Edit[] = [];
  for (const found of text.matchAll(FINAL_LETTER)) {
    const {0: whole, 1: letter, 2: marks, index} = found;
    if (marks === '' && !'اىة'.includes(letter!)) continue;
    if (!isAfterLetter(text, index) || !isBeforeStop(text, index + whole.length)) continue;
    if ((letter === 'و' || letter === 'ي') && isHeOrShe(text, index)) continue;
    edits.push(...pausalEnd(text, index, letter!, marks!));
  }
  return edits;
}

/** A word of one letter is attached to what follows, or would not be heard without its vowel. */
function isAfterLetter(text: string, index: number): boolean {
  return index > 0 && /[\p{L}\p{M}]/u.test(text[index - 1]!);
}

/** «هُوَ» and «هِيَ», which without their last vowel would be said as in dialect. */
function isHeOrShe(text: string, index: number): boolean {
  const before = text.slice(Math.max(0, index - LOOK_BACK), index);
  return /(?:^|[^\p{L}\p{M}])(?:[وف]\u064E?)?ه\p{M}?$/u.test(before);
}

/** The edits that bring the last letter, at `index`, into its pausal form. */
function pausalEnd(text: string, index: number, letter: string, marks: string): Edit[] {
  const edits: Edit[] = [];
  if (text[index - 1] === FATHATAN) {
    if (letter === 'ا') edits.push(without(index - 1));
    // «فَتًى»: without a vowel before it a last «ى» is a yāʾ to many writers.
    if (letter === 'ى') edits.push({start: index - 1, end: index, replacement: FATHA, exact: true});
  }
  if (letter === 'ة' && isVowelled(text, index)) {
    edits.push({start: index, end: index + 1, replacement: 'ه', exact: true});
  }
  for (let at = 0; at < marks.length; at++) {
    const mark = marks[at]!;
    if (!ENDING.test(mark)) continue;
    const start = index + 1 + at;
    if (mark === FATHATAN && !'اىة'.includes(letter)) {
      edits.push({start, end: start + 1, replacement: 'ا', exact: true});
    } else {
      edits.push(without(start));
    }
  }
  return edits;
}

function without(start: number): Edit {
  return {start, end: start + 1, replacement: '', exact: false};
}

/** Whether the tāʾ marbūṭa at `index` ends a word that shows its vowels. */
function isVowelled(text: string, index: number): boolean {
  const before = text.slice(Math.max(0, index - LOOK_BACK), index);
  if (!before.endsWith('ا')) return /\u064E\u0651?$/u.test(before);
  return VOWEL.test(before.slice(before.lastIndexOf(' ') + 1));
}
