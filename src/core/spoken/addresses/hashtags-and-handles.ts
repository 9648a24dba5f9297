import type {Edit} from '../edit.ts';
import {Feature} from '../features.ts';
import type {SpokenStep} from '../step.ts';
import {wordBefore} from './word-before.ts';

/** «#» before a letter, and «@» before a name that is no mail address. */
const TAG =
  /(?<![A-Za-z0-9_&/#])#(?=[\p{N}_]{0,8}\p{L})([\p{L}\p{M}\p{N}_]+)|(?<![A-Za-z0-9_.@])@([\p{L}\p{N}_][\p{L}\p{M}\p{N}_.]*)/gu;

/** Words that already say what follows, with any clitics. */
const TAG_NAMED =
  /^[وفبلك]{0,2}(?:ال|لل)?(?:وسم|هاشتا[غجق]|هشتا[غجق]|هاش تاغ|تاغ)(?:ات|ين|ان|ي)?$/u;
const ACCOUNT_NAMED =
  /^[وفبلك]{0,2}(?:ال|لل)?(?:حساب|معرف|رسمي)(?:ات|ين|ان)?(?:ه|ها|هم|نا|ي|ك|كم)?$/u;

/** Where two words of a tag meet: at a line, before a capital or the first digit of a number. */
const SEAM = /_+|(?<=\p{Ll})\p{Lu}|(?<=\p{Script=Arabic}\p{M}{0,3})\p{Nd}/gu;
const CAPITALS = /[A-Z]$/u;

/**
 * «#القدس_الآن» is «وسم القدس الآن» and «@rawi_app» is «حساب rawi app». The word is left out
 * where the text has just said it («عبر وسم #القدس»).
 */
export const hashtagsAndHandles: SpokenStep = {
  name: 'hashtags-and-handles',
  needs: Feature.symbol,
  languages: 'arabic',
  edits: (text) => {
    if (!text.includes('#') && !text.includes('@')) return [];
    const edits: Edit[] = [];
    for (const {0: whole, 1: tag, index} of text.matchAll(TAG)) {
      const hash = tag !== undefined;
      const named = (hash ? TAG_NAMED : ACCOUNT_NAMED).test(wordBefore(text, index));
      const replacement = named ? '' : hash ? 'وسم ' : 'حساب ';
      edits.push({start: index, end: index + 1, replacement, exact: false});
      addSeams(edits, whole, index);
    }
    return edits;
  },
};

function addSeams(edits: Edit[], whole: string, index: number): void {
  for (const {0: seam, index: at} of whole.matchAll(SEAM)) {
    const start = index + at;
    const end = start + seam.length;
    if (!seam.startsWith('_')) {
      edits.push({start, end, replacement: ` ${seam}`, exact: false});
    } else if (at + seam.length < whole.length) {
      // «COVID_19» is one word like «COVID-19».
      const joined =
        CAPITALS.test(whole.slice(0, at)) && /^\d/u.test(whole.slice(at + seam.length));
      edits.push({start, end, replacement: joined ? '-' : ' ', exact: false});
    } else {
      edits.push({start, end, replacement: '', exact: false});
    }
  }
}
