import type {Edit} from '../edit.ts';
import {Feature} from '../features.ts';
import type {SpokenStep} from '../step.ts';
import {pauseFor} from './neighbours.ts';

/** The end of a verse with its number: «۝٢», «﴿٢﴾»; or an ornate bracket. */
const SIGNS = /(?:\s?(?:\u06DD\s?\p{Nd}{0,3}|\uFD3F\s?\p{Nd}{1,3}\s?\uFD3E))+|[\uFD3E\uFD3F]/gu;

/**
 * The number of a verse is not read, as in recitation: the end of a verse is a pause. The ornate
 * brackets around a verse are quotes.
 */
export const readVerseSigns: SpokenStep = {
  name: 'quran-signs',
  needs: Feature.invisible | Feature.presentation,
  languages: 'any',
  edits: (text, {language}) => {
    const edits: Edit[] = [];
    for (const {0: sign, index} of text.matchAll(SIGNS)) {
      const end = index + sign.length;
      if (sign === '\uFD3F' || sign === '\uFD3E') {
        const replacement = sign === '\uFD3F' ? '«' : '»';
        edits.push({start: index, end, replacement, exact: true});
      } else {
        edits.push({
          start: index,
          end,
          replacement: pauseFor(text, index, end, language),
          exact: false,
        });
      }
    }
    return edits;
  },
};
