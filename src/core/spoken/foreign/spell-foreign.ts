import {latinLetterNames} from '../abbreviations/letter-names.ts';
import type {Edit} from '../edit.ts';
import {Feature} from '../features.ts';
import {cliticsBefore} from '../left-out.ts';
import type {SpokenStep} from '../step.ts';

/** Letters with their accents; a hyphen, dot or apostrophe between two is not said. */
const WORD =
  /[\p{Script=Latin}][\p{Script=Latin}\p{M}]*(?:['’.‐‑-]+[\p{Script=Latin}][\p{Script=Latin}\p{M}]*)*/gu;
const HYPHEN = /^[-‐‑–]\p{N}/u;
const SPACE = /^[ \u00A0]$/u;

/** Letters that no accent makes out of A to Z. */
const PLAIN: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ı: 'i',
  ŋ: 'ng',
};

/**
 * Words in Latin letters are spelled with the Arabic names of the English letters, where the
 * listener wants it: «Sony» is «إس أو إن واي». Accents are not said. Between two words there is a
 * comma, for otherwise nobody would hear where one ends.
 */
export const spellForeign: SpokenStep = {
  name: 'spell-foreign',
  needs: Feature.latin,
  languages: 'arabic',
  edits: (text, {choices}) => {
    if (choices.foreign !== 'spelled') return [];
    const edits: Edit[] = [];
    for (const {0: word, index} of text.matchAll(WORD)) {
      const last = edits.at(-1);
      if (last && SPACE.test(text.slice(last.end, index))) {
        edits[edits.length - 1] = {...last, replacement: `${last.replacement}،`};
      }
      // The hyphen of «F-150» goes with the letter.
      const end =
        index +
        word.length +
        (HYPHEN.test(text.slice(index + word.length, index + word.length + 2)) ? 1 : 0);
      const glued = /[\p{L}\p{M}\p{N}]$/u.test(text.slice(Math.max(0, index - 2), index));
      const before = glued && cliticsBefore(text, index) === '' ? ' ' : '';
      const after = /[\p{L}\p{N}]/u.test(text[end] ?? '') ? ' ' : '';
      edits.push({start: index, end, replacement: before + spelled(word) + after, exact: false});
    }
    return edits;
  },
};

function spelled(word: string): string {
  const plain = word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^\p{L}]/gu, '')
    .replace(/[^a-z]/gu, (letter) => PLAIN[letter] ?? letter);
  return latinLetterNames(plain);
}
