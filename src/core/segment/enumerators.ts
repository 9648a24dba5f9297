const NUMBER = /(\p{Nd}{1,3})$/u;
const NOTHING = /^[\p{P}\s]*$/u;
/** A list that begins within a sentence: «نحتاج إلى: 1. ماء 2. ملح». */
const AFTER_COLON = /:\s+[\p{Pd}(]?$/u;
const AFTER_SPACE = /\s$/u;
/** What is counted in headings of parts, with the number after it: «المادة 5. ...». */
const LABEL =
  /^[\p{P}\s]*(?:المادة|مادة|البند|بند|الخطوة|خطوة|الفصل|الباب|الفقرة|المرحلة|السؤال|التمرين|القاعدة|الدرس|النصيحة|السبب|الطريقة|المثال|مثال|ملاحظة|الملاحظة|المبدأ|المسألة|الشكل|الجدول|الصورة|القسم|الجزء|المشهد|رقم|Chapter|Step|Article|Figure|Table|Part|Section)\s+$/iu;
/** As far as a number and its label reach back. */
const LOOK_BACK = 24;

/**
 * Knows the numbers that head the items of a list («1. ... 2. ...»), whose dot ends no sentence.
 * One is needed for each text, from its beginning on, since an item without a stop of its own is
 * recognised by the number before it («1. ماء 2. خريطة»).
 */
export class Enumerators {
  #last = 0;
  #from = -1;

  /** Whether the dot at `dot` belongs to an enumerator of the sentence that begins at `from`. */
  isAt(text: string, from: number, dot: number): boolean {
    const windowStart = Math.max(from, dot - LOOK_BACK);
    const window = text.slice(windowStart, dot);
    const digits = NUMBER.exec(window)?.[1];
    if (digits === undefined) return false;
    const before = window.slice(0, -digits.length);
    const value = valueOf(digits);
    const follows = value === this.#last + 1;
    // Otherwise `before` is but the end of what stands before the number.
    const isWhole = windowStart === from;
    const isOne =
      (value === 1 && AFTER_COLON.test(before)) ||
      (follows && this.#from === from && AFTER_SPACE.test(before)) ||
      (isWhole && LABEL.test(before)) ||
      // A lone number within a text is one only in its turn: «متى؟ 94. لم يحتفل».
      (isWhole && NOTHING.test(before) && (value === 1 || follows || beginsLine(text, from)));
    if (isOne) {
      this.#last = value;
      this.#from = from;
    }
    return isOne;
  }
}

function beginsLine(text: string, from: number): boolean {
  return from === 0 || /[\n\r\u2028\u2029]\s*$/u.test(text.slice(Math.max(0, from - 4), from));
}

/** The value of decimal digits of the ASCII and both Arabic sets. */
function valueOf(digits: string): number {
  let value = 0;
  for (const digit of digits) value = value * 10 + (digit.charCodeAt(0) & 15);
  return value;
}
