import {applyEdits} from '../edit.ts';
import type {SpokenText} from '../spoken-text.ts';

/** What leans on a word of another language: «و», «ب», «وال», «لل». */
const CLITICS = /(?<![\p{L}\p{M}\p{N}])(?:[وف]?[بكل]?(?:ال)?|[وف]?لل)$/u;

const VOWELLED: Readonly<Record<string, string>> = {
  و: 'وَ',
  ف: 'فَ',
  ب: 'بِ',
  ك: 'كَ',
  ل: 'لِ',
};

/**
 * Where `said` ends in letters that lean on a word which another voice says («لـOpenAI»), these
 * have their vowels, for voices call a letter that stands alone by its name.
 */
export function withVowels(said: SpokenText): SpokenText {
  const clitics = CLITICS.exec(said.spoken)?.[0] ?? '';
  const article = /ال$/u.exec(clitics)?.[0] ?? '';
  const letters = clitics.slice(0, clitics.length - article.length);
  if (letters === '') return said;
  const end = said.spoken.length - article.length;
  // The second lām of «لل» is the article's.
  const replacement = letters.replace(/./gu, (each, at: number) =>
    at > 0 && letters[at - 1] === 'ل' ? each : VOWELLED[each]!,
  );
  return applyEdits(said, [{start: end - letters.length, end, replacement, exact: false}]);
}
