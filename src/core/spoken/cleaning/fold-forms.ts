import type {Edit} from '../edit.ts';
import {Feature} from '../features.ts';
import type {SpokenStep} from '../step.ts';
import {WORD_LIGATURES} from './word-ligatures.ts';

/**
 * Forms of letters, digits and signs that mean the plain ones: hyphens of other widths, subscripts,
 * letterlike symbols, Roman numerals, enclosed letters and digits, presentation forms, fullwidth
 * forms, mathematical letters. Superscripts stay, since «م²» is no «م2».
 */
const FORMS = new RegExp(
  '[' +
    '\\u2010-\\u2012\\u2015\\u2080-\\u208E\\u2090-\\u209C' +
    '\\u2102\\u210A-\\u2113\\u2115\\u2119-\\u211D\\u2124\\u2128\\u212A-\\u212D\\u212F-\\u2131\\u2133\\u2134' +
    '\\u2160-\\u217F\\u2460-\\u24FF\\u2776-\\u2793' +
    '\\uFB00-\\uFD3D\\uFD40-\\uFDFB\\uFDFD-\\uFDFF\\uFE10-\\uFE19\\uFE30-\\uFE6F\\uFE70-\\uFEFC\\uFF01-\\uFFEE' +
    '\\u{10ED1}-\\u{10ED8}\\u{1D400}-\\u{1D7FF}\\u{1EE00}-\\u{1EEF1}' +
    '\\u{1F100}-\\u{1F10C}\\u{1F110}-\\u{1F12B}\\u{1F130}-\\u{1F149}\\u{1F150}-\\u{1F169}\\u{1F170}-\\u{1F189}' +
    ']',
  'gu',
);
/** Found much faster, in nearly every text that has one. */
const LIKELY =
  /[\u2010-\u2012\u2015\u2080-\u209C\u2102-\u217F\u2460-\u24FF\u2776-\u2793\uD803\uD835\uD83B\uD83C\uFB00-\uFFEE]/;
const ENCLOSED = /[\u2460-\u249B\u24EA-\u24FF\u2776-\u2793]/u;
const LETTER_BEFORE = /[\p{L}\p{M}\p{N}]$/u;
const LETTER_AFTER = /^[\p{L}\p{N}\uFBC3-\uFBD2\uFD40-\uFDFF]/u;
/** A word so far of one or two prefixes at most: «و», «ول», «بال» before «ﷲ». */
const PREFIXES_ONLY = /(?:^|[^\p{L}\p{M}])[وفأ]?[بتكول]?$/u;

const DASHES: Readonly<Record<string, string>> = {
  '\u2010': '-',
  '\u2011': '-',
  '\u2012': '–',
  '\u2015': '—',
};

/** The plain characters that one form of a letter, digit or sign stands for; itself if none. */
export function foldedCharacter(form: string): string {
  const dash = DASHES[form];
  if (dash !== undefined) return dash;
  const point = form.codePointAt(0)!;
  if (point >= 0x2776 && point <= 0x2793) return String(((point - 0x2776) % 10) + 1);
  if (point >= 0x24eb && point <= 0x24f4) return String(point - 0x24eb + 11);
  if (point >= 0x24f5 && point <= 0x24fe) return String(point - 0x24f5 + 1);
  if (point >= 0x1f150 && point <= 0x1f189) {
    return String.fromCharCode(0x41 + ((point - 0x1f150) % 32));
  }
  // Marks alone come with a space or kashida that only carries them.
  const folded = form.normalize('NFKC');
  return /\p{M}/u.test(folded) ? folded.replace(/[\s\u0640]/gu, '') : folded;
}

/** Presentation forms and other styles of letters become the ordinary ones; «ﷺ» becomes words. */
export const foldForms: SpokenStep = {
  name: 'fold-forms',
  needs: Feature.presentation | Feature.symbol | Feature.digit,
  languages: 'any',
  edits: (text) => {
    if (!LIKELY.test(text)) return [];
    const edits: Edit[] = [];
    for (const {0: form, index} of text.matchAll(FORMS)) {
      const end = index + form.length;
      const replacement = replacementFor(text, form, index, end);
      if (replacement === form) continue;
      const exact = replacement.length === form.length;
      const last = edits.at(-1);
      // Text out of a PDF is all such forms, which then stay one stretch.
      if (exact && last?.exact && last.end === index) {
        edits[edits.length - 1] = {
          ...last,
          end,
          replacement: last.replacement + replacement,
        };
      } else {
        edits.push({start: index, end, replacement, exact});
      }
    }
    return edits;
  },
};

function replacementFor(text: string, form: string, start: number, end: number): string {
  const before = text.slice(Math.max(0, start - 6), start);
  const gapAfter = LETTER_AFTER.test(text.slice(end, end + 2)) ? ' ' : '';
  const words = WORD_LIGATURES.get(form);
  if (words === undefined) {
    const folded = foldedCharacter(form);
    return ENCLOSED.test(form) ? folded + gapAfter : folded;
  }
  if (words === '') return '';
  if (words === 'الله') {
    if (before.endsWith('ل')) return `له${gapAfter}`;
    if (PREFIXES_ONLY.test(before)) return words + gapAfter;
  }
  return (LETTER_BEFORE.test(before) ? ' ' : '') + words + gapAfter;
}
