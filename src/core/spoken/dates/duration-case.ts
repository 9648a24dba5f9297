import type {NumberCase} from '../../numbers/cardinal.ts';
import {caseAt} from '../grammar/case-at.ts';
import type {Lead} from './lead.ts';
import {foldedSet} from './words-around.ts';

/** «بزمن 1:23», «على مدار 24 h» */
const GOVERNING = foldedSet('زمن بزمن وقت بوقت مدار غضون عمر بعمر');

/** The case of a length of time that begins at `start`. */
export function durationCase(text: string, start: number, {word}: Lead): NumberCase {
  return GOVERNING.has(word) ? 'oblique' : caseAt(text, start);
}
