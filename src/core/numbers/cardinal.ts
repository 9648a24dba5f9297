import {
  HUNDREDS,
  ONE_BESIDE_TENS,
  SCALES,
  TENS,
  TWO_HUNDRED,
  UNITS,
  ZERO,
  type ScaleNoun,
} from './number-words-table.ts';

/** Of the counted noun in the singular, not of the number word. */
export type Gender = 'masculine' | 'feminine';
/** Nominative (ـون، ـان) or oblique, which is genitive and accusative alike (ـين). */
export type NumberCase = 'nominative' | 'oblique';

/** What a number word agrees with. */
export interface Agreement {
  /** Masculine where nothing is known, as in counting. */
  readonly gender?: Gender;
  readonly case?: NumberCase;
  /**
   * Whether the counted noun follows at once, so that the number's last word loses its nūn or its
   * tanwīn: «مئتا كتاب», «ألفا كتاب», «أحد عشر ألف كتاب», «ثماني ساعات».
   */
  readonly construct?: boolean;
  /** «الخمسة والعشرون», «الثلاثة عشر», «المئة», «الثلاثة آلاف»: on each part that «و» joins. */
  readonly definite?: boolean;
}

/** The greatest number that {@link cardinal} has words for: 10^15. */
export const GREATEST_CARDINAL = 1e15;

/** An {@link Agreement} with nothing left open, but for what changes from part to part. */
interface Manner {
  readonly gender: Gender;
  readonly oblique: boolean;
  readonly definite: boolean;
}

/**
 * `value` as Arabic words without vowel marks.
 *
 * @param value an integer from 0 to 10^15
 * @throws RangeError for any other number
 */
export function cardinal(value: number, agreement: Agreement = {}): string {
  if (!Number.isInteger(value) || value < 0 || value > GREATEST_CARDINAL) {
    throw new RangeError(`No integer from 0 to 10^15: ${value}`);
  }
  const {gender = 'masculine', construct = false, definite = false} = agreement;
  const manner = {gender, oblique: agreement.case === 'oblique', definite};
  const parts = value === 0 ? [ZERO] : partsOf(value, manner, construct);
  return definite ? parts.map((part) => `ال${part}`).join(' و') : parts.join(' و');
}

/** What «و» joins: «ألف», «مئتان», «خمسة», «عشرون». */
function partsOf(value: number, manner: Manner, construct: boolean): string[] {
  const parts: string[] = [];
  let rest = value;
  for (const scale of SCALES) {
    if (rest < scale.value) continue;
    const count = Math.floor(rest / scale.value);
    rest -= count * scale.value;
    addScaled(parts, count, scale, manner, construct && rest === 0);
  }
  addBelowThousand(parts, rest, manner, construct);
  return parts;
}

/** `count` (1 to 999) thousands, millions …; the scale's noun is counted like any masculine noun. */
function addScaled(
  parts: string[],
  count: number,
  {singular, plural}: ScaleNoun,
  {oblique, definite}: Manner,
  construct: boolean,
): void {
  const rest = count % 100;
  // 101 and 102 of a noun are «مئة ألف وألف», «مئة ألف وألفان».
  const before = rest === 1 || rest === 2 ? count - rest : count;
  if (before > 0) {
    addBelowThousand(parts, before, {gender: 'masculine', oblique, definite}, true);
    const accusative = construct ? singular : `${singular}ا`;
    const noun = before % 100 === 0 ? singular : rest <= 10 ? plural : accusative;
    parts.push(`${parts.pop()!} ${noun}`);
  }
  if (rest === 1) parts.push(singular);
  if (rest === 2) parts.push(dual(singular, oblique, construct));
}

function addBelowThousand(
  parts: string[],
  value: number,
  manner: Manner,
  construct: boolean,
): void {
  const hundreds = Math.floor(value / 100);
  const rest = value % 100;
  if (hundreds === 2) parts.push(dual(TWO_HUNDRED, manner.oblique, construct && rest === 0));
  else if (hundreds > 0) parts.push(HUNDREDS[hundreds]!);
  if (rest === 0) return;
  const unit = rest % 10;
  if (rest <= 10) parts.push(upToTen(rest, manner, construct));
  else if (rest < 20) parts.push(teen(unit, manner));
  else {
    if (unit === 1 && manner.gender === 'feminine') parts.push(ONE_BESIDE_TENS.feminine);
    else if (unit > 0) parts.push(upToTen(unit, manner, false));
    parts.push(TENS[Math.floor(rest / 10)]! + (manner.oblique ? 'ين' : 'ون'));
  }
}

function upToTen(value: number, {gender, oblique, definite}: Manner, construct: boolean): string {
  const word = UNITS[gender][value]!;
  // No noun follows «اثنان», so it keeps its nūn.
  if (value === 2) return dual(word, oblique, false);
  // «ثمان» has its yāʾ back where it has no tanwīn.
  const withYa = value === 8 && gender === 'feminine' && (construct || definite);
  return withYa ? `${word}ي` : word;
}

function teen(unit: number, manner: Manner): string {
  const {gender, oblique} = manner;
  const ten = gender === 'feminine' ? 'عشرة' : 'عشر';
  if (unit === 1) return `${ONE_BESIDE_TENS[gender]} ${ten}`;
  if (unit === 2) return `${dual(UNITS[gender][2]!, oblique, true)} ${ten}`;
  return `${upToTen(unit, manner, true)} ${ten}`;
}

function dual(stem: string, oblique: boolean, construct: boolean): string {
  return stem + (oblique ? 'ي' : 'ا') + (construct ? '' : 'ن');
}
