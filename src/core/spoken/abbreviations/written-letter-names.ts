import type {Edit} from '../edit.ts';
import {Feature} from '../features.ts';
import type {SpokenStep} from '../step.ts';
import {WRITTEN_LATIN_NAMES} from './letter-names.ts';

const CHAIN = /(?<![\p{L}\p{M}])[وفبلك]{0,2}(?:ال)?(\p{L}{2,5}(?:\.\p{L}{2,5})+)(?![\p{L}\p{M}])/gu;
/** Found fast in any text that can have such a name. */
const LIKELY = /[\u0621-\u064A]\.[ \u00A0]?[\u0621-\u064A]/;

/** «جيه. دي. فانس»; never a word of Arabic that can end a sentence. */
const INITIAL = /(?<![\p{L}\p{M}])و?(\p{L}{2,5})\.(?=[ \u00A0]\p{L})/gu;
const INITIALS = new Set(
  [...WRITTEN_LATIN_NAMES].filter(
    (name) => !'في أو او إن ان أي اي ال اس أس تو لو'.split(' ').includes(name),
  ),
);

/** «بي.بي.سي» is three words and «جيه. دي. فانس» a name; their dots are no stops. */
export const writtenLetterNames: SpokenStep = {
  name: 'written-letter-names',
  needs: Feature.dot,
  languages: 'arabic',
  edits: (text) => {
    if (!LIKELY.test(text)) return [];
    const edits: Edit[] = [];
    for (const {0: whole, 1: name, index} of text.matchAll(INITIAL)) {
      const dot = index + whole.length - 1;
      if (INITIALS.has(name!))
        edits.push({start: dot, end: dot + 1, replacement: '', exact: false});
    }
    for (const {0: whole, index} of text.matchAll(CHAIN)) {
      const names = whole.split('.');
      const first = names[0]!;
      const known = names.every(
        (name, place) =>
          WRITTEN_LATIN_NAMES.has(name) ||
          (place === 0 && WRITTEN_LATIN_NAMES.has(first.replace(/^[وفبلك]{0,2}(?:ال|ل)?/u, ''))),
      );
      if (!known) continue;
      for (const {index: dot} of whole.matchAll(/\./gu)) {
        edits.push({start: index + dot, end: index + dot + 1, replacement: ' ', exact: true});
      }
    }
    return edits.sort((a, b) => a.start - b.start);
  },
};
