import {isFirstName} from '../abbreviations/given-names.ts';
import type {Edit} from '../edit.ts';
import {Feature} from '../features.ts';
import {afterQuantityDot} from '../quantity-dot.ts';
import type {SpokenStep} from '../step.ts';
import {isDurationContext} from './clock-context.ts';
import {DIGIT, valueOf} from './digits.ts';
import {durationCase} from './duration-case.ts';
import {durationParts, durationWords, type Duration} from './duration-words.ts';
import {leadOf} from './lead.ts';
import {said} from './said.ts';

const SPACE = '[ \\u00A0\\u202F]';
const UNIT = 'سا|س|دق|د|ثا|ث|hrs?|[hH]|mins?|secs?';
const NO_MORE = '(?![\\p{L}\\p{M}\\p{N}²³]|[./]\\p{L})';
const PART = `[${DIGIT}]{1,4}${SPACE}?(?:${UNIT})`;
/** «20 د», «1س 20د», «3h 20min» */
const DURATION = new RegExp(
  `(?<![${DIGIT}])${PART}(?:${SPACE}?(?:[،,]${SPACE}?)?و?${SPACE}?${PART}){0,2}${NO_MORE}`,
  'gu',
);
const ONE_PART = new RegExp(`([${DIGIT}]+)${SPACE}?(${UNIT})`, 'gu');
/** «3 س + 2»: algebra. */
const SUM = /^[ \u00A0]?[+=×÷*^−-]/u;
const AFTER_SUM = /[+=×÷*^−(-][ \u00A0]?$/u;
/** «دفعت 3 د. سلمى»: a title. */
const NAME_AFTER = /^\. ?([\p{L}\p{M}]+)/u;

type Unit = keyof Duration;

/** Lengths of time in symbols: «20 د», «1س 20د», «45 min». */
export const durations: SpokenStep = {
  name: 'durations',
  needs: Feature.digit,
  languages: 'arabic',
  edits: (text) => {
    const edits: Edit[] = [];
    for (const {0: whole, index} of text.matchAll(DURATION)) {
      const parts = Array.from(whole.matchAll(ONE_PART), (match) => ({
        value: valueOf(match[1]!),
        unit: unitOf(match[2]!),
        written: match[2]!,
        start: index + match.index,
        end: index + match.index + match[0].length,
      }));
      const end = index + whole.length;
      const lead = leadOf(text, index);
      if (parts.some(({value}) => value === 0) || isTitle(text, end, parts.at(-1)!.written))
        continue;
      if (!lead || /ال$|لل$/u.test(lead.clitics) || isSum(text, index, end)) continue;
      // One «س» may be an unknown.
      const [first] = parts;
      if (parts.length === 1 && first!.written === 'س' && !isDurationContext(text, index)) continue;
      const numberCase = durationCase(text, index, lead);
      const duration = {hours: 0, minutes: 0, seconds: 0};
      parts.forEach(({value, unit, start, end: partEnd}, at) => {
        const one = {...duration, [unit]: value};
        if (parts.length === 1) {
          const closing = isLatin(parts[0]!.written)
            ? partEnd
            : afterQuantityDot(text, start, partEnd);
          edits.push(said(start, closing, durationWords(one, numberCase)));
          return;
        }
        const gap = at === 0 ? 'و' : text.slice(parts[at - 1]!.end, start);
        const joint = gap.includes('و') ? '' : gap === '' ? ' و' : 'و';
        edits.push(said(start, partEnd, joint + durationParts(one, numberCase)[0]!));
      });
    }
    return edits;
  },
};

function isLatin(written: string): boolean {
  return /^[a-z]/iu.test(written);
}

function unitOf(written: string): Unit {
  if (/^(?:س|h)/iu.test(written)) return 'hours';
  return /^(?:د|m)/u.test(written) ? 'minutes' : 'seconds';
}

/** Whether the «د» that ends before `end` is a doctor and no minute. */
function isTitle(text: string, end: number, written: string): boolean {
  if (written !== 'د') return false;
  const name = NAME_AFTER.exec(text.slice(end, end + 20))?.[1]!.replace(/\p{M}+/gu, '');
  return name !== undefined && isFirstName(name);
}

function isSum(text: string, start: number, end: number): boolean {
  if (SUM.test(text.slice(end, end + 2))) return true;
  const before = text.slice(Math.max(0, start - 2), start);
  return !before.endsWith('(') && AFTER_SUM.test(before);
}
