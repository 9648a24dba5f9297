import {cardinal, type NumberCase} from '../../numbers/cardinal.ts';
import {integerValue, numberWords, parseNumber} from '../../numbers/number-literal.ts';
import type {Edit} from '../edit.ts';
import {Feature} from '../features.ts';
import {caseAt, governmentAt} from '../grammar/case-at.ts';
import {isScriptureBefore} from '../scripture.ts';
import type {SpokenStep} from '../step.ts';
import {fewWords} from './cardinals.ts';
import {countedAfter, isCountedBy, nounAt} from './counted-after.ts';
import {leadAt} from './lead.ts';
import {numberChains, type Link, type NumberChain} from './number-chains.ts';
import {saidAfter} from './said.ts';
import {isScore} from './sport-words.ts';

/** What is said between two numbers, and in front of the first. */
interface Joining {
  readonly between: string;
  readonly opening?: 'من ' | 'ما بين ';
  readonly case?: NumberCase;
  readonly passage?: boolean;
  /** Whether both numbers count the noun after the second. */
  readonly counting?: boolean;
}

/** «5:3-12», «يوحنا 3:16»: chapter, then verses; in the manner of counting. */
const PASSAGE: Joining = {between: '', passage: true, case: 'nominative'};
const WORDS: Readonly<Record<Link, string>> = {
  dash: ' ناقص ',
  minus: ' ناقص ',
  plus: ' زائد ',
  colon: ' إلى ',
  stroke: ' على ',
  times: ' في ',
  divided: ' على ',
  equals: ' يساوي ',
};
const SCALE = /^(?:ألفا?|آلاف|ملي|ملايين|بليون|ترليون|تريليون)/u;
/** Greater numbers are no goals or points. */
const GREATEST_SCORE = 200;
/** «85/100» is a mark. */
const MARKS = new Set([10, 20, 30, 40, 50, 60, 100]);

/**
 * Numbers joined by a sign: ranges («من عشرة إلى اثني عشر»), scores («اثنين مقابل واحد»), ratios,
 * dimensions, sums. Each number but the last is said with the sign after it; the last is left to
 * the steps for what it counts.
 */
export const numberPairs: SpokenStep = {
  name: 'number-pairs',
  needs: Feature.digit,
  languages: 'arabic',
  edits: (text) => numberChains(text).flatMap((chain) => editsFor(text, chain)),
};

function editsFor(text: string, chain: NumberChain): Edit[] {
  const {numbers, links} = chain;
  const joining = joiningOf(text, chain);
  if (!joining) return [];
  const lead = leadAt(text, numbers[0]!.start);
  const numberCase = joining.case ?? caseAt(text, lead.start);
  return numbers.slice(0, -1).map((number, index): Edit => {
    const percent = /[%٪]/u.test(text.slice(number.end, number.end + 2)) ? ' بالمئة' : '';
    const own = {case: index === 0 ? numberCase : (joining.case ?? 'oblique')};
    const words = joining.counting
      ? countingWords(text, chain, lead.definite)
      : wordsOf(number.text, {...own, definite: index === 0 && lead.definite});
    const between = joining.between || betweenWords(links[index]!, joining.passage);
    const said = words + percent + between;
    const next = numbers[index + 1]!.start;
    if (index > 0) return {start: number.start, end: next, replacement: said, exact: false};
    const opened = lead.definite ? said : (joining.opening ?? '') + said;
    return {...saidAfter(text, lead, number.end, opened), end: next};
  });
}

function betweenWords(link: Link, passage = false): string {
  if (!passage) return WORDS[link];
  return link === 'dash' ? ' إلى ' : '، ';
}

function wordsOf(written: string, agreement: {case: NumberCase; definite: boolean}): string {
  return numberWords(parseNumber(written)!, agreement);
}

