import type {Edit} from '../edit.ts';
import {Feature} from '../features.ts';
import type {SpokenStep} from '../step.ts';

const STRETCHED = /([\u0621-\u063A\u0641-\u064A])\1{2,}/gu;
const LETTER = /[\p{L}\p{M}]/u;

/**
 * A letter written three times or more for feeling («جميييل», «جداااا») is said once; no Arabic
 * word has three. What has: laughter, a letter by itself («ههههه» is «ههه»), «لل» before «ل»
 * («لللغة», and «اللللله»), and prefixes before a doubled letter («تتتابع», «بببغاء»).
 */
export const shortenStretched: SpokenStep = {
  name: 'stretched-letters',
  needs: Feature.repeat,
  languages: 'any',
  edits: (text) => {
    const edits: Edit[] = [];
    for (const {0: run, 1: letter = '', index} of text.matchAll(STRETCHED)) {
      const kept = countKept(text, letter, index, index + run.length);
      if (kept >= run.length) continue;
      edits.push({start: index + kept, end: index + run.length, replacement: '', exact: false});
    }
    return edits;
  },
};

/** How many of the letters from `start` to `end`, all the same, are said. */
function countKept(text: string, letter: string, start: number, end: number): number {
  const before = text.slice(Math.max(0, start - 3), start);
  const next = text[end] ?? '';
  const begins = !LETTER.test(before.at(-1) ?? '');
  if (begins && !LETTER.test(next)) return 3;
  if (letter === 'ل') return begins || /(?:^|[^\p{L}\p{M}])[وفبك]?ا?$/u.test(before) ? 2 : 1;
  if (end - start > 3) return 1;
  if (letter === 'ت' && /[بالوم]/u.test(next)) return 3;
  return letter === 'ب' && next === 'غ' ? 3 : 1;
}
