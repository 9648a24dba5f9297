import {Feature} from '../features.ts';
import type {SpokenStep} from '../step.ts';

/** Of Markdown: «# عنوان», «> اقتباس»; not «# 5» or «> 5». */
const BEGINNING = /^(\s{0,20})((?:(?:#{1,6}|>{1,3})\s+)+)(?!\p{Nd}|$)/u;

/** The sign of a heading or a quotation at the beginning of a line is not read. */
export const dropLineBeginning: SpokenStep = {
  name: 'line-beginning',
  needs: Feature.symbol,
  languages: 'any',
  edits: (text) => {
    const found = BEGINNING.exec(text);
    if (!found) return [];
    const start = found[1]!.length;
    return [{start, end: start + found[2]!.length, replacement: '', exact: false}];
  },
};
