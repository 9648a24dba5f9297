import {ordinal} from '../../numbers/ordinal.ts';
import type {Edit} from '../edit.ts';
import {Feature} from '../features.ts';
import type {SpokenStep} from '../step.ts';
import {adverbialCase} from './adverbial-case.ts';
import {DIGIT, valueOf} from './digits.ts';
import {durationParts} from './duration-words.ts';
import {leadOf} from './lead.ts';
import {said} from './said.ts';
import {foldedSet, wordAfter} from './words-around.ts';

const SPACE = '[ \\u00A0]';
const MINUTE = new RegExp(
  `(?<![\\p{L}\\p{M}\\p{N}])((?:[وف]?[بلك]?ال|لل)دق(?:يق[ةه]|يقت[اي]ن|ائق)|د\\.?|و|(?<=،)(?= ))${SPACE}?` +
    `([${DIGIT}]{1,3})(?:${SPACE}?\\+${SPACE}?([${DIGIT}]{1,2}))?(?![\\p{N}]|[.,:٫/%٪-][${DIGIT}]|[%٪])['’′]?`,
  'gu',
);
/** «في الدقيقة 60 نبضة»: so many a minute. */
const COUNTED = foldedSet(
  'نبضة نبضات دورة دورات مرة مرات لتر لترا لترات كلمة كلمات خطوة خطوات ثانية إطار إطارا متر مترا أمتار ألف آلاف مليون كم',
);
/** «الدقائق 12 و34»: one more minute after it. */
const ANOTHER = new RegExp(`^(?: و ?|، )[${DIGIT}]`, 'u');
/** More than the longest match has. */
const LAST_MINUTE = 130;

/** The minute of a match: «الدقيقة 67», «الدقيقة 45+2», «(د 90+1)», «الدقيقتين 45+1 و90+3», «الدقائق 12 و34 و78». */
export const matchMinutes: SpokenStep = {
  name: 'match-minutes',
  needs: Feature.digit,
  languages: 'arabic',
  edits: (text) => {
    if (!text.includes('د')) return [];
    const edits: Edit[] = [];
    let last = -1;
    for (const {0: whole, 1: word, 2: digits, 3: added, index} of text.matchAll(MINUTE)) {
      const minute = valueOf(digits!);
      const end = index + whole.length;
      const isJoined = word === 'و' || word === '';
      if (minute < 1 || minute > LAST_MINUTE || (isJoined && index !== last + 1)) continue;
      if (!isJoined && !isMinute(text, index, end, word!, added)) continue;
      const lead = leadOf(text, index);
      if (!lead && !isJoined) continue;
      const opens = lead?.word === '' && lead.sign === '';
      const numberCase = !lead || isJoined || opens ? 'oblique' : adverbialCase(lead);
      const extra = {hours: 0, minutes: valueOf(added ?? '0'), seconds: 0};
      const words = [
        ordinal(minute, {gender: 'feminine', case: numberCase}),
        ...durationParts(extra, 'oblique'),
      ].join(' زائد ');
      if (word!.startsWith('د')) {
        edits.push(said(index, end, `الدقيقة ${words}`));
      } else {
        const from = index + word!.length;
        edits.push(said(from, end, word === 'و' ? words : ` ${words}`));
      }
      last = end;
    }
    return edits;
  },
};

function isMinute(
  text: string,
  index: number,
  end: number,
  word: string,
  added: string | undefined,
): boolean {
  if (added !== undefined) return true;
  if (COUNTED.has(wordAfter(text, end).word)) return false;
  // «د» alone may be a doctor or a dinar.
  if (word.startsWith('د')) return /(?:\(|في )$/u.test(text.slice(Math.max(0, index - 3), index));
  return /ق[ةه]$/u.test(word) || ANOTHER.test(text.slice(end, end + 4));
}
