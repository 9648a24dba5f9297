import type {LanguageRun} from '../article/article.ts';
import {primaryLanguage} from './direction.ts';

interface Script {
  readonly letter: RegExp;
  /** Found much faster than `letter`, in nearly every text that has one. */
  readonly likely: RegExp;
  /** Letters, marks and digits of the script, with what joins them inside a word. */
  readonly word: RegExp;
  readonly language: string;
}

const LATIN: Script = {
  letter: /\p{Script=Latin}/u,
  likely: /[A-Za-z\u00C0-\u024F\u1E00-\u1EFF\uFF21-\uFF5A]/,
  word: /[0-9\p{Script=Latin}][0-9\p{Script=Latin}\p{M}]*(?:['’._@&+:/%=?#–-]+[0-9\p{Script=Latin}\p{M}]+)*/gu,
  language: 'en',
};
const ARABIC: Script = {
  letter: /(?=\p{Script=Arabic})\p{L}/u,
  likely: /[\u0620-\u06FF\u0750-\u077F\u08A0-\u08FF\uFB50-\uFEFC]/,
  word: /[٠-٩\p{Script=Arabic}][٠-٩\p{Script=Arabic}\p{M}\p{Cf}\u0640]*(?:[-._/][٠-٩\p{Script=Arabic}\p{M}]+)*/gu,
  language: 'ar',
};

const ARABIC_SCRIPT = new Set(['ar', 'fa', 'ur', 'ckb', 'ps', 'sd', 'ug']);

/** What ends a run between two of its words: other letters and digits, Arabic punctuation. */
const LATIN_RUN_END = /[\p{L}٠-٩۰-۹،؛؟۔]/u;
const ARABIC_RUN_END = /\p{L}/u;

/**
 * The parts of `text` in another script than its language is written in: Latin runs in Arabic
 * text are `en`, Arabic runs in Latin text are `ar`. A run goes from the first letter or digit
 * of a word to the last one of a later word, with the space, digits and punctuation between; never
 * with what trails («Windows 11» is «Windows»). Text of unknown language has no runs.
 *
 * @param language of the article, BCP 47
 */
export function languageRuns(text: string, language: string): LanguageRun[] {
  const primary = primaryLanguage(language);
  if (primary === 'und' || primary === '') return [];
  const arabicText = ARABIC_SCRIPT.has(primary);
  const script = arabicText ? LATIN : ARABIC;
  if (!script.likely.test(text)) return [];
  const runEnd = arabicText ? LATIN_RUN_END : ARABIC_RUN_END;
  const runs: {start: number; end: number; language: string}[] = [];
  for (const {0: word, index} of text.matchAll(script.word)) {
    if (!script.letter.test(word)) continue;
    const last = runs.at(-1);
    const end = index + word.length;
    if (last && !runEnd.test(text.slice(last.end, index))) last.end = end;
    else runs.push({start: index, end, language: script.language});
  }
  return runs;
}
