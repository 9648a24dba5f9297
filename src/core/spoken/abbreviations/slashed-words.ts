import {wordBefore} from '../addresses/word-before.ts';
import type {Edit} from '../edit.ts';
import {Feature} from '../features.ts';
import type {SpokenStep} from '../step.ts';

/** Before a name these are often written with a slash. */
const TITLES = new Set(
  (
    'السيد السيدة السادة الآنسة الأستاذ الأستاذة الدكتور الدكتورة المهندس المهندسة الشيخ الحاج الحاجة ' +
    'الطالب الطالبة المواطن المواطنة اللواء العميد العقيد المقدم الرائد النقيب الملازم القاضي المستشار ' +
    'المستشارة المحامي المحامية الفنان الفنانة الكاتب الكاتبة الشاعر الشاعرة الزميل الزميلة الأخ الأخت ' +
    'المرحوم المرحومة معالي سعادة فضيلة الإعلامي الإعلامية'
  ).split(' '),
);
const PREFIX = /^[وفبك](?=ال|معالي|سعادة|فضيلة)|^ل(?=ل)/u;

const SLASH =
  /(?<=\p{L}\p{M}{0,3}[ \u00A0]?)\/(?:ة(?![\p{L}\p{M}])|[ \u00A0]?(?=(\p{L}[\p{L}\p{M}]+)))/gu;

/**
 * The slash of Arabic letters and forms: after a title it is not said («السيد/ أحمد»), before a
 * lone «ة» it offers the feminine («موظف/ة» is «موظف أو موظفة»).
 */
export const slashedWords: SpokenStep = {
  name: 'slashed-words',
  needs: Feature.symbol,
  languages: 'arabic',
  edits: (text) => {
    if (!text.includes('/')) return [];
    const edits: Edit[] = [];
    for (const {0: whole, 1: next = '', index} of text.matchAll(SLASH)) {
      const end = index + whole.length;
      const before = wordBefore(text, index);
      if (whole.endsWith('ة')) {
        edits.push({start: index, end, replacement: ` أو ${before}ة`, exact: false});
      } else if (isTitle(before)) {
        const replacement = isTitle(next.replace(/\p{M}+/gu, '')) ? ' أو ' : ' ';
        edits.push({start: index, end, replacement, exact: false});
      }
    }
    return edits;
  },
};

function isTitle(word: string): boolean {
  const bare = word.replace(PREFIX, '');
  return TITLES.has(bare) || (bare.startsWith('ل') && TITLES.has(`ا${bare}`));
}
