import type {Edit} from '../edit.ts';
import {Feature} from '../features.ts';
import type {SpokenStep} from '../step.ts';

const RUNS = /[.…](?:\s*[.…])+|[!?؟](?:\s*[!?؟])+|([،؛,;:])(?:\s*\1)+/gu;
const LATIN_OR_DIGIT = /[\p{Script=Latin}\p{Nd}\\/]/u;

/** «!!!!» is «!», «؟؟» is «؟», «!؟!» is «؟!», «،،» is «،»; two dots or more are «…». */
export const shortenStops: SpokenStep = {
  name: 'repeated-stops',
  needs: Feature.repeat,
  languages: 'any',
  edits: (text) => {
    const edits: Edit[] = [];
    for (const {0: run, index} of text.matchAll(RUNS)) {
      const end = index + run.length;
      const replacement = stopOf(run);
      if (replacement === run || isInside(text, index, end)) continue;
      edits.push({start: index, end, replacement, exact: false});
    }
    return edits;
  },
};

function stopOf(run: string): string {
  if (/^[.…]/u.test(run)) return '…';
  const question = /[?؟]/u.exec(run)?.[0];
  if (question === undefined) return run[0]!;
  return run.includes('!') ? `${question}!` : question;
}

/** «std::map», «1..10», «../a»: part of a Latin word, number or path. */
function isInside(text: string, start: number, end: number): boolean {
  return LATIN_OR_DIGIT.test(text[start - 1] ?? '') && LATIN_OR_DIGIT.test(text[end] ?? '');
}
