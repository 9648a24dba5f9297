import {cardinal} from '../../numbers/cardinal.ts';
import {asciiDigits} from '../../numbers/digit-value.ts';
import {arabicLetterName, latinLetterNames} from '../abbreviations/letter-names.ts';

const NAMES: Readonly<Record<string, string>> = {ar: 'حاشية', en: 'footnote'};

/** A number or a range's dash; words beside them only say that it is a note. */
const NUMBER = /\p{Nd}{1,3}|[-–−]/gu;
/** A letter that counts. */
const LETTER = /(?<!\p{L})\p{L}(?!\p{L})/gu;

/**
 * What is said for the mark of a footnote: its number or letter («واحد»), with «حاشية» before it
 * where it is announced. Empty where it has neither number nor name («[*]»).
 *
 * @param language of the sentence, primary subtag
 */
export function footnoteWords(
  mark: string,
  treatment: 'read' | 'announce',
  language: string,
): string {
  const isArabic = language === 'ar';
  const said: string[] = [];
  let ranges = false;
  const plain = mark.normalize('NFKC');
  for (const [sign] of plain.matchAll(/\p{Nd}/u.test(plain) ? NUMBER : LETTER)) {
    if (/[-–−]/u.test(sign)) {
      ranges = said.length > 0;
      continue;
    }
    const joint = isArabic ? (ranges ? 'إلى ' : 'و') : ranges ? 'to ' : 'and ';
    said.push((said.length > 0 ? joint : '') + (isArabic ? inArabic(sign) : inDigits(sign)));
    ranges = false;
  }
  const name = treatment === 'announce' ? NAMES[language] : undefined;
  return [...(name === undefined ? [] : [name]), ...said].join(' ');
}

function inArabic(sign: string): string {
  if (/\p{Nd}/u.test(sign)) return cardinal(Number(asciiDigits(sign)));
  if (/[a-z]/iu.test(sign)) return latinLetterNames(sign);
  return arabicLetterName(sign) ?? sign;
}

function inDigits(sign: string): string {
  return /\p{Nd}/u.test(sign) ? asciiDigits(sign) : sign;
}
