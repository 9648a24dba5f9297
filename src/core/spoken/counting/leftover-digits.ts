import {digitsOneByOne} from '../../numbers/digit-groups.ts';
import {parseFractionCharacter, fraction} from '../../numbers/fraction.ts';
import {integerValue, numberWords, parseNumber} from '../../numbers/number-literal.ts';
import type {Edit} from '../edit.ts';
import {Feature} from '../features.ts';
import type {SpokenStep} from '../step.ts';
import {belongsToLatin} from './written-numbers.ts';

const LEFT = /\p{Nd}+(?:[.٫]\p{Nd}+)?|[²³¹⁰⁴-⁹₀-₉¼-¾⅐-⅟]/gu;
const WORD = /[\p{L}\p{M}\p{N}]/u;

/**
 * The last resort, for what the steps before have left or made: no digit stays in Arabic text, but
 * for those of Latin words.
 */
export const leftoverDigits: SpokenStep = {
  name: 'leftover-digits',
  needs: Feature.digit,
  languages: 'arabic',
  edits: (text) => {
    const edits: Edit[] = [];
    for (const {0: left, index} of text.matchAll(LEFT)) {
      const end = index + left.length;
      if (belongsToLatin(text, index, end)) continue;
      const before = WORD.test(text.slice(Math.max(0, index - 2), index).slice(-1)) ? ' ' : '';
      const after = WORD.test(text[end] ?? '') ? ' ' : '';
      edits.push({start: index, end, replacement: before + wordsFor(left) + after, exact: false});
    }
    return edits;
  },
};

function wordsFor(left: string): string {
  const parts = parseFractionCharacter(left);
  if (parts) return fraction(...parts);
  const literal = parseNumber(left.normalize('NFKC'));
  if (!literal) return '';
  const isTooGreat = literal.fraction === '' && integerValue(literal) === undefined;
  return isTooGreat ? digitsOneByOne(literal.integer) : numberWords(literal);
}
