import {cardinal} from '../../numbers/cardinal.ts';
import type {Edit} from '../edit.ts';
import {Feature} from '../features.ts';
import type {SpokenStep} from '../step.ts';

const RAISED = /⁻?[⁰¹²³⁴-⁹]{1,3}|ⁿ/gu;
const DIGITS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** Powers that no unit took: «س²» is «س تربيع», «عشرة⁶» is «عشرة أس ستة», «سⁿ» is «س أس ن». */
export const readRaisedNumbers: SpokenStep = {
  name: 'raised-numbers',
  needs: Feature.digit | Feature.latin,
  languages: 'arabic',
  edits: (text) => {
    const edits: Edit[] = [];
    for (const {0: raised, index} of text.matchAll(RAISED)) {
      const end = index + raised.length;
      const gap = /[\p{L}\p{N}]/u.test(text[end] ?? '') ? ' ' : '';
      edits.push({start: index, end, replacement: ` ${said(raised)}${gap}`, exact: false});
    }
    return edits;
  },
};

function said(raised: string): string {
  if (raised === '²') return 'تربيع';
  if (raised === '³') return 'تكعيب';
  if (raised === 'ⁿ') return 'أس ن';
  const digits = raised.replace(/[^⁻]/gu, (digit) => String(DIGITS.indexOf(digit)));
  const value = cardinal(Number(digits.replace('⁻', '')));
  return digits.startsWith('⁻') ? `أس ناقص ${value}` : `أس ${value}`;
}
