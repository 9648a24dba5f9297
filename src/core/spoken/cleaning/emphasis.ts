import type {Edit} from '../edit.ts';
import {Feature} from '../features.ts';
import type {SpokenStep} from '../step.ts';
import {pauseFor, visibleAfter, visibleBefore} from './neighbours.ts';

/** Signs of Markdown, and rows of a sign that only part or underline. */
const SIGNS = /\\?(?:\*+|_+|`+|~+|={2,}|#{2,}|\|{2,}|\+{3,}|\^{2,}|<{2,}|>{2,}|[-–—]{2,})/gu;
const LATIN_WORD = /[\p{Script=Latin}0-9]/u;
const EDGE = /^$|[\s«»"“”'‘’()،؛؟!.,:…*~`=|+^<>–—-]/u;

/**
 * Signs around words that stand for bold, italics and code are not read, nor the asterisk
 * of a footnote; rows of signs («=====», «-----») are a pause at most. Signs inside Latin words,
 * addresses and hashtags («snake_case», «#القدس_الآن») stay, and so do those of arithmetic.
 */
export const dropEmphasis: SpokenStep = {
  name: 'emphasis',
  needs: Feature.symbol | Feature.repeat,
  languages: 'any',
  edits: (text, {language}) => {
    const edits: Edit[] = [];
    for (const {0: run, index} of text.matchAll(SIGNS)) {
      const replacement = said(text, run, index, language);
      if (replacement === run) continue;
      const end = index + run.length;
      edits.push({start: index, end, replacement, exact: replacement.length === run.length});
    }
    return edits;
  },
};

/** What is left of a run of one sign at `start`. */
function said(text: string, run: string, start: number, language: string): string {
  const end = start + run.length;
  const before = text[start - 1] ?? '';
  const after = text[end] ?? '';
  const inLatin = LATIN_WORD.test(before) && LATIN_WORD.test(after);
  const sign = run.at(-1)!;
  const escaped = run.startsWith('\\');
  if (sign === '`') return inLatin && run === '`' ? "'" : '';
  if (inLatin && !escaped) return sign === '~' && run === '~' ? tilde(text, start, end) : run;
  switch (sign) {
    case '*':
      if (run.length > 2) break;
      return run === '*' && isProduct(text, start, end) ? run : '';
    case '_':
      if (EDGE.test(before) || EDGE.test(after)) return run.length > 2 ? ' ' : '';
      return run;
    case '~':
      return run === '~' ? tilde(text, start, end) : rowOrEmphasis(text, run, start, language);
    case '-':
    case '–':
    case '—':
      return pauseFor(text, start, end, language) === '' ? '' : '—';
    case '<':
    case '>':
      if (run.length === 2) return sign === '<' ? '«' : '»';
      break;
  }
  return rowOrEmphasis(text, run, start, language);
}

/** A row with space around it parts two things; glued to a word it dresses the word. */
function rowOrEmphasis(text: string, run: string, start: number, language: string): string {
  const end = start + run.length;
  const glued = /\S/u.test(text[start - 1] ?? '') || /\S/u.test(text[end] ?? '');
  const parts = run.length > 2 || !glued;
  if (glued && !parts) return '';
  return pauseFor(text, start, end, language);
}

/** «5 * 3», «س * ص»: numbers, or letters by themselves, on both sides. */
function isProduct(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 4), start);
  const after = text.slice(end, end + 4);
  const factor = /(?:\p{Nd}|\)|(?:^|[^\p{L}\p{M}])\p{L})\s?$/u;
  return factor.test(before) && /^\s?(?:\p{Nd}|\(|\p{L}(?![\p{L}\p{M}]))/u.test(after);
}

/** «5~10» is a range; before a number it is left to be read. */
function tilde(text: string, start: number, end: number): string {
  const number = /[\p{Nd}\p{Sc}]/u.test(visibleAfter(text, end));
  if (!number) return /[\w/]/u.test(text[end] ?? '') ? '~' : '';
  return /\p{Nd}/u.test(visibleBefore(text, start)) ? '-' : '~';
}
