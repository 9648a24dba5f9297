import type {Gender, NumberCase} from '../../numbers/cardinal.ts';
import {integerValue, parseNumber} from '../../numbers/number-literal.ts';
import {ordinal} from '../../numbers/ordinal.ts';
import type {Edit} from '../edit.ts';
import {Feature} from '../features.ts';
import type {SpokenStep} from '../step.ts';
import {isCountedBy, nounAt} from './counted-after.ts';
import {leadAt, type Lead} from './lead.ts';
import {nounBefore} from './noun-before.ts';
import {ordinalCase} from './ordinal-case.ts';
import {genderByArticle, genderByRank, headBefore, isAlwaysRanked} from './ranked-nouns.ts';
import {saidAfter} from './said.ts';
import {writtenNumbers, type WrittenNumber} from './written-numbers.ts';

const PLAIN = /^\p{Nd}{1,4}$/u;
/** Longer ordinals than «التاسعة والتسعون» are said as cardinals where «ال» does not ask for them. */
const GREATEST_RANK = 99;
/** «دون ال18», «سن ال40»: the year of a life. */
const AGE_BEFORE = /(?<![\p{L}\p{M}])(?:[وفب]?(?:سن|عمر|دون|فوق|تحت)|[وف]?[يت]?بلغت?|تجاوزت?)\s$/u;
const AGE_AFTER = /\sمن\s(?:ال)?عمر/uy;
const ARTICLE_BEFORE = /\s?(?:[وف]?ا\p{M}*ل\p{M}*[-–]?\s?)$/u;
const JOINT = /^\s?و(?:ال)?\s?$/u;
const LOOK_BACK = 16;
/** «المجموعة ال7», «المجموعة ال20»: of so many countries. */
const GROUPS = new Set([5, 7, 8, 20, 77]);

/**
 * Numbers that say which one it is: with «ال» after a definite noun in the singular («القرن ال19»,
 * «الدورة ال15»), without it after a noun that is counted by rank («الفصل 3»), and ages («دون ال18»).
 */
export const ordinals: SpokenStep = {
  name: 'ordinals',
  needs: Feature.digit,
  languages: 'arabic',
  edits: (text) => {
    const edits: Edit[] = [];
    let previous: Ranked | undefined;
    for (const number of writtenNumbers(text)) {
      if (!PLAIN.test(number.text)) continue;
      const value = integerValue(parseNumber(number.text)!);
      if (value === undefined || value === 0) continue;
      const lead = leadAt(text, number.start);
      if (lead.sign !== '') continue;
      const joined =
        previous &&
        number.start - previous.end < 8 &&
        JOINT.test(text.slice(previous.end, number.start));
      const gender = joined ? previous!.gender : rankedGender(text, number, lead, value);
      const numberCase = joined ? previous!.case : ordinalCase(text, lead.start);
      previous = gender && {end: number.end, gender, case: numberCase};
      if (!gender) continue;
      const words = ordinal(value, {gender, case: numberCase});
      edits.push(saidAfter(text, lead, number.end, words));
    }
    return edits;
  },
};

/** A number that is an ordinal, for the one that «و» joins to it: «القرنين 18 و19». */
interface Ranked {
  readonly end: number;
  readonly gender: Gender;
  readonly case: NumberCase;
}

function rankedGender(
  text: string,
  number: WrittenNumber,
  lead: Lead,
  value: number,
): Gender | undefined {
  if (!lead.definite) {
    if (value > GREATEST_RANK || lead.gap !== '') return undefined;
    if (!hasArticle(text, lead.start)) return undefined;
    const before = nounBefore(text, lead.start);
    const gender = before && before.form !== 'plural' ? genderByRank(before.noun) : undefined;
    if (!gender) return undefined;
    const counted = nounAt(text, number.end);
    const isCounted =
      counted && value > 2 && !isAlwaysRanked(before!.noun) && isCountedBy(value, counted);
    return isCounted ? undefined : gender;
  }
  const start = withoutArticle(text, lead.start);
  AGE_AFTER.lastIndex = number.end;
  if (AGE_AFTER.test(text)) return 'feminine';
  const before = nounBefore(text, start);
  const known = before && before.form !== 'plural' ? genderByArticle(before.noun) : undefined;
  if (known) return headBefore(text, start) ?? known;
  const counted = nounAt(text, number.end);
  if (counted && isCountedBy(value, counted)) return undefined;
  const head = headBefore(text, start);
  if (head) return head;
  if (AGE_BEFORE.test(text.slice(Math.max(0, start - LOOK_BACK), start))) return 'feminine';
  if (before?.form !== 'singular') return undefined;
  if (before.noun === 'مجموعة' && GROUPS.has(value)) return undefined;
  return before.noun.endsWith('ة') ? before.gender : undefined;
}

function hasArticle(text: string, at: number): boolean {
  return /(?:^|[^\p{L}\p{M}])[وف]?(?:[بك]?ال|لل)[\p{L}\p{M}]+[\s«"“(]*$/u.test(
    text.slice(Math.max(0, at - 24), at),
  );
}

function withoutArticle(text: string, at: number): number {
  const found = ARTICLE_BEFORE.exec(text.slice(Math.max(0, at - LOOK_BACK), at));
  return found ? at - found[0].trimStart().length : at;
}
