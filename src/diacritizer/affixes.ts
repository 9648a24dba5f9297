import {CLASSES} from './letters.ts';
import {UNKNOWN} from './lexicon-file.ts';

const classNamed = (marks: string) => (CLASSES as readonly string[]).indexOf(marks);
const A = classNamed('\u064E');
const U = classNamed('\u064F');
const I = classNamed('\u0650');
const O = classNamed('\u0652');
const DOUBLED_A = classNamed('\u0651\u064E');
const NONE = 0;
const ANY = UNKNOWN;

/** What may stand before a stem, with the classes of its letters; nothing at all comes first. */
export const PREFIXES: readonly (readonly [string, readonly number[]])[] = [
  ['', []],
  ['ال', [NONE, O]],
  ['و', [A]],
  ['وال', [A, NONE, O]],
  ['ف', [A]],
  ['ب', [I]],
  ['بال', [I, NONE, O]],
  ['ل', [I]],
  ['لل', [I, O]],
  ['ك', [A]],
  ['كال', [A, NONE, O]],
  ['فال', [A, NONE, O]],
  ['وب', [A, I]],
  ['ول', [A, I]],
  ['وبال', [A, I, NONE, O]],
  ['ولل', [A, I, O]],
  ['س', [A]],
  ['وس', [A, A]],
  ['فب', [A, I]],
  ['فل', [A, I]],
  ['عبدال', [A, O, ANY, NONE, O]],
];

/** What may stand behind a stem: its letters, their classes, and the class of the stem's last letter. */
export const SUFFIXES: readonly (readonly [string, readonly number[], number])[] = [
  ['', [], ANY],
  ['ه', [ANY], ANY],
  ['ها', [A, NONE], ANY],
  ['هم', [ANY, O], ANY],
  ['نا', [A, NONE], ANY],
  ['ك', [ANY], ANY],
  ['كم', [U, O], ANY],
  ['هما', [ANY, A, NONE], ANY],
  ['ي', [ANY], I],
  ['ية', [DOUBLED_A, ANY], I],
  ['يات', [DOUBLED_A, NONE, ANY], I],
  ['ة', [ANY], A],
  ['ات', [NONE, ANY], A],
  ['ون', [NONE, A], U],
  ['ين', [ANY, ANY], ANY],
  ['تين', [A, O, I], A],
  ['تان', [A, NONE, I], A],
  ['ان', [NONE, I], A],
  ['ا', [NONE], ANY],
  ['ت', [O], A],
  ['وا', [NONE, NONE], U],
  ['ته', [ANY, ANY], A],
  ['تها', [ANY, A, NONE], A],
  ['تهم', [ANY, ANY, O], A],
  ['اته', [NONE, ANY, ANY], A],
  ['اتها', [NONE, ANY, A, NONE], A],
  ['ني', [I, NONE], ANY],
];

/** Suffixes of verbs, which never follow a long ā. */
export const VERBAL: ReadonlySet<string> = new Set([
  'ت',
  'وا',
  'ته',
  'تها',
  'تهم',
  'ون',
  'ين',
  'ان',
]);

/** The letters in which the lām of the article is assimilated. */
export const SUN = 'تثدذرزسشصضطظلن';

/** A class with the vowel `vowel`, as doubled as `old` is. */
export function withVowel(old: number, vowel: number): number {
  return isDoubled(old) ? (DOUBLED.get(vowel) ?? ANY) : vowel;
}

export function isDoubled(mark: number): boolean {
  return mark > 0 && CLASSES[mark]!.startsWith('\u0651');
}

/** For the class of a short vowel the same with a shadda. */
export const DOUBLED: ReadonlyMap<number, number> = new Map(
  [A, U, I].map((vowel) => [vowel, classNamed('\u0651' + CLASSES[vowel]!)]),
);

/** The kasra of the article's lām before an alif that joins («الاجتماع»). */
export const JOINING = I;
