import {Feature} from '../features.ts';
import type {SpokenStep} from '../step.ts';

/** A hyphen with space around it, beside a letter that stands for a number: «5س - 6». */
const MINUS =
  /(?<=(?:(?<![\p{L}\p{M}])[ء-ي]|[⁰¹²³⁴-⁹)])\s?)[-–−](?=\s?[\p{Nd}(])|(?<=[\p{Nd})]\s?)[-–−](?=\s?\p{Nd}{0,4}[ء-ي](?![\p{L}\p{M}]))/gu;

/** In an equation such a hyphen is a minus: «ناقص». */
export const equations: SpokenStep = {
  name: 'equations',
  needs: Feature.digit,
  languages: 'arabic',
  edits: (text) => {
    if (!text.includes('=')) return [];
    return Array.from(text.matchAll(MINUS), ({index}) => {
      const before = /\s/u.test(text[index - 1] ?? '') ? '' : ' ';
      const after = /\s/u.test(text[index + 1] ?? '') ? '' : ' ';
      const replacement = `${before}ناقص${after}`;
      return {start: index, end: index + 1, replacement, exact: false};
    });
  },
};