/** The first number of a range, which counts the same noun as the last. */
function countingWords(text: string, {numbers}: NumberChain, definite: boolean): string {
  const [first, last] = [numbers[0]!, numbers.at(-1)!];
  const literal = parseNumber(first.text)!;
  const value = integerValue(literal);
  const percent = /^\s?[%٪]/u.test(text.slice(last.end, last.end + 2));
  const counted = percent ? undefined : countedAfter(text, last.end);
  if ((value === 1 || value === 2) && counted?.word && !definite) {
    const words = counted.gender && fewWords(value, counted, 'oblique');
    // «من سنة إلى ثلاث», not «من سنة واحدة».
    if (words) return value === 1 ? words.replace(/ \S+$/u, '') : words;
  }
  if (value === undefined) return numberWords(literal, {case: 'oblique', definite});
  const gender = counted?.gender ?? 'masculine';
  return cardinal(value, {gender, case: 'oblique', definite});
}

function joiningOf(text: string, chain: NumberChain): Joining | undefined {
  const {numbers, links} = chain;
  const values = numbers.map(({text: written}) => parseNumber(written));
  if (values.some((value) => value === undefined)) return undefined;
  const link = links[0]!;
  if (links.some((other) => /^(?:equals|plus|minus|divided)$/u.test(other))) return {between: ''};
  if (links.length > 1) {
    if (links.every((other) => other === 'dash')) return {between: '، ', case: 'nominative'};
    return links.every((other) => other === link) ? {between: ''} : PASSAGE;
  }
  const [first, second] = values.map((value) => integerValue(value!));
  const place = {start: numbers[0]!.start, end: numbers[1]!.end, first, second};
  const couldScore =
    first !== undefined && second !== undefined && Math.max(first, second) <= GREATEST_SCORE;
  const score: Joining = {between: ' مقابل ', case: 'oblique'};
  if (link === 'dash') return dashed(text, place, couldScore) ? score : range(text, place.start);
  if (link === 'colon' || link === 'stroke') {
    if (couldScore && isScore(text, place.start, place.end)) return score;
    if (link === 'colon' && isScriptureBefore(text, place.start)) return PASSAGE;
    if (first === 24 && second === 7 && link === 'stroke') return {between: '', case: 'oblique'};
    if (link === 'stroke' && first !== undefined && second !== undefined && isMark(first, second)) {
      return {between: ' من '};
    }
  }
  return {between: ''};
}

function isMark(first: number, second: number): boolean {
  return first <= second && MARKS.has(second);
}

interface PairPlace {
  readonly start: number;
  readonly end: number;
  readonly first: number | undefined;
  readonly second: number | undefined;
}

/** Whether two numbers with a dash between them are a score and no range. */
function dashed(text: string, place: PairPlace, couldScore: boolean): boolean {
  const {start, end, first, second} = place;
  if (!couldScore || first === undefined || second === undefined) return false;
  if (/^\s?[%٪]/u.test(text.slice(end, end + 2))) return false;
  if (/(?<!\p{L})(?:من|بين)\s?$/u.test(text.slice(Math.max(0, start - 5), start))) return false;
  const noun = nounAt(text, end);
  if (noun && SCALE.test(noun.word)) return false;
  if (noun && second > 2 && isCountedBy(second, noun)) return false;
  if (isScore(text, start, end)) return true;
  return first >= second;
}

function range(text: string, start: number): Joining {
  const lead = leadAt(text, start);
  const before = text.slice(Math.max(0, lead.start - 8), lead.start);
  const counting = {case: 'oblique', counting: true} as const;
  if (/(?<![\p{L}\p{M}])[وف]?بين\s?$/u.test(before)) return {between: ' و', ...counting};
  if (/(?<![\p{L}\p{M}])[وف]?[إا]لى\s?$/u.test(before)) {
    return {between: ' و', opening: 'ما بين ', ...counting};
  }
  const governed = lead.definite || governmentAt(text, lead.start) === 'word';
  return {between: ' إلى ', ...counting, ...(governed ? {} : {opening: 'من '})};
}
