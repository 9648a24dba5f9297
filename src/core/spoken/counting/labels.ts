/** With or without «ال»: «غرفة 12». */
const LABELS = new Set(
  (
    'رقم غرفة قاعة بوابة شقة خط قناة رحلة محطة صفحة سطر شكل جدول مقعد مبنى مثال نموذج ملف بند فقرة آية سورة ' +
    'طاولة عمارة خانة كود رمز رصيف سؤال تمرين مادة مرسوم بناية حديث'
  ).split(' '),
);
/** With «ال» alone, as without it they may have what they consist of: «لجنة 5 أعضاء». */
const DEFINITE_LABELS = new Set(
  'صورة طريق شارع مجموعة وحدة بطاقة ملعب لجنة فريق منطقة قطعة بلوك فئة قانون قرار'.split(' '),
);
const WORD_BEFORE = /(?<![\p{L}\p{M}])([\p{L}\p{M}]+)[\s:(«"]*$/u;
/** The longest such word with its particles and marks. */
const LOOK_BACK = 32;

/**
 * Whether the number at `at` is the name of the thing before it («رقم 5», «الغرفة 12»), so that it
 * counts nothing that follows.
 */
export function isLabel(text: string, at: number): boolean {
  return labelAt(text, at) !== undefined;
}

/** Whether such a thing is definite, so that its number stands as in counting. */
export function isDefiniteLabel(text: string, at: number): boolean {
  return labelAt(text, at) === 'definite';
}

function labelAt(text: string, at: number): 'definite' | 'indefinite' | undefined {
  const found = WORD_BEFORE.exec(text.slice(Math.max(0, at - LOOK_BACK), at));
  if (!found) return undefined;
  const word = found[1]!.replace(/\p{M}+/gu, '');
  const bare = word.replace(/^[وف]?[بلك](?=رقم)/u, '');
  const noun = bare.replace(/^[وف]?(?:[بك]?ال|لل)/u, '');
  if (noun !== bare) return LABELS.has(noun) || DEFINITE_LABELS.has(noun) ? 'definite' : undefined;
  return LABELS.has(noun) ? 'indefinite' : undefined;
}
