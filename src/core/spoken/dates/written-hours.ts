import type {Edit} from '../edit.ts';
import {afterQuantityDot} from '../quantity-dot.ts';
import type {SpokenStep} from '../step.ts';
import {said} from './said.ts';

const HOUR =
  'ال(?:واحدة|ثانية عشرة|ثانية|ثالثة|رابعة|خامسة|سادسة|سابعة|ثامنة|تاسعة|عاشرة|حادية عشرة)';
const MINUTES = '(?:[ \\u00A0](?:و[\\p{L}\\p{M}]{4,8}|إلا [\\p{L}\\p{M}]{3,5}|دقيقة|دقائق)){0,3}';
/** «التاسعة م», «السادسة والنصف ص.», «الثانية عشرة ظ» */
const MARKED = new RegExp(`${HOUR}${MINUTES}[ \\u00A0]([صمظ])(?![\\p{L}\\p{M}²³/])`, 'gu');
/** Found fast in any text that can have one. */
const LIKELY = /[ \u00A0][صمظ](?![ء-ي])/;
const WORDS: Readonly<Record<string, string>> = {ص: 'صباحا', م: 'مساء', ظ: 'ظهرا'};

/** The mark of the half of the day after an hour in words. */
export const writtenHours: SpokenStep = {
  name: 'written-hours',
  needs: 0,
  languages: 'arabic',
  edits: (text) => {
    if (!LIKELY.test(text)) return [];
    return Array.from(text.matchAll(MARKED), ({0: whole, 1: mark, index}): Edit => {
      const end = index + whole.length;
      return said(end - 1, afterQuantityDot(text, index, end), WORDS[mark!]!);
    });
  },
};
