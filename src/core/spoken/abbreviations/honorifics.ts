import {wordBefore} from '../addresses/word-before.ts';
import type {Edit} from '../edit.ts';
import type {SpokenStep} from '../step.ts';
import {isFeminineName} from './given-names.ts';

const SIGN = /\(\s?(ص|ع|س|رض|رح|عج|صلعم)\s?\)/gu;
const PROPHET =
  /(?:نبي|رسول|نبينا|رسولنا|محمد|الله|المصطفى|الأكرم|الكريم|الأعظم|الأمين|المختار|أحمد)$/u;
const HOLY =
  /^[وفبلك]{0,2}(?:عليا?|الحسن|الحسين|حسين|موسى|عيسى|إبراهيم|ابراهيم|يوسف|آدم|نوح|المسيح|الصادق|الباقر|الكاظم|الرضا|الجواد|الهادي|العسكري|المهدي|السجاد|العباس|داود|سليمان|يعقوب|إسحاق|إسماعيل|أيوب|يونس|زكريا|يحيى|لوط|هود|صالح|شعيب|هارون|إلياس|المؤمنين|الإمام|جبريل|جبرائيل|طالب|النبي|الخليل|مريم|فاطمة|زينب|الزهراء|العابدين|الله)$/u;
const HOLY_MANY = /^[وفبلك]{0,2}(?:البيت|الأنبياء|الأئمة|الرسل|المعصومين|بيته|آله|الأطهار|محمد)$/u;
const COMPANIONS = /(?:صحابة|صحابته|صحبه|أصحابه|الراشدين|الراشدون|التابعين|السلف)$/u;

/**
 * The signs of blessing after a name: «(ص)», «(ع)», «(رض)». A letter in brackets after any other
 * word is the name of a thing and stays.
 */
export const honorifics: SpokenStep = {
  name: 'honorifics',
  needs: 0,
  languages: 'arabic',
  edits: (text) => {
    if (!text.includes('(')) return [];
    const edits: Edit[] = [];
    for (const {0: whole, 1: sign, index} of text.matchAll(SIGN)) {
      const replacement = blessing(sign!, text, index);
      if (replacement === undefined) continue;
      edits.push({start: index, end: index + whole.length, replacement, exact: false});
    }
    return edits;
  },
};

function blessing(sign: string, text: string, index: number): string | undefined {
  const before = wordBefore(text, index);
  const bare = before.replace(/^[وفبلك](?=\p{L}{3})/u, '');
  const ofMother = /أم المؤمنين\s*$/u.test(text.slice(Math.max(0, index - 14), index));
  const woman =
    ofMother || bare.endsWith('الزهراء') || isFeminineName(before) || isFeminineName(bare);
  switch (sign) {
    case 'ص':
      return PROPHET.test(before) ? 'صلى الله عليه وسلم' : undefined;
    case 'صلعم':
      return 'صلى الله عليه وسلم';
    case 'ع':
      if (HOLY_MANY.test(before)) return 'عليهم السلام';
      if (/الحسن والحسين\s*$/u.test(text.slice(Math.max(0, index - 16), index))) {
        return 'عليهما السلام';
      }
      if (!HOLY.test(before)) return undefined;
      return woman ? 'عليها السلام' : 'عليه السلام';
    case 'س':
      return woman && HOLY.test(before) ? 'سلام الله عليها' : undefined;
    case 'رض':
      if (COMPANIONS.test(before)) return 'رضي الله عنهم';
      return woman ? 'رضي الله عنها' : 'رضي الله عنه';
    case 'رح':
      return woman ? 'رحمها الله' : 'رحمه الله';
    default:
      return 'عجل الله فرجه';
  }
}
