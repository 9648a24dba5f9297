import {UNSPOKEN_CLASS} from '../segment/invisible.ts';
import {words} from '../segment/words.ts';
import type {SpokenText} from '../spoken/spoken-text.ts';
import type {TextRange} from '../text-range.ts';
import type {UtteranceWord} from './utterance.ts';

/** Unspoken characters that cling to a word's end, a kashida say. */
const CLINGING = new RegExp(`[${UNSPOKEN_CLASS}]*`, 'uy');

/** Where a word that ends at `end` ends with what clings to it. */
function withClinging(text: string, end: number): number {
  // Nothing clings to nearly all words, which a space or a stop follows.
  const next = text.charCodeAt(end);
  if (next <= 0x7f || Number.isNaN(next)) return end;
  CLINGING.lastIndex = end;
  return end + (CLINGING.exec(text)?.[0].length ?? 0);
}

/**
 * The words of the spoken text with the shown text of each. Unspoken characters at the end of a
 * shown word are part of it, so that the whole word is highlighted; words that share some of
 * their shown text («ب» and «25» in «بخمسة وعشرين») share all of it, so that the light stands.
 *
 * @param text of the block
 */
export function utteranceWords(text: string, {spoken, map}: SpokenText): UtteranceWord[] {
  const found: {spoken: TextRange; shown: TextRange}[] = [];
  for (const range of words(spoken)) {
    const shown = map.shownRange(range);
    const word = {spoken: range, shown: {start: shown.start, end: withClinging(text, shown.end)}};
    const last = found.at(-1);
    if (last && word.shown.start < last.shown.end) {
      const shared = {
        start: Math.min(last.shown.start, word.shown.start),
        end: Math.max(last.shown.end, word.shown.end),
      };
      word.shown = shared;
      const former = last.shown;
      for (let index = found.length - 1; found[index]?.shown === former; index--) {
        found[index]!.shown = shared;
      }
    }
    found.push(word);
  }
  return found;
}
