import type {Edit} from '../edit.ts';
import {Feature} from '../features.ts';
import type {SpokenStep} from '../step.ts';
import {DIGIT, isDigit, valueOf} from './digits.ts';
import {durationWords} from './duration-words.ts';
import {said} from './said.ts';
import {beforeSpace, wordBefore} from './words-around.ts';

const ZONE = new RegExp(
  '(?<![\\p{L}\\p{M}.])(?:(GMT|UTC)|ت\\.? ?غ)' +
    `(?:[ \\u00A0]?([+−–-])[ \\u00A0]?([${DIGIT}]{1,2})(?::?00)?(?![${DIGIT}:]))?` +
    '(?![\\p{L}\\p{M}\\p{N}]|\\.\\p{L})',
  'gu',
);
const HAS_ZONE = /GMT|UTC|ت\.? ?غ/u;

/** « زائد ثلاث ساعات»; empty where `hours` is 0. */
export function distanceWords(sign: string, hours: number): string {
  if (hours === 0) return '';
  const words = durationWords({hours, minutes: 0, seconds: 0}, 'oblique');
  return ` ${sign === '+' ? 'زائد' : 'ناقص'} ${words}`;
}

/** «18:30 GMT», «12:30 ت غ», «بتوقيت UTC+3»: by the time of Greenwich. */
export const timeZones: SpokenStep = {
  name: 'time-zones',
  needs: Feature.digit,
  languages: 'arabic',
  edits: (text) => {
    if (!HAS_ZONE.test(text)) return [];
    const edits: Edit[] = [];
    for (const {0: zone, 1: latin, 2: sign, 3: hours, index} of text.matchAll(ZONE)) {
      const opening = text[index - 1] === '(' ? index - 1 : index;
      const afterTime = isDigit(text[beforeSpace(text, opening) - 1]);
      if (latin === undefined && !afterTime) continue;
      const isNamed = wordBefore(text, index).word.endsWith('توقيت');
      const before = afterTime ? 'بتوقيت ' : isNamed ? '' : 'توقيت ';
      const distance = sign === undefined ? '' : distanceWords(sign, valueOf(hours!));
      const space = isDigit(text[index - 1]) ? ' ' : '';
      edits.push(said(index, index + zone.length, `${space}${before}غرينتش${distance}`));
    }
    return edits;
  },
};
