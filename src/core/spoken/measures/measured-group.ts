import {afterQuantityDot} from '../quantity-dot.ts';
import {isMeasure, isWarmth} from './ambiguous-symbols.ts';
import {unitOf} from './measure-table.ts';
import {jointBetween, type Joint, type WrittenAmount} from './written-amounts.ts';
import {parseAmount} from './amount.ts';
import {beforeAmount, type BeforeAmount} from './before-amount.ts';
import {latinMagnitudeAt, magnitudeAt, type Magnitude} from './magnitude.ts';
import {rateAt, symbolAfter, symbolBefore, type MeasureSymbol} from './measure-symbol.ts';
import type {Measure} from './measure.ts';
import {hasPartWords} from './measured-words.ts';
import {namedMeasureAt, type NamedMeasure} from './named-measure.ts';

const DECIMAL = /[.,٫،]\p{Nd}{1,3}$/u;

/** One amount, or several that share a measure, with the symbol found beside them. */
export interface MeasuredGroup {
  readonly amounts: readonly WrittenAmount[];
  /** One fewer than the amounts. */
  readonly joints: readonly Joint[];
  readonly measure: Measure;
  /** The currency before the first amount. */
  readonly prefix?: MeasureSymbol;
  readonly magnitude?: Magnitude;
  /** Where the symbol after the last amount begins, which may be empty, and ends. */
  readonly suffix: {readonly start: number; readonly end: number};
  readonly before: BeforeAmount;
}

/** More amounts than these in a row are no measures: «050-123-4567». */
const MOST_JOINED = 3;

/**
 * The amounts from the one at `index` on that share a measure; `undefined` where there is none.
 * Nothing before `from` belongs to them.
 */
export function measuredGroup(
  text: string,
  all: readonly WrittenAmount[],
  {index, from}: {readonly index: number; readonly from: number},
): MeasuredGroup | undefined {
  const {amounts, joints} = joined(text, all, index);
  const first = amounts[0]!;
  const sign = /[-−–‐‑+]/u.test(text[first.start - 1] ?? '') ? 1 : 0;
  const afterLatin = sign > 0 && /[A-Za-z]/u.test(text[first.start - 2] ?? '');
  const prefix = afterLatin ? undefined : symbolBefore(text, first.start - sign, from);
  const group = measured(text, {amounts, joints, prefix, from});
  if (group || joints.length === 0) return group;
  return measured(text, {amounts: [all[index]!], joints: [], prefix, from});
}

interface Candidate {
  readonly amounts: readonly WrittenAmount[];
  readonly joints: readonly Joint[];
  readonly prefix: MeasureSymbol | undefined;
  readonly from: number;
}

function measured(text: string, candidate: Candidate): MeasuredGroup | undefined {
  const {amounts, joints, prefix, from} = candidate;
  const last = amounts.at(-1)!;
  // «من $5 إلى 7»: a sign before the first is not the second's, unless a dash joins them.
  if (prefix && joints.some((joint) => joint !== 'dash')) return undefined;
  const arabic = magnitudeAt(text, last.end);
  let after = symbolAfter(text, arabic?.end ?? last.end);
  if (after && !isMeasure(text, last, after.symbol)) after = undefined;
  if (after && isWarmth(text, last, after.symbol)) after = {...after, measure: unitOf('°م')!};
  if (after && /^[ء-ي]{1,4}$/u.test(after.symbol)) {
    after = {...after, end: afterQuantityDot(text, last.start, after.end)};
  }
  let magnitude = arabic;
  if (!magnitude && (prefix || !after || after.end - after.start === 1)) {
    const latin = latinMagnitudeAt(text, last.end, last.text);
    const currency = latin && symbolAfter(text, latin.end);
    const isMoney = currency?.measure.isCurrency === true;
    if (latin && (prefix || isMoney)) {
      magnitude = latin;
      after = isMoney ? currency : undefined;
    }
  }
  if (prefix && after && !after.measure.isCurrency) after = undefined;
  const named = prefix || after || magnitude || joints.length > 0 ? undefined : halved(text, last);
  const measure = after?.measure ?? prefix?.measure ?? named?.measure;
  if (!measure) return undefined;
  const start = prefix ? prefix.start : amounts[0]!.start;
  const before = beforeMeasured(text, {prefix, start, from, first: amounts[0]!.start});
  if (!before) return undefined;
  const end = magnitude?.end ?? last.end;
  const rate = after ? undefined : rateAt(text, end);
  return {
    amounts,
    joints,
    measure: rate ? {...measure, tail: rate.words} : measure,
    ...(prefix ? {prefix} : {}),
    ...(magnitude ? {magnitude} : {}),
    suffix: after ?? {start: end, end: rate?.end ?? named?.end ?? end},
    before,
  };
}

/** A name written out is left to be counted, but for decimals that have words in it. */
function halved(text: string, amount: WrittenAmount): NamedMeasure | undefined {
  if (!DECIMAL.test(amount.text)) return undefined;
  const named = namedMeasureAt(text, amount.end);
  const parsed = named && parseAmount(amount.text, named.measure);
  return parsed && hasPartWords(parsed, named.measure) ? named : undefined;
}

interface Place {
  readonly prefix: MeasureSymbol | undefined;
  readonly start: number;
  readonly from: number;
  readonly first: number;
}

/** A minus may stand on either side of a currency: «-$20», «$-20». */
function beforeMeasured(text: string, place: Place): BeforeAmount | undefined {
  const {prefix, start, from, first} = place;
  const before = beforeAmount(text, start, from);
  if (!before || !prefix) return before;
  const inner = first > prefix.end ? text[prefix.end] : '';
  return inner && inner !== '+' ? {...before, negative: true} : before;
}

function joined(
  text: string,
  all: readonly WrittenAmount[],
  index: number,
): {amounts: WrittenAmount[]; joints: Joint[]} {
  const amounts = [all[index]!];
  const joints: Joint[] = [];
  for (let next = index + 1; next < all.length && joints.length < MOST_JOINED; next++) {
    const left = amounts.at(-1)!;
    const right = all[next]!;
    const own = right.start - left.end < 12 ? ownSymbol(text, left, right) : undefined;
    const joint = jointBetween(text, own ?? left, right);
    if (!joint || (own && joint !== 'dash')) break;
    if (joints.length > 0 && joint !== 'times') break;
    if (own) amounts[amounts.length - 1] = own;
    amounts.push(right);
    joints.push(joint);
  }
  const isList = joints.length >= MOST_JOINED;
  return isList ? {amounts: [all[index]!], joints: []} : {amounts, joints};
}

/** `left` with its symbol, where `right` has the same: «5كم-7كم». */
function ownSymbol(
  text: string,
  left: WrittenAmount,
  right: WrittenAmount,
): WrittenAmount | undefined {
  const symbol = symbolAfter(text, left.end);
  if (!symbol || symbol.end >= right.start) return undefined;
  return symbolAfter(text, right.end)?.symbol === symbol.symbol
    ? {...left, end: symbol.end}
    : undefined;
}
