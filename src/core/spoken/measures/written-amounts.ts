import {AMOUNT_SOURCE} from './amount.ts';

/** Digits as written, with their place. */
export interface WrittenAmount {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** How two amounts that share a measure are joined: «10-12», «3×4», «120/80», «37±2», «من 5 إلى 7», «5 أو 6». */
export type Joint = 'dash' | 'times' | 'over' | 'margin' | 'to' | 'or' | 'and';

// The look ahead is for speed: it turns away a letter before the rest is tried.
const AMOUNT = new RegExp(`(?=[0-9٠-٩۰-۹½¼¾⅓⅔])(?:${AMOUNT_SOURCE})`, 'gu');
const GAP = '[ \\u00A0\\u2009\\u202F]';
const JOINT = new RegExp(
  `^(?:${GAP}?([-–—−‐‑])${GAP}?(?:[A-Z]{0,2}\\p{Sc}${GAP}?)?|${GAP}?([×xX*✕])${GAP}?|([/⁄])|${GAP}?(±)${GAP}?|${GAP}(?:(إلى|الى|حتى)|(أو|او))${GAP}|${GAP}(و))$`,
  'u',
);
const JOINTS: readonly Joint[] = ['dash', 'times', 'over', 'margin', 'to', 'or', 'and'];
/** What stands before an amount after «بين». */
const BETWEEN = /(?<!\p{L})[وف]?بين[\s(]*[\p{Sc}\p{Pd}+−]?$/u;
/** Longer than any joint. */
const LONGEST = 10;

/** Every number in `text`, in order. */
export function writtenAmounts(text: string): WrittenAmount[] {
  return Array.from(text.matchAll(AMOUNT), ({0: written, index}) => ({
    text: written,
    start: index,
    end: index + written.length,
  }));
}

/** What joins `left` to the amount after it. */
export function jointBetween(
  text: string,
  left: WrittenAmount,
  right: WrittenAmount,
): Joint | undefined {
  if (right.start - left.end > LONGEST) return undefined;
  const found = JOINT.exec(text.slice(left.end, right.start));
  const joint = found ? JOINTS[found.slice(1).findIndex(Boolean)] : undefined;
  // «1/2» is a fraction, and «3 و5 كم» shares nothing but after «بين».
  if (joint === 'over' && Math.min(left.text.length, right.text.length) < 2) return undefined;
  if (joint === 'and' && !BETWEEN.test(text.slice(Math.max(0, left.start - 8), left.start))) {
    return undefined;
  }
  return joint;
}
