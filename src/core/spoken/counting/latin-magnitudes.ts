import {Feature} from '../features.ts';
import type {SpokenStep} from '../step.ts';

const WORDS: Readonly<Record<string, string>> = {K: 'ألف', M: 'مليون', B: 'مليار'};
/** What such letters are written with on the net; elsewhere «4K» is no count. */
const MAGNITUDE =
  /(?<=\p{Nd})\s?([KMB])(?=\s(?:متابع|مشاهد|مشترك|مستخدم|تحميل|تنزيل|زيار|تغريد|إعجاب|لايك|تفاعل|مشارك|تعليق|نسمة|شخص|دولار|ريال|جنيه|درهم|دينار|ليرة|يورو))/gu;

/** «12M متابع» is «12 مليون متابع». */
export const latinMagnitudes: SpokenStep = {
  name: 'latin-magnitudes',
  needs: Feature.latin,
  languages: 'arabic',
  edits: (text) =>
    Array.from(text.matchAll(MAGNITUDE), ({0: written, 1: letter, index}) => {
      const replacement = ` ${WORDS[letter!]!}`;
      return {start: index, end: index + written.length, replacement, exact: false};
    }),
};
