import {clauses} from '../segment/clauses.ts';
import {sentences} from '../segment/sentences.ts';
import type {TextRange} from '../text-range.ts';

/** A longer block than this is a wall of text to a reader, and slow to lay out and to speak. */
const WALL = 4000;
/** What the parts of a wall come close to: a long paragraph. */
const PART = 1000;

/** `text` as one paragraph, or a wall of text as several that begin and end with sentences. */
export function splitWall(text: string): TextRange[] {
  if (text.length <= WALL) return [{start: 0, end: text.length}];
  const parts: {start: number; end: number}[] = [];
  for (const sentence of sentences(text)) {
    const whole = sentence.end - sentence.start <= WALL;
    for (const piece of whole ? [sentence] : clauses(text, sentence, PART)) {
      const last = parts.at(-1);
      if (last && whole && piece.end - last.start <= PART) last.end = piece.end;
      else parts.push({...piece});
    }
  }
  return parts;
}
