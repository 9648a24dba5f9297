import {Feature} from '../features.ts';
import type {SpokenStep} from '../step.ts';

/** «~25», «≈25»; not «س ≈ 25», which is an equation, and not «5~10» or an address. */
const ABOUT = '(?<![\\p{L}\\p{N}/=.])[~∼]\\s?|(?<=^|[\\s(«])[≈≃](?! )';
/** «> 50», «س<5»; not «->», «>>» or a tag. */
const COMPARED = '(?<![<>=/-])[<>≤≥⩽⩾](?![<>=/-])';
const BEFORE_NUMBER = new RegExp(
  `(?:(?<about>${ABOUT})|${COMPARED}\\s?)(?=(?:[A-Z]{0,2}\\p{Sc}\\s?)?\\p{Nd})`,
  'gu',
);

/** «و» by itself, which is written to the word after it. */
const CONJUNCTION = /(?:^|[^\p{L}\p{M}])و$/u;
/** A variable or number before it makes it mathematics rather than an amount. */
const TERM = /(?:^|[^\p{L}\p{M}\p{N}])\p{L}\s?$|[\p{N})]\s?$/u;

const COMPARISONS: Readonly<Record<string, string>> = {
  '<': 'أصغر من',
  '>': 'أكبر من',
  '≤': 'أصغر من أو يساوي',
  '⩽': 'أصغر من أو يساوي',
  '≥': 'أكبر من أو يساوي',
  '⩾': 'أكبر من أو يساوي',
};

const AMOUNTS: Readonly<Record<string, string>> = {
  ...COMPARISONS,
  '<': 'أقل من',
  '>': 'أكثر من',
};

/**
 * «~25» is «نحو 25», «> 50» is «أكثر من 50» and «س > 50» is «س أكبر من 50», before the number is read, since these words govern
 * its case.
 */
export const sayApproximation: SpokenStep = {
  name: 'approximation',
  needs: Feature.symbol,
  languages: 'arabic',
  edits: (text) => {
    if (!/[~∼≈≃<>≤≥⩽⩾]/.test(text)) return [];
    return Array.from(text.matchAll(BEFORE_NUMBER), ({0: sign, index, groups = {}}) => {
      const before = text.slice(Math.max(0, index - 3), index);
      // «و< 20» is «وأصغر من»: «و» by itself is written to the word.
      const gap = /[\p{L}\p{M}\p{N}]$/u.test(before) && !CONJUNCTION.test(before) ? ' ' : '';
      const inMathematics = TERM.test(before) && !CONJUNCTION.test(before);
      const comparisons = inMathematics ? COMPARISONS : AMOUNTS;
      const words = groups['about'] === undefined ? comparisons[sign[0]!]! : 'نحو';
      return {start: index, end: index + sign.length, replacement: `${gap}${words} `, exact: false};
    });
  },
};
