import type {Gender} from '../../numbers/cardinal.ts';
import {digitValue} from '../../numbers/digit-value.ts';
import {ordinal} from '../../numbers/ordinal.ts';
import {wordBefore} from '../addresses/word-before.ts';
import {arabicLetterName} from './letter-names.ts';
import type {Edit} from '../edit.ts';
import {Feature} from '../features.ts';
import {caseAt} from '../grammar/case-at.ts';
import type {SpokenStep} from '../step.ts';

interface Part {
  readonly one: string;
  /** Before a range of numbers; where there is none, `one`. */
  readonly more?: string;
  /** Where its number is said as an ordinal, the gender of that. */
  readonly ordinal?: Gender;
}

/** What is counted in a book or a letter, by its abbreviation without dots and space. */
const PARTS: ReadonlyMap<string, Part> = new Map<string, Part>([
  ['ص', {one: 'صفحة', more: 'الصفحات'}],
  ['صص', {one: 'الصفحات'}],
  ['ج', {one: 'الجزء', more: 'الأجزاء', ordinal: 'masculine'}],
  ['مج', {one: 'المجلد', more: 'المجلدات', ordinal: 'masculine'}],
  ['ط', {one: 'الطبعة', more: 'الطبعات', ordinal: 'feminine'}],
  ['ع', {one: 'العدد', more: 'الأعداد'}],
  ['صب', {one: 'صندوق بريد'}],
  ['ست', {one: 'سجل تجاري'}],
  ['p', {one: 'صفحة'}],
  ['pp', {one: 'الصفحات'}],
  ['vol', {one: 'المجلد', ordinal: 'masculine'}],
  ['no', {one: 'رقم'}],
  ['fig', {one: 'الشكل'}],
]);

/** «بناية 22، ط 4» */
const FLOOR: Part = {one: 'الطابق', more: 'الطوابق', ordinal: 'masculine'};

const DIGITS = /[0-9٠-٩۰-۹]+/g;
/** Longer than any abbreviation here with what stands around it. */
const LOOK_BACK = 12;
const PART =
  /(?<![\p{L}\p{M}\p{N}])(و?)(ص[. ]{0,2}ص|ص\.\s?ب|س\.\s?ت|مج|[صجطع]|(?:[Pp]{1,2}|[Vv]ol|[Nn]o|[Ff]ig)(?=\.))([.:]{0,2}\s?)$/u;
