import {CLASSES, letterId, NONE, SHADDA, SHADDA_ALONE} from './letters.ts';

const ALIF = letterId('ا');
const MADDA = letterId('آ');
const MAQSURA = letterId('ى');
const bits = (holds: (marks: string, index: number) => boolean) =>
  CLASSES.reduce((set, marks, index) => set | (holds(marks, index) ? 1 << index : 0), 0);
const TANWIN = bits((marks) => /[\u064B-\u064D]/u.test(marks));
const FATHATAN = bits((marks) => marks.includes('\u064B'));
const WITH_SHADDA = bits((marks) => marks.includes(SHADDA));
const SHORT = bits((_, index) => index <= 3);
const ALL = bits(() => true);

/**
 * The classes that the place of a letter in its word permits, a bit each: no shadda alone nor on a
 * first letter, tanwin on the last or as fathatan before a last alif, on an alif at most a short
 * vowel. What the writer gave decides first: of a bare shadda the vowel alone is open.
 *
 * @param ids of the word
 * @param given the class of the marks that the letter has
 */
export function allowedClasses(ids: readonly number[], at: number, given: number): number {
  if (given !== NONE && given !== SHADDA_ALONE) return 1 << given;
  const id = ids[at]!;
  const last = ids.length - 1;
  if (id === MADDA || id === MAQSURA || (id === ALIF && at === last)) return 1 << NONE;
  let allowed = ALL & ~(1 << SHADDA_ALONE);
  if (at !== last) {
    const isBeforeAlif = at === last - 1 && (ids[last] === ALIF || ids[last] === MAQSURA);
    allowed &= ~TANWIN | (isBeforeAlif ? FATHATAN : 0);
  }
  if (at === 0) allowed &= ~WITH_SHADDA;
  if (id === ALIF) allowed &= SHORT;
  if (given !== SHADDA_ALONE) return allowed;
  // A shadda where none can be: it stays as it is.
  return (allowed & WITH_SHADDA) === 0 ? 1 << SHADDA_ALONE : allowed & WITH_SHADDA;
}
