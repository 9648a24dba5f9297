import {beforeSpace, isWordUnit, wordBefore} from './words-around.ts';

/** What leads to a number: «بحلول ال» of «بحلول الـ25». */
export interface Lead {
  /** Written onto the number: «و», «ال», «لل», «وب»; empty where nothing is. */
  readonly clitics: string;
  /** Where an edit of the number begins, so that it takes the space of «لـ 25» with it. */
  readonly start: number;
  /** The word before, {@link folded}; empty at the beginning and after punctuation. */
  readonly word: string;
  /** Where `word` begins. */
  readonly wordStart: number;
  /** What stands straight before the number and its clitics if that is no word and no space. */
  readonly sign: string;
}

const CLITICS = /^(?=.)[وف]?(?:[بلك]?ال|لل|[بلك])?$/u;
/** «لـ 25» has lost its kashida; «و 25» may have been written so. */
const APART = /^(?:[وف]?(?:[بلك]?ال|لل|[بلك])|و)$/u;
/** Before digits these make them part of something else: «1.5», «+20», «#3», «@7», «v2». */
const JOINING = /[\p{N}.,٫٬:/\\+#@_=*^~°%٪$€£-]/u;
const OPENING = /[\s()[\]{}«»"'“”‘’،؛:;.!?؟–—-]/u;

/**
 * What leads to the number that begins at `start`; `undefined` where it is joined to letters that
 * are no clitics, or to a sign or digit that makes it part of a longer number or a code.
 */
export function leadOf(text: string, start: number): Lead | undefined {
  const sign = text[start - 1] ?? '';
  if (isWordUnit(sign)) {
    const {word, start: wordStart} = wordBefore(text, start);
    if (!CLITICS.test(word)) return undefined;
    return leadBefore(text, wordStart, word, start);
  }
  if (sign !== '' && !OPENING.test(sign)) return undefined;
  if (JOINING.test(sign) && JOINING.test(text[start - 2] ?? ' ')) return undefined;
  // «التاريخ:3/9» and «ت.180هـ», but «Re.3», «F-16».
  if (/[.:-]/u.test(sign) && /[A-Za-z]/u.test(text[start - 2] ?? '')) return undefined;
  const near = wordBefore(text, start);
  if (near.end < start && APART.test(near.word)) {
    return leadBefore(text, near.start, near.word, near.end);
  }
  return leadBefore(text, start, '', start);
}

function leadBefore(text: string, at: number, clitics: string, start: number): Lead {
  const {word, start: wordStart} = wordBefore(text, at);
  const sign = word === '' ? (text[beforeSpace(text, at) - 1] ?? '') : '';
  return {clitics, start, word, wordStart, sign};
}

/** A definite word («الثالث من مايو») as it is written onto `clitics` in place of the number. */
export function onto(clitics: string, definite: string): string {
  if (!definite.startsWith('ال')) return definite;
  if (/[ال]ل$/u.test(clitics)) return definite.slice(2);
  if (clitics.endsWith('ل')) return `ل${definite.slice(2)}`;
  return definite;
}
