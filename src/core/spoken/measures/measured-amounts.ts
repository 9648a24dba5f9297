import {withoutOrnament} from '../../segment/invisible.ts';
import type {Edit} from '../edit.ts';
import {Feature} from '../features.ts';
import {caseAt} from '../grammar/case-at.ts';
import type {SpokenStep} from '../step.ts';
import {parseAmount, type Amount} from './amount.ts';
import type {Standing} from './counted-words.ts';
import {measuredGroup, type MeasuredGroup} from './measured-group.ts';
import {nameAlone} from './measure-symbol.ts';
import {bareWords, measuredWords} from './measured-words.ts';
import {writtenAmounts, type Joint} from './written-amounts.ts';

const BETWEEN = /(?<!\p{L})بين[\s(]*$/u;
/** A preposition or annexed noun, which «من» cannot follow; a verb may: «تزن من 5 إلى 7 كغ». */
const GOVERNED =
  /(?:(?<!\p{L})[وف]?(?:(?:في|من|على|عن|مع|حتى|منذ|نحو|حوالي|قرابة|زهاء|قبل|بعد|خلال|بين|كل|مقابل|مدى|سعر|طول|عمق|ارتفاع|قطر|وزن|عرض)|[بلك](?:\p{L}{3,})?|(?!ال|[يت])\p{L}{3,}ة))[\s(]*$/u;
const LETTER = /[\p{L}\p{M}\p{Nd}]/u;

/** Numbers with the symbol of a currency or unit on either side: «$4.75», «12.50 ر.س», «5 كم/س». */
export const measuredAmounts: SpokenStep = {
  name: 'measured-amounts',
  needs: Feature.digit,
  languages: 'arabic',
  edits: (text) => {
    const edits: Edit[] = [];
    const amounts = writtenAmounts(text);
    let from = 0;
    let index = 0;
    while (index < amounts.length) {
      const group = measuredGroup(text, amounts, {index, from});
      const found = group && editsFor(text, group);
      if (found && found.length > 0) {
        edits.push(...found);
        from = found.at(-1)!.end;
      }
      index += found ? group.amounts.length : 1;
      // «8 ل/100 كم»: the hundred was said with what is reckoned by it.
      while (index < amounts.length && amounts[index]!.start < from) index++;
    }
    return edits;
  },
};

/** `undefined` where a number of the group is none that can be said. */
function editsFor(text: string, group: MeasuredGroup): Edit[] | undefined {
  if (group.magnitude) return magnitudeEdits(text, group);
  const amounts: Amount[] = [];
  for (const {text: written} of group.amounts) {
    const amount = parseAmount(written, group.measure);
    if (!amount) return undefined;
    amounts.push(amount);
  }
  const {literal, part} = amounts[0]!;
  if (group.before.negative) {
    amounts[0] = {literal: {...literal, negative: true}, ...(part ? {part} : {})};
  }
  return amountEdits(text, group, amounts);
}

function amountEdits(text: string, group: MeasuredGroup, amounts: readonly Amount[]): Edit[] {
  const {before, joints, measure, suffix} = group;
  const {comparison, definite} = before;
  const numberCase = comparison ? 'oblique' : caseAt(text, before.start);
  const isBetween = BETWEEN.test(text.slice(Math.max(0, before.start - 8), before.start));
  const opening = joints[0] === 'dash' ? rangeOpening(text, group) : '';
  const edits: Edit[] = [];
  amounts.forEach((amount, index) => {
    const isFirst = index === 0;
    const isLast = index === amounts.length - 1;
    const joint = joints[index - 1];
    const start = isFirst ? before.start : group.amounts[index]!.start;
    const end = isLast ? suffix.end : group.amounts[index]!.end;
    const isOblique =
      joints.includes('dash') || (joint !== undefined && joint !== 'or' && joint !== 'and');
    const standing: Standing = {
      case: isOblique ? 'oblique' : numberCase,
      definite: isFirst && definite,
    };
    const said = (isLast ? measuredWords : bareWords)(amount, measure, standing);
    const words = standing.definite && said.startsWith('ال') ? said.slice(2) : said;
    const lead = isFirst ? `${before.glued ? ' ' : ''}${comparison}${opening}` : '';
    const jointWords = joint && wordsOf(joint, isBetween || opening === 'ما بين ');
    if (jointWords) {
      const previous = edits.at(-1)!.end;
      edits.push({start: previous, end: start, replacement: jointWords, exact: false});
    }
    const closing = isLast && LETTER.test(text[end] ?? '') ? ' ' : '';
    edits.push({start, end, replacement: lead + words + closing, exact: false});
  });
  return edits;
}

/** «من» before a range, but for one that a word before it governs: «خلال 5-7 كم»; «إلى ما بين». */
function rangeOpening(text: string, {before}: MeasuredGroup): string {
  if (before.definite || before.comparison) return '';
  const preceding = withoutOrnament(text.slice(Math.max(0, before.start - 16), before.start));
  if (/(?<!\p{L})[وف]?إلى[\s(]*$/u.test(preceding)) return 'ما بين ';
  return GOVERNED.test(preceding) ? '' : 'من ';
}

/** What is said for a joint; one that is a word says itself. */
function wordsOf(joint: Joint, isBetween: boolean): string | undefined {
  switch (joint) {
    case 'dash':
      return isBetween ? ' و' : ' إلى ';
    case 'times':
      return ' في ';
    case 'over':
      return ' على ';
    case 'margin':
      return ' زائد أو ناقص ';
    default:
      return undefined;
  }
}

/** With «مليون» and the like, number and word are left to be read as any other; «$» follows them. */
function magnitudeEdits(text: string, group: MeasuredGroup): Edit[] {
  const {amounts, before, measure, prefix, suffix} = group;
  const magnitude = group.magnitude!;
  const edits: Edit[] = [];
  if (prefix) {
    const sign = `${before.comparison}${before.negative ? '-' : ''}`;
    const end = amounts[0]!.start;
    edits.push({start: before.start, end, replacement: sign, exact: false});
  }
  const name = nameAlone(measure, false);
  if (magnitude.words === undefined && suffix.end > suffix.start && suffix.start >= magnitude.end) {
    const space = /\s/u.test(text[suffix.start - 1]!) ? '' : ' ';
    const replacement = space + name;
    edits.push({start: suffix.start, end: suffix.end, replacement, exact: false});
  } else {
    const words = magnitude.words ?? text.slice(magnitude.start, magnitude.end);
    const closing = LETTER.test(text[suffix.end] ?? '') ? ' ' : '';
    const replacement = `${words} ${name}${closing}`;
    edits.push({start: magnitude.start, end: suffix.end, replacement, exact: false});
  }
  return edits;
}
