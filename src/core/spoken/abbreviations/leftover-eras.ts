import type {Edit} from '../edit.ts';
import type {SpokenStep} from '../step.ts';

const ERA = /[ \u00A0](هـ?|م)\.?(?=[\s،؛:.)»\]]|$)/gu;
const LIKELY = /[ \u00A0][هم](?:[\s،؛:.)»\]ـ]|$)/u;
/** Enough for a year in words. */
const LOOK_BACK = 72;
const YEAR = /(?<!\p{L})(?:[وفبلك]?(?:ال|لل)?(سنة|عام|قرن|سنوات|أعوام))(?:\s+\p{L}+){1,7}$/u;
const NUMBER_WORD =
  /(?:واحد|إحدى|اثن|ثلاث|أربع|خمس|ست|سبع|ثمان|تسع|عشر|مئت|مئة|مائة|ألف|أول|ثاني?|ثالث|رابع|خامس|سادس|سابع|ثامن|تاسع|عاشر|حادي)/u;
const TEXT_END = /^[\s»"”’')\]]*$/u;

/**
 * «هـ» and «م» after a year or a century in words («القرن الرابع هـ»); those after digits have
 * been said with the year.
 */
export const leftoverEras: SpokenStep = {
  name: 'leftover-eras',
  needs: 0,
  languages: 'arabic',
  edits: (text) => {
    if (!LIKELY.test(text)) return [];
    const edits: Edit[] = [];
    for (const {0: whole, 1: letter, index} of text.matchAll(ERA)) {
      const before = text.slice(Math.max(0, index - LOOK_BACK), index);
      const noun = YEAR.exec(before)?.[1];
      if (noun === undefined) continue;
      if (!NUMBER_WORD.test(before.slice(before.lastIndexOf(' ') + 1))) continue;
      const hijri = letter !== 'م';
      const ofCentury = hijri ? 'الهجري' : 'الميلادي';
      const ofYear = hijri ? 'للهجرة' : 'للميلاد';
      const after = index + whole.length;
      const closes = whole.endsWith('.') && TEXT_END.test(text.slice(after, after + 12));
      edits.push({
        start: index + 1,
        end: closes ? after - 1 : after,
        replacement: noun === 'قرن' ? ofCentury : ofYear,
        exact: false,
      });
    }
    return edits;
  },
};
