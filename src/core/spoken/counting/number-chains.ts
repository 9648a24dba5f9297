import {isScriptureBefore} from '../scripture.ts';
import {belongsToLatin, numbersIn, type WrittenNumber} from './written-numbers.ts';

/** What joins two numbers. */
export type Link = 'dash' | 'minus' | 'plus' | 'colon' | 'stroke' | 'times' | 'divided' | 'equals';

/** Two numbers or more with nothing but signs between them. */
export interface NumberChain {
  readonly numbers: readonly WrittenNumber[];
  /** One fewer than the numbers. */
  readonly links: readonly Link[];
}

const LINK = /^(?:[%٪])?(\s?)([-–—‐‑−:/⁄×xX*✕÷+=])(\s?)[%٪]?-?$/u;
const LINKS: Readonly<Record<string, Link>> = {
  '−': 'minus',
  '+': 'plus',
  ':': 'colon',
  '/': 'stroke',
  '⁄': 'stroke',
  '×': 'times',
  x: 'times',
  X: 'times',
  '*': 'times',
  '✕': 'times',
  '÷': 'divided',
  '=': 'equals',
};
/** The longest link with its spaces. */
const LONGEST = 5;

/** Every chain of numbers in `text`, in order; none that is part of a Latin word. */
export function numberChains(text: string): NumberChain[] {
  const chains: NumberChain[] = [];
  let numbers: WrittenNumber[] = [];
  let links: Link[] = [];
  const close = (): void => {
    if (links.length > 0 && isArabic(text, numbers, links)) chains.push({numbers, links});
  };
  for (const number of numbersIn(text)) {
    const last = numbers.at(-1);
    const link = last && linkBetween(text, last, number.start);
    if (link) {
      numbers.push(number);
      links.push(link);
    } else {
      close();
      numbers = [number];
      links = [];
    }
  }
  close();
  return chains;
}

function linkBetween(text: string, last: WrittenNumber, end: number): Link | undefined {
  const start = last.end;
  if (end - start > LONGEST || end === start) return undefined;
  const found = LINK.exec(text.slice(start, end));
  if (!found) return undefined;
  const [whole, before, sign, after] = found;
  const link = LINKS[sign!] ?? 'dash';
  const isEqual = link === 'equals';
  // «متى 5: 3»
  const isVerse = link === 'colon' && before === '' && isScriptureBefore(text, last.start);
  // «10 -5» is two numbers, «السؤال 5: 3 درجات» too; «= -5» is the result of a sum.
  if (!isEqual && !isVerse && (before !== after || whole.endsWith('--'))) return undefined;
  return link;
}

function isArabic(
  text: string,
  numbers: readonly WrittenNumber[],
  links: readonly Link[],
): boolean {
  const [first, last] = [numbers[0]!, numbers.at(-1)!];
  // The letter x between digits is a sign, unless other Latin letters stand around.
  if (links.includes('times')) {
    const around = `${text[first.start - 1] ?? ''}${text[last.end] ?? ''}`;
    return !/\p{Script=Latin}/u.test(around);
  }
  return !belongsToLatin(text, first.start, last.end);
}
