import type {Utterance} from '../plan/utterance.ts';
import {words} from '../segment/words.ts';
import {wordLengths} from './word-lengths.ts';

/** Characters a second of a voice that has not been measured yet, at rate 1. */
export const COLD_START_SPEED = 11.5;

/**
 * How long `spoken` is to a voice, in characters of ordinary text. The measure behind every
 * estimate and calibration here.
 */
export function spokenLength(spoken: string): number {
  return sum(wordLengths(spoken, words(spoken)));
}

/**
 * How long a voice will take for the utterance's words, without the silence after them.
 *
 * @param charactersPerSecond of the voice at the rate in question; the cold start if not above 0
 * @returns milliseconds
 */
export function estimateDuration(
  utterance: Pick<Utterance, 'spoken'>,
  charactersPerSecond: number,
): number {
  const speed = charactersPerSecond > 0 ? charactersPerSecond : COLD_START_SPEED;
  return (spokenLength(utterance.spoken) / speed) * 1000;
}

/**
 * When each word of an utterance begins, for voices that do not tell. How far off it is stands in
 * docs/decisions/0007-word-times-without-word-events.md.
 *
 * @param durationMs how long its words take, measured or estimated
 * @returns milliseconds from its first sound, one for each of `utterance.words`, ascending from 0
 */
export function estimateWordStarts(
  utterance: Pick<Utterance, 'spoken' | 'words'>,
  durationMs: number,
): number[] {
  const lengths = wordLengths(
    utterance.spoken,
    utterance.words.map(({spoken}) => spoken),
  );
  const all = sum(lengths);
  let before = 0;
  return lengths.map((length) => {
    const start = (before / all) * durationMs;
    before += length;
    return start;
  });
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
