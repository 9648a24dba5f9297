import type {Edit} from '../edit.ts';
import {Feature} from '../features.ts';
import {addSaid} from './add-said.ts';
import type {SpokenStep} from '../step.ts';

/** Pairs of words between which a stroke is a choice. */
const CHOICES = new Set(
  (
    'نعم/لا لا/نعم هو/هي هي/هو ذكر/أنثى أنثى/ذكر الذكر/الأنثى ذكور/إناث الذكور/الإناث صح/خطأ صواب/خطأ ' +
    'أب/أم الأب/الأم أخ/أخت السيد/السيدة الطالب/الطالبة المعلم/المعلمة موافق/معارض رجل/امرأة الرجل/المرأة ' +
    'أعزب/متزوج متزوج/أعزب عربي/أجنبي دائم/مؤقت مع/ضد حضوريا/عن نقدا/شيكا'
  ).split(' '),
);
const STROKE = /(?<![\p{Script=Latin}\d/])\/(?!\/)/gu;
const WORD_BEFORE = /(?:^|[^\p{L}\p{M}])([\p{L}\p{M}]+)$/u;
const WORD_AFTER = /^[\p{L}\p{M}]+/u;
/** «و/أو», and without its hamza, with nothing but a space before and after. */
const AND_OR = /^(?:[^\p{L}\p{M}])?و\/[أا]و(?![\p{L}\p{M}])/u;
const REACH = 24;

/**
 * A stroke between Arabic words: a pause («القاهرة/رويترز», «الإعلام / الصحافة»); «أو» between
 * words that exclude each other («نعم/لا»); silent after a title («السيد/ محمد») and in «و/أو».
 */
export const readSlashes: SpokenStep = {
  name: 'slashes',
  needs: Feature.symbol,
  languages: 'arabic',
  edits: (text) => {
    if (!text.includes('/')) return [];
    const edits: Edit[] = [];
    for (const {index} of text.matchAll(STROKE)) {
      if (AND_OR.test(text.slice(Math.max(0, index - 2), index + 4))) {
        edits.push({start: index, end: index + 2, replacement: 'أ', exact: false});
        continue;
      }
      const replacement = said(text, index);
      if (replacement === undefined) continue;
      addSaid(text, {start: index, end: index + 1, replacement}, edits);
    }
    return edits;
  },
};

function said(text: string, stroke: number): string | undefined {
  const end = stroke + 1;
  const before = text.slice(Math.max(0, stroke - REACH), stroke);
  const after = text.slice(end, end + REACH);
  const first = WORD_BEFORE.exec(before)?.[1];
  const second = WORD_AFTER.exec(after)?.[0];
  if (first !== undefined && second !== undefined) {
    if (/^\p{Script=Latin}/u.test(second)) return ' ';
    return CHOICES.has(`${first}/${second}`.replace(/\p{M}/gu, '')) ? ' أو ' : '، ';
  }
  if (first !== undefined) return /^\s+[\p{L}«"]/u.test(after) ? '' : ' ';
  // A stroke with space before it parts; at an end it is nothing.
  return /[\p{L}\p{M}\p{N}»"”)]\s+$/u.test(before) && /^\s*[\p{L}\p{N}«"“(]/u.test(after)
    ? '،'
    : ' ';
}