const DIED = /\(\s?ت(?:[.:]\s?|\s)?$|(?<![\p{L}\p{M}\p{N}])ت\.?\s?$/u;
const BORN = /\(\s?و\.\s?$/u;
const TELEPHONE = /(?<![\p{L}\p{M}\p{N}])(ت|ف)\s?[.:]\s?(?=\+?$)/u;
const QUESTION = /^\s*(س|ج)\s?$/u;
/** «رقم م/43» */
const NUMBERED =
  /(?<![\p{L}\p{M}])(?:ال|ب)?(?:رقم|مرسوم|قرار|قانون|ملف|نموذج|تعميم|أمر|قضية|عدد|شقة|مبنى|قطعة)\s(\p{L})\/\s?$/u;
/** What has floors. */
const BUILDING =
  /(?<![\p{L}\p{M}])(?:بناية|البناية|عمارة|العمارة|مبنى|المبنى|برج|بناء|شارع|ش\.|شقة|شقه|مكتب)(?![\p{L}\p{M}])/u;
const ADDRESS_REACH = 48;

const RANGE_AFTER = /^\s?[-–—]\s?\p{Nd}/u;
const ERA_AFTER = /^\s?(?:ه|م)(?!\p{L})/u;
/** Where the letter is the name of a group and no abbreviation. */
const LETTERED =
  /^[وفبلك]?(?:ال|لل)?(?:مجموعة|فئة|فيتامين|صف|قاعة|مبنى|درجة|نقطة|حرف|معادلة|نموذج|ملحق|بند|خط|محطة|طراز|رمز)$/u;

/**
 * Abbreviations that lead to a number: a place in a book («ج2، ص 25»), years of birth and death
 * («ت 505هـ» in brackets), a telephone («ت: 0123456»), a post box, and the numbered questions and
 * answers at the beginning of a line («س1:»). Before a number alone is a single letter one of these.
 */
export const references: SpokenStep = {
  name: 'references',
  needs: Feature.digit,
  languages: 'arabic',
  edits: (text) => {
    const edits: Edit[] = [];
    for (const {0: digits, index} of text.matchAll(DIGITS)) {
      const from = Math.max(0, index - LOOK_BACK);
      const window = text.slice(from, index);
      // Most numbers have a whole word before them.
      if (!/[صجطعتسوف.:+]\s?$|[a-zA-Z]\.\s?$|\/\s?$|ص\.\s?ب\s?$/u.test(window)) continue;
      const letter = window.includes('/')
        ? NUMBERED.exec(text.slice(Math.max(0, index - 14), index))
        : null;
      const name = letter && arabicLetterName(letter[1]!);
      if (name) {
        const slash = letter[0].length - letter[0].lastIndexOf('/');
        say(edits, index - slash - 1, index, `${name} على `);
        continue;
      }
      if (from < (edits.at(-1)?.end ?? 0)) {
        addReference(edits, text, index, digits, text.slice(edits.at(-1)!.end, index));
      } else {
        addReference(edits, text, index, digits, window);
      }
    }
    return edits;
  },
};

function addReference(
  edits: Edit[],
  text: string,
  index: number,
  digits: string,
  window: string,
): void {
  const start = index - window.length;
  const end = index + digits.length;
  const after = text.slice(end, end + 6);

  const question = start === 0 ? QUESTION.exec(window) : null;
  if (question && /^\s?[:/)-](?!\s?[\p{Nd}ص])/u.test(after)) {
    const at = index - question[0].trimStart().length;
    const noun = question[1] === 'س' ? 'السؤال' : 'الجواب';
    // The sign becomes the colon that a voice rests at.
    const sign = end + after.search(/[:/)-]/u);
    addPart(edits, text, {at, index, digits}, {one: noun, ordinal: 'masculine'});
    if (text[sign] !== ':') edits.push({start: sign, end: sign + 1, replacement: ':', exact: true});
    return;
  }
  if (digits.length >= 5) {
    const telephone = TELEPHONE.exec(window);
    const noun = telephone?.[1] === 'ف' ? 'فاكس ' : 'هاتف ';
    if (telephone)
      say(edits, start + telephone.index, start + telephone.index + telephone[0].length, noun);
    if (telephone) return;
  }
  if (digits.length >= 2 && digits.length <= 4) {
    const died = DIED.exec(window);
    if (died && (died[0].startsWith('(') || ERA_AFTER.test(after))) {
      say(edits, start + died.index + died[0].indexOf('ت'), index, 'المتوفى سنة ');
      return;
    }
    const born = digits.length >= 3 ? BORN.exec(window) : null;
    if (born) {
      say(edits, start + born.index + born[0].indexOf('و'), index, 'المولود سنة ');
      return;
    }
  }
  const found = PART.exec(window);
  if (!found) return;
  const [, and = '', letters = '', sign = ''] = found;
  const at = start + found.index + and.length;
  const isFloor = letters === 'ط' && BUILDING.test(text.slice(Math.max(0, at - ADDRESS_REACH), at));
  const part = isFloor ? FLOOR : PARTS.get(letters.replace(/[. ]+/gu, '').toLowerCase());
  if (!part || /\p{Nd}\s?$/u.test(text.slice(Math.max(0, at - 2), at))) return;
  if (LETTERED.test(wordBefore(text, at))) return;
  // «ع» without a dot is as often a letter of a formula.
  if (
    letters === 'ع' &&
    !sign.includes('.') &&
    !/[،(؛]\s?$/u.test(text.slice(Math.max(0, at - 2), at))
  ) {
    return;
  }
  if (RANGE_AFTER.test(after)) say(edits, at, index, `${part.more ?? part.one} `);
  else addPart(edits, text, {at, index, digits}, part);
  const page = /^\/(?=\s?(?:ص|\p{Nd}))/u.test(after) && part.ordinal === 'masculine';
  if (page) say(edits, end, end + 1, /^\/\s?ص/u.test(after) ? '، ' : '، صفحة ');
}

function addPart(
  edits: Edit[],
  text: string,
  {at, index, digits}: {readonly at: number; readonly index: number; readonly digits: string},
  part: Part,
): void {
  let value = 0;
  for (const digit of digits) value = Math.min(100, value * 10 + digitValue(digit));
  if (part.ordinal === undefined || value < 1 || value > 99) {
    say(edits, at, index, `${part.one} `);
    return;
  }
  const agreement = {gender: part.ordinal, case: caseAt(text, at), definite: true};
  say(edits, at, index + digits.length, `${part.one} ${ordinal(value, agreement)}`);
}

function say(edits: Edit[], start: number, end: number, replacement: string): void {
  edits.push({start, end, replacement, exact: false});
}
