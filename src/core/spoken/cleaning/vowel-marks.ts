import type {Edit} from '../edit.ts';
import {Feature} from '../features.ts';
import type {SpokenStep} from '../step.ts';

/** A letter and a hamza or madda written after it, as one letter. */
const COMPOSED: Readonly<Record<string, string>> = {
  'ا\u0654': 'أ',
  'ا\u0655': 'إ',
  'ا\u0653': 'آ',
  'و\u0654': 'ؤ',
  'ي\u0654': 'ئ',
  'ى\u0654': 'ئ',
};
/** Marks of the Quran's spelling that are the ordinary ones in other shapes. */
const SAME_MARK: Readonly<Record<string, string>> = {
  '\u0657': '\u064B',
  '\u065E': '\u064C',
  '\u06E1': '\u0652',
  '\u08F0': '\u064B',
  '\u08F1': '\u064C',
  '\u08F2': '\u064D',
};

const VOWELS = '\\u064B-\\u0652\\u0656\\u0657\\u065E\\u0670\\u06E1\\u08F0-\\u08F2';
const SMALL =
  '\\u0610-\\u061A\\u0653-\\u0655\\u0658-\\u065D\\u065F\\u06D6-\\u06DC\\u06DF\\u06E0\\u06E2-\\u06E8\\u06EA-\\u06ED' +
  '\\u0897-\\u089F\\u08CA-\\u08EF\\u08F3-\\u08FF\\u0334-\\u0338\\u0489\\u20D0-\\u20FF';
/** Before hamza or a doubled letter the Quran writes a long alif as «آ»: «جَآء», «الضَّآلين». */
const LENGTHENED = '(?=[ءأؤئ]|\\p{L}\\u0651)';
const MARKS = new RegExp(
  [
    `(?<orphan>(?<![\\p{L}\\p{M}\\p{Nd}])[${VOWELS}${SMALL}]+)`,
    `(?<=\\u064E)(?<long>آ|ا\\u0653)${LENGTHENED}`,
    `(?<base>[اويى])[${VOWELS}]*(?<hamza>[\\u0653-\\u0655])`,
    `(?<=(?<first>[${VOWELS}])[${SMALL}]*)(?<again>\\k<first>+)`,
    '(?<same>[\\u0656\\u0657\\u065E\\u06E1\\u08F0-\\u08F2])',
    `(?<small>[${SMALL}]+)`,
  ].join('|'),
  'gu',
);

/** Anything but an ordinary vowel mark once after a letter; found much faster. */
const LIKELY =
  /[\u0300-\u0489\u0610-\u061A\u0653-\u065F\u06D6-\u06ED\u0897-\u089F\u08CA-\u08FF\u20D0-\u20FF]|([\u064B-\u0652\u0670])\1|(?:^|[^\u0620-\u08FF])[\u064B-\u0652\u0670]|\u064E\u0622/;

/** Signs above a name that stand for a phrase of honour. */
const HONOURS: Readonly<Record<string, string>> = {
  '\u0610': 'صلى الله عليه وسلم',
  '\u0611': 'عليه السلام',
  '\u0612': 'رحمه الله',
  '\u0613': 'رضي الله عنه',
};

/**
 * A hamza or madda of its own joins its letter, a mark written twice counts once, and the small
 * signs of the Quran (where to stop, what to merge) are dropped, as are marks without a letter.
 */
export const tidyMarks: SpokenStep = {
  name: 'vowel-marks',
  needs: Feature.mark,
  languages: 'any',
  edits: (text) => {
    if (!LIKELY.test(text)) return [];
    const edits: Edit[] = [];
    for (const {0: found, index, groups = {}} of text.matchAll(MARKS)) {
      const end = index + found.length;
      const {base, hamza, long, same} = groups;
      const composed = base && hamza ? COMPOSED[base + hamza] : undefined;
      if (base !== undefined) {
        if (composed)
          edits.push({start: index, end: index + 1, replacement: composed, exact: true});
        edits.push({start: end - 1, end, replacement: '', exact: false});
      } else if (long !== undefined) {
        edits.push({start: index, end, replacement: 'ا', exact: found.length === 1});
      } else if (same !== undefined) {
        edits.push({start: index, end, replacement: ordinaryMark(text, same, end), exact: true});
      } else {
        edits.push({start: index, end, replacement: honour(text, found, end), exact: false});
      }
    }
    return edits;
  },
};

/** The ordinary mark; a low alif at the end of a word is the tanwīn of two kasras. */
function ordinaryMark(text: string, mark: string, end: number): string {
  if (mark !== '\u0656') return SAME_MARK[mark]!;
  return /\p{L}/u.test(text[end] ?? '') ? '\u0650' : '\u064D';
}

/** The phrase of a sign at the end of a word; inside one there is no place to say it. */
function honour(text: string, signs: string, end: number): string {
  const phrase = HONOURS[signs.at(-1)!];
  return phrase === undefined || /^[\p{L}\p{M}]/u.test(text.slice(end, end + 1))
    ? ''
    : ` ${phrase}`;
}
