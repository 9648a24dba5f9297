import {asciiDigits} from '../../numbers/digit-value.ts';
import {digitGroups, digitsOneByOne} from '../../numbers/digit-groups.ts';
import type {Edit} from '../edit.ts';
import {Feature} from '../features.ts';
import type {SpokenStep} from '../step.ts';
import {codeBefore} from './code-words.ts';
import {countedAfter, isCountedBy} from './counted-after.ts';
import {leadAt} from './lead.ts';
import {saidAfter} from './said.ts';
import {belongsToLatin} from './written-numbers.ts';

/** Three digits and more, or the groups of a telephone, card or account number. */
const CANDIDATE = /\(?\+?\(?\p{Nd}+\)?(?:(?:[ \u00A0.\-–]|(?<=\)) ?)\(?\p{Nd}+\)?)*/gu;
const GROUP = /\p{Nd}+/gu;
const SCALE_AFTER = /\s?(?:ألف|آلاف|مليون|ملايين|مليار|بليون|تريليون|[%٪])/uy;
const JOINED_BEFORE = /^\s?(?:و|أو|،|\/|-)\s?$/u;
/** More digits than any count is written with, unless it is round. */
const LONG = 10;

/**
 * Numbers that name rather than count (telephones, cards, accounts, codes, very long runs) are said
 * in their groups, and digit by digit where they have none, with a pause after every three.
 */
export const digitStrings: SpokenStep = {
  name: 'digit-strings',
  needs: Feature.digit,
  languages: 'arabic',
  edits: (text) => {
    const edits: Edit[] = [];
    let codeEnd = -1;
    for (const {0: found, index} of text.matchAll(CANDIDATE)) {
      if (found.length < 3) continue;
      const groups = Array.from(found.matchAll(GROUP), ([digits]) => asciiDigits(digits));
      const between = codeEnd < 0 ? '' : text.slice(codeEnd, Math.min(index, codeEnd + 8));
      const follows = index - codeEnd < 8 && JOINED_BEFORE.test(between);
      const string = {text: found, start: index, end: index + found.length, groups};
      if (!isCode(text, string, follows)) continue;
      const edit = editFor(text, string);
      if (belongsToLatin(text, edit.start, edit.end)) continue;
      edits.push(edit);
      codeEnd = edit.end;
    }
    return edits;
  },
};

interface DigitString {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly groups: readonly string[];
}

function isCode(text: string, {text: written, start, end, groups}: DigitString, follows: boolean) {
  const first = groups[0]!;
  const count = groups.reduce((sum, group) => sum + group.length, 0);
  if (count < 3) return false;
  const isPointed = /\p{Nd}\.\p{Nd}/u.test(written);
  if (written.includes('+') && count >= 7 && !isPointed) return true;
  if (groups.length === 1) {
    if (first.startsWith('0') && count >= 7) return true;
    if (count >= LONG && !/0{6}$/u.test(first)) return true;
  } else if (!isPointed) {
    if (first.startsWith('0') && count >= 7 && !/^0+$/u.test(first)) return true;
    if (groups.length > 2 && groups.every((group) => group.length === 4)) return true;
  }
  const code = codeBefore(text, start);
  if (code === undefined && !follows) return false;
  SCALE_AFTER.lastIndex = end;
  if (SCALE_AFTER.test(text)) return false;
  if (code === 'near' || (follows && count >= 5)) return true;
  if (groups.length > 1 && (count < 6 || groups.some((group) => group.length > 4))) return false;
  const counted = count < 5 ? countedAfter(text, end) : undefined;
  return !counted || !isCountedBy(Number(first), counted);
}

function editFor(text: string, string: DigitString): Edit {
  let {start, end} = string;
  const {text: written, groups} = string;
  // Brackets around the whole stay, those around an area code go.
  const isOpen = written.startsWith('(');
  const isWhole = isOpen && written.endsWith(')') && written.indexOf(')') === written.length - 1;
  if (isWhole || (isOpen && !written.includes(')'))) start++;
  if (isWhole || (!written.includes('(') && written.endsWith(')'))) end--;
  const isInternational = written.includes('+');
  const words = wordsFor(groups);
  const lead = leadAt(text, start);
  return saidAfter(text, lead, end, isInternational ? `زائد ${words}` : words);
}

function wordsFor(groups: readonly string[]): string {
  if (groups.length > 1) return digitGroups(groups);
  const digits = groups[0]!;
  if (digits.length < 7) return digitsOneByOne(digits);
  const parts: string[] = [];
  let at = 0;
  while (at < digits.length) {
    const rest = digits.length - at;
    const size = rest === 4 ? 4 : 3;
    parts.push(digitsOneByOne(digits.slice(at, at + size)));
    at += size;
  }
  return parts.join('، ');
}
