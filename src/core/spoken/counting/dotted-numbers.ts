import {numberWords, parseNumber} from '../../numbers/number-literal.ts';
import type {Edit} from '../edit.ts';
import {Feature} from '../features.ts';
import type {SpokenStep} from '../step.ts';
import {leadAt} from './lead.ts';
import {saidAfter} from './said.ts';
import {writtenNumbers} from './written-numbers.ts';

const POINT = /[.٫]/u;
const MANY = /^\p{Nd}+(?:[.٫]\p{Nd}+){2,}$/u;
const ONE = /^\p{Nd}+[.٫]\p{Nd}+$/u;
/** Four numbers below 256 are the address of a machine rather than thousands of millions. */
const OCTETS = /^(?:\p{Nd}{1,3}\.){3}\p{Nd}{1,3}$/u;
const VERSION =
  /(?<![\p{L}\p{M}])[وف]?(?:[بك]?ال|لل|[بلك])?(?:إصدار|إصدارة|نسخة|تحديث|أندرويد|ويندوز|نظام)\s(?:رقم\s)?$/u;
const LOOK_BACK = 24;

/** Versions («2.0.1»), addresses of machines («192.168.1.1») and numbered clauses: «نقطة». */
export const dottedNumbers: SpokenStep = {
  name: 'dotted-numbers',
  needs: Feature.digit,
  languages: 'arabic',
  edits: (text) => {
    const edits: Edit[] = [];
    for (const number of writtenNumbers(text)) {
      if (!isDotted(text, number.start, number.text)) continue;
      const words = number.text
        .split(POINT)
        .map((part) => numberWords(parseNumber(part)!))
        .join(' نقطة ');
      edits.push(saidAfter(text, leadAt(text, number.start), number.end, words));
    }
    return edits;
  },
};

function isDotted(text: string, start: number, written: string): boolean {
  if (!POINT.test(written)) return false;
  if (ONE.test(written)) return VERSION.test(text.slice(Math.max(0, start - LOOK_BACK), start));
  return MANY.test(written) && (OCTETS.test(written) || parseNumber(written) === undefined);
}
