import type {Utterance} from '../../core/plan/utterance.ts';
import type {RecordedSound} from './recorded-sound.ts';
import {silence} from './silence.ts';
import {sampleCount, wavBlob, type SamplePart} from './wav.ts';
import type {WordTime} from './word-times.ts';

/** When an utterance is heard, in seconds from the beginning of the file. */
export interface UtteranceCue {
  readonly start: number;
  /** Where its sound ends and its pause begins. */
  readonly end: number;
  /** One for each word; `start` in seconds of the file. */
  readonly words: readonly WordTime[];
}

/** A passage as one sound file. */
export interface PassageFile {
  readonly wav: Blob;
  /** One for each utterance. */
  readonly cues: readonly UtteranceCue[];
}

/**
 * Joins the sounds of a passage's utterances, each followed by exactly its pause: the silence
 * that is left around a sound counts as part of it. The pauses are made longer by `pauseScale`:
 * the rate at which the file will be played, where they are to last what they say.
 */
export function passageFile(
  utterances: readonly Utterance[],
  sounds: readonly RecordedSound[],
  pauseScale: number,
): PassageFile {
  const sampleRate = sounds[0]?.sampleRate ?? 22_050;
  const parts: SamplePart[] = [];
  let position = 0;
  // Most gaps are alike, and every slice of a blob is a message to where the browser keeps it.
  const silences = new Map<number, readonly SamplePart[]>();
  const silent = (count: number) => {
    const known = silences.get(count) ?? silence(count);
    silences.set(count, known);
    return known;
  };
  const cues = utterances.map((utterance, index) => {
    const sound = sounds[index]!;
    const start = position / sampleRate;
    parts.push(sound.samples);
    position += sampleCount(sound.samples);
    const end = position / sampleRate;
    const pause = Math.round((utterance.pauseAfter * pauseScale * sampleRate) / 1000);
    const margins = sound.trail + (sounds[index + 1]?.lead ?? 0);
    const gap = Math.max(0, pause - margins);
    parts.push(...silent(gap));
    position += gap;
    const words = sound.words.map((word) => ({...word, start: start + word.start / 1000}));
    return {start, end, words};
  });
  return {wav: wavBlob(parts, sampleRate), cues};
}
