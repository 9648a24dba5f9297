import {cardinal} from '../../numbers/cardinal.ts';
import type {Edit} from '../edit.ts';
import {Feature} from '../features.ts';
import type {SpokenStep} from '../step.ts';

const SUPERSCRIPTS = /([⁻⁺]?)([⁰¹²³⁴-⁹]+)/gu;
/** A number, a bracket or a letter that stands alone. */
const BASE = /(?:\p{Nd}|[)\]]|(?<![\p{L}\p{M}])\p{L})$/u;

/**
 * Superscripts: «س²» is «س تربيع», «10⁻⁶» is «عشرة أس ناقص ستة». After a word they are footnote
 * marks and not said; those of a Latin word stay with it («x²»).
 */
export const powers: SpokenStep = {
  name: 'powers',
  needs: Feature.digit,
  languages: 'arabic',
  edits: (text) => {
    const edits: Edit[] = [];
    for (const {0: written, 1: sign, 2: digits, index} of text.matchAll(SUPERSCRIPTS)) {
      const before = text.slice(Math.max(0, index - 4), index);
      if (/[\p{Script=Latin}\p{Script=Greek}]$/u.test(before)) continue;
      const end = index + written.length;
      const exponent = Number(digits!.normalize('NFKC').slice(0, 15));
      edits.push({start: index, end, replacement: said(before, sign!, exponent), exact: false});
    }
    return edits;
  },
};

function said(before: string, sign: string, exponent: number): string {
  if (/^$|\s$/u.test(before)) return cardinal(exponent);
  if (!BASE.test(before)) return '';
  if (sign === '' && exponent === 2) return ' تربيع';
  if (sign === '' && exponent === 3) return ' تكعيب';
  return ` أس ${sign === '⁻' ? 'ناقص ' : ''}${cardinal(exponent, {case: 'oblique'})}`;
}
