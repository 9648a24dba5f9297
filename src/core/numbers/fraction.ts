import {cardinal, type NumberCase} from './cardinal.ts';

/** What the words of a fraction agree with. */
export interface FractionAgreement {
  readonly case?: NumberCase;
  /** Whether what is divided follows at once: «ثلثا السكان» where it is «ثلثان» alone. */
  readonly construct?: boolean;
}

interface Part {
  readonly singular: string;
  readonly plural: string;
}

/** By denominator, from 2 to 10. */
const PARTS: readonly (Part | undefined)[] = [
  undefined,
  undefined,
  {singular: 'نصف', plural: 'أنصاف'},
  ...['ثلث', 'ربع', 'خمس', 'سدس', 'سبع', 'ثمن', 'تسع', 'عشر'].map((singular) => ({
    singular,
    plural: `أ${singular.slice(0, 2)}ا${singular.slice(2)}`,
  })),
];

/**
 * A fraction as Arabic words without vowel marks: «نصف», «ثلثان», «ثلاثة أرباع»; where the
 * denominator has no word of its own or the numerator is above ten, «خمسة على سبعة عشر».
 *
 * @param numerator an integer from 0 to 10^15
 * @param denominator likewise
 * @throws RangeError for any other number
 */
export function fraction(
  numerator: number,
  denominator: number,
  agreement: FractionAgreement = {},
): string {
  const {case: numberCase = 'nominative', construct = false} = agreement;
  const part = PARTS[denominator];
  if (!part || numerator < 1 || numerator > 10 || numerator === denominator) {
    const over = cardinal(denominator, {case: 'oblique'});
    return `${cardinal(numerator, {case: numberCase})} على ${over}`;
  }
  if (numerator === 1) return part.singular;
  if (numerator === 2) {
    return part.singular + (numberCase === 'oblique' ? 'ي' : 'ا') + (construct ? '' : 'ن');
  }
  return `${cardinal(numerator)} ${part.plural}`;
}

/** A fraction of one character, such as «½», as its numerator and denominator. */
export function parseFractionCharacter(
  character: string,
): readonly [numerator: number, denominator: number] | undefined {
  if (!/^\p{No}$/u.test(character)) return undefined;
  const parts = /^(\d+)\u2044(\d+)$/u.exec(character.normalize('NFKC'));
  return parts ? [Number(parts[1]), Number(parts[2])] : undefined;
}
