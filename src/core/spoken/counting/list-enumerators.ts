import {cardinal} from '../../numbers/cardinal.ts';
import {asciiDigits} from '../../numbers/digit-value.ts';
import {Feature} from '../features.ts';
import type {SpokenStep} from '../step.ts';

/** «1. », «٢- », «3) », «(4) », «5: ». */
const ENUMERATOR =
  /^\s*(?:\((\p{Nd}{1,3})\)|(\p{Nd}{1,3})\s?[.)\-–—](?![\p{Nd}%٪])[)-]?)(?=\s*[\p{Script=Arabic}«"(])/u;

/** A number with its sign at the beginning, said as a cardinal with a stop: «واحد.». */
export const listEnumerators: SpokenStep = {
  name: 'list-enumerators',
  needs: Feature.digit,
  languages: 'arabic',
  edits: (text) => {
    const found = ENUMERATOR.exec(text);
    if (!found) return [];
    const digits = found[1] ?? found[2]!;
    const end = found[0].length;
    const start = end - found[0].trimStart().length;
    const gap = /\s/u.test(text[end] ?? '') ? '' : ' ';
    const replacement = `${cardinal(Number(asciiDigits(digits)))}.${gap}`;
    return [{start, end, replacement, exact: false}];
  },
};
