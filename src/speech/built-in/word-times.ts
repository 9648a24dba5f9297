import {sliceRange, type TextRange} from '../../core/text-range.ts';
import {codePointOffsets} from './code-point-offsets.ts';
import type {EspeakWordEvent} from './protocol.ts';

/** When a word of an utterance is heard. */
export interface WordTime {
  /** Milliseconds from the start of the sound. */
  readonly start: number;
  /** Whether eSpeak NG did not say, and the time is reckoned from the words around it. */
  readonly estimated: boolean;
}

/**
 * The time of each of `words` (ranges of `spokenText`, in order), strictly ascending and within
 * `durationMs`. eSpeak NG's own words are not ours: it splits numbers and compounds, joins small
 * words, and now and then points beside a word, so its events are snapped to ours, and a word
 * without one gets its share of the time between its neighbours by its letters.
 */
export function wordTimes(
  words: readonly TextRange[],
  events: readonly EspeakWordEvent[],
  spokenText: string,
  durationMs: number,
): WordTime[] {
  const measured = measuredTimes(words, events, spokenText, durationMs);
  const times: WordTime[] = [];
  let from = 0;
  while (from < words.length) {
    // A run of words that share the time up to the next measured word; only the first of them
    // may have been measured.
    let to = from + 1;
    while (to < words.length && measured[to] === undefined) to++;
    const start = measured[from] ?? 0;
    const end = measured[to] ?? durationMs;
    const weights = words.slice(from, to).map((word) => weight(sliceRange(spokenText, word)));
    const total = weights.reduce((sum, each) => sum + each, 0);
    let before = 0;
    weights.forEach((each, index) => {
      times.push({
        start: start + ((end - start) * before) / total,
        estimated: index > 0 || measured[from] === undefined,
      });
      before += each;
    });
    from = to;
  }
  return times;
}

/** The time of each word that an event belongs to, strictly ascending where defined. */
function measuredTimes(
  words: readonly TextRange[],
  events: readonly EspeakWordEvent[],
  text: string,
  durationMs: number,
): (number | undefined)[] {
  const offsets = codePointOffsets(text);
  const inside = new Map<number, number>();
  const ahead = new Map<number, number>();
  for (const {position, time} of events) {
    const offset = offsets[position - 1] ?? text.length;
    const index = words.findIndex((word) => word.end > offset);
    const word = words[index];
    if (!word) continue;
    // What is said in the gap before a word (a slash, a mark) belongs to it only for want of
    // an event of its own.
    const found = offset >= word.start ? inside : ahead;
    if (!found.has(index)) found.set(index, time);
  }
  let last = 0;
  return words.map((_, index) => {
    const time = inside.get(index) ?? ahead.get(index);
    if (time === undefined || time >= durationMs) return undefined;
    // Later than the one before; and only the first word may begin with the sound, since those
    // before any other have to be heard first.
    if (index === 0 ? time < 0 : time <= last) return undefined;
    last = time;
    return time;
  });
}

/** How long a word takes beside others: its letters and digits without marks, and its joint. */
function weight(word: string): number {
  return (word.match(/[\p{L}\p{N}]/gu)?.length ?? 0) + 2;
}
