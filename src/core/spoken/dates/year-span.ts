import {DIGIT, valueOf} from './digits.ts';
import {eraAt, type Era} from './era.ts';

/** One year as it is written. */
export interface WrittenYear {
  /** With its century, where two digits are the end of a range. */
  readonly value: number;
  /** As many as are written. */
  readonly digits: number;
  readonly start: number;
  /** Of the digits. */
  readonly end: number;
  readonly era: Era | undefined;
}

/** A year, or two with a stroke or dash between them. */
export interface YearSpan {
  readonly first: WrittenYear;
  readonly second?: WrittenYear;
  /**
   * `calendars` is one year in both («1445هـ/2024م»), `season` two that follow each other
   * («2023/2024»), `range` from one to the other.
   */
  readonly relation: 'single' | 'calendars' | 'season' | 'range';
  /** After digits, eras and all. */
  readonly end: number;
}

const SECOND = new RegExp(
  `[ \\u00A0]?([-–—/])[ \\u00A0]?([${DIGIT}]{1,5})(?![${DIGIT}]|[.,:٫٬/%٪-][${DIGIT}])`,
  'uy',
);
/** The second may itself be the first of a range in the other calendar: «303-354هـ/915-965م». */
const SECOND_OF_ERA = new RegExp(
  `[ \\u00A0]?([-–—])[ \\u00A0]?([${DIGIT}]{1,5})(?![${DIGIT}])`,
  'uy',
);

/** The year or years whose first digits are `digits` at `start`. */
export function yearSpanAt(text: string, digits: string, start: number): YearSpan {
  const end = start + digits.length;
  const first = {value: valueOf(digits), digits: digits.length, start, end, era: eraAt(text, end)};
  const firstEnd = first.era?.end ?? end;
  const single: YearSpan = {first, relation: 'single', end: firstEnd};
  const match = matchAt(SECOND, text, firstEnd) ?? matchAt(SECOND_OF_ERA, text, firstEnd);
  if (!match) return single;
  const secondEnd = firstEnd + match[0].length;
  const written: WrittenYear = {
    value: valueOf(match[2]!),
    digits: match[2]!.length,
    start: secondEnd - match[2]!.length,
    end: secondEnd,
    era: eraAt(text, secondEnd),
  };
  const relation = relationOf(first, written, match[1] === '/');
  if (relation === 'single') return single;
  const second = {...written, value: withCentury(first, written)};
  return {first, second, relation, end: second.era?.end ?? secondEnd};
}

function matchAt(sticky: RegExp, text: string, index: number): RegExpExecArray | null {
  sticky.lastIndex = index;
  return sticky.exec(text);
}

/** Two digits after four are in the same century, or the next where they would not be later. */
function withCentury(first: WrittenYear, second: WrittenYear): number {
  if (first.digits !== 4 || second.digits !== 2 || second.era?.backwards) return second.value;
  const value = Math.floor(first.value / 100) * 100 + second.value;
  return value > first.value ? value : value + 100;
}

const isHijriYear = (value: number): boolean => value >= 1300 && value <= 1500;
const isGregorianYear = (value: number): boolean => value >= 1800 && value <= 2100;

function relationOf(
  first: WrittenYear,
  second: WrittenYear,
  isStroke: boolean,
): YearSpan['relation'] {
  const eras = [first.era?.calendar, second.era?.calendar];
  if (eras[0] && eras[1] && eras[0] !== eras[1]) return 'calendars';
  if (isStroke && isHijriYear(first.value) && isGregorianYear(second.value)) return 'calendars';
  const value = withCentury(first, second);
  const short = second.digits === 2 && first.digits === 4;
  if (short && !(first.value >= 1800 && first.value <= 2100 && value - first.value <= 60)) {
    return 'single';
  }
  const backwards = second.era?.backwards;
  if (backwards ? value >= first.value : value <= first.value) return 'single';
  const known = second.era !== undefined || (first.digits === 4 && (short || second.digits === 4));
  if (!known) return 'single';
  if (isStroke) return value === first.value + 1 ? 'season' : 'range';
  return 'range';
}
