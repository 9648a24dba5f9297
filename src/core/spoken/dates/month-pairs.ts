import type {Edit} from '../edit.ts';
import {Feature} from '../features.ts';
import type {SpokenStep} from '../step.ts';
import {monthAt, monthBefore} from './months.ts';
import {said} from './said.ts';
import {afterSpace, beforeSpace} from './words-around.ts';

/** «مايو/أيار»: two names of one month follow each other. */
export const monthPairs: SpokenStep = {
  name: 'month-pairs',
  needs: Feature.symbol,
  languages: 'arabic',
  edits: (text) => {
    const edits: Edit[] = [];
    for (let at = text.indexOf('/'); at >= 0; at = text.indexOf('/', at + 1)) {
      if (!monthBefore(text, at) || !monthAt(text, at + 1)) continue;
      edits.push(said(beforeSpace(text, at), afterSpace(text, at + 1), ' '));
    }
    return edits;
  },
};
