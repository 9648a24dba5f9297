import type {Utterance} from '../plan/utterance.ts';
import {withoutOrnament} from '../segment/invisible.ts';

/** Characters a second of a voice that has not been measured yet, at rate 1. */
export const COLD_START_SPEED = 11.5;

/** What a word costs beyond its letters: the space, its first and last sounds. */
const WORD_WEIGHT = 2;
/** A digit is said as a word: «7» is «سبعة». */
const DIGIT_WEIGHT = 4;
const DIGIT = /\p{Nd}/gu;

/**
 * How long `spoken` is to a voice, in characters: vowel marks and kashida take no time of their
 * own, a digit as much as four letters. The measure behind every estimate and calibration here.
 */
export function spokenLength(spoken: string): number {
  const plain = withoutOrnament(spoken);
  return plain.length + (plain.match(DIGIT)?.length ?? 0) * (DIGIT_WEIGHT - 1);
}

/**
 * How long a voice will take for the utterance's words, without the pause after it.
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
 * When each word of an utterance begins, for voices that do not tell. Against eSpeak's own times
 * it is off by 0.1 to 0.2 s a word; heavier weights for punctuation made it worse.
 *
 * @param durationMs how long the utterance takes, measured or estimated
 * @returns milliseconds from its first sound, one for each of `utterance.words`, ascending from 0
 */
export function estimateWordStarts(
  utterance: Pick<Utterance, 'spoken' | 'words'>,
  durationMs: number,
): number[] {
  const weights = utterance.words.map(
    ({spoken}) => spokenLength(utterance.spoken.slice(spoken.start, spoken.end)) + WORD_WEIGHT,
  );
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  let before = 0;
  return weights.map((weight) => {
    const start = (before / all) * durationMs;
    before += weight;
    return start;
  });
}
