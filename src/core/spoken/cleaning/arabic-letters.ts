import type {Edit} from '../edit.ts';
import {Feature} from '../features.ts';
import type {SpokenStep} from '../step.ts';

/** Letters of Persian, Urdu and their neighbours that Arabic text gets from their keyboards. */
const LETTERS: Readonly<Record<string, string>> = {
  ؠ: 'ي',
  ٱ: 'ا',
  ٲ: 'أ',
  ٳ: 'إ',
  ٵ: 'أ',
  ٶ: 'ؤ',
  ٷ: 'ؤ',
  ٸ: 'ئ',
  ک: 'ك',
  ڪ: 'ك',
  ھ: 'ه',
  ۀ: 'ه',
  ہ: 'ه',
  ۂ: 'ه',
  ۃ: 'ة',
  ی: 'ي',
  ۍ: 'ي',
  ې: 'ي',
  ے: 'ي',
  ۓ: 'ئ',
  ە: 'ه',
};
const FOREIGN = new RegExp(`[${Object.keys(LETTERS).join('')}]+`, 'gu');
const YEH = 'ی';

/** Words, without «ال» and «و», whose last letter is ى where «ی» leaves it open. */
const WITH_ALIF = new Set(
  (
    'على إلى الى حتى متى لدى مدى سوى أعلى أدنى أقصى أغلى أحلى أقوى أولى كبرى صغرى وسطى عظمى أخرى قصوى ' +
    'يمنى يسرى مستوى محتوى مستشفى مقهى ملهى معنى مبنى مغزى منتدى ملتقى مصطفى مرتضى مجتبى موسى عيسى ' +
    'يحيى ليلى سلمى منى هدى نهى لبنى بشرى ذكرى فتوى دعوى شكوى عدوى جدوى تقوى نجوى قرى رؤى قوى هوى ' +
    'موسيقى جرى أجرى رأى بنى مضى انتهى اشترى تلقى ألقى التقى أدى تبنى اكتفى أعطى أبدى أنهى تولى ' +
    'تعدى تحدى استدعى سعى يرى نرى ترى أرى يبقى تبقى يسعى تسعى يسمى تسمى يدعى حمى قضى أتى أوصى ' +
    'نفى روى صلى تعالى كفى شتى أنثى مرضى قتلى جرحى أسرى موتى ضحى عسى بلى فتى صدى أذى ندى غنى'
  ).split(' '),
);
const LOOK_BACK = 12;

/** In Arabic text «ی», «ک», «ہ», «ٱ» and the like are the Arabic letters that they stand for. */
export const foldLetters: SpokenStep = {
  name: 'arabic-letters',
  needs: Feature.variant,
  languages: 'arabic',
  edits: (text) => {
    const edits: Edit[] = [];
    for (const {0: run, index} of text.matchAll(FOREIGN)) {
      const end = index + run.length;
      let replacement = run.replace(/./gu, (letter) => LETTERS[letter]!);
      if (run.endsWith(YEH) && endsInAlif(text, end)) replacement = `${replacement.slice(0, -1)}ى`;
      edits.push({start: index, end, replacement, exact: true});
    }
    return edits;
  },
};

/** Whether the «ی» before `end` is the last letter of a word that is written with ى. */
function endsInAlif(text: string, end: number): boolean {
  if (text[end] === '\u0670') return true;
  if (/^\p{M}*\p{L}/u.test(text.slice(end, end + 4))) return false;
  const before = text.slice(Math.max(0, end - LOOK_BACK), end - 1).replace(/\p{M}/gu, '');
  const stem = (/\p{L}*$/u.exec(before)?.[0] ?? '').replace(/./gu, (each) => LETTERS[each] ?? each);
  const word = `${stem}ى`;
  return (
    WITH_ALIF.has(word) ||
    WITH_ALIF.has(word.replace(/^[وف](?=\p{L}{2})/u, '')) ||
    WITH_ALIF.has(word.replace(/^[وف]?(?:[بك]?ال|لل)/u, ''))
  );
}
