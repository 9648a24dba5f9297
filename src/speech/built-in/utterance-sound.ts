import type {Utterance} from '../../core/plan/utterance.ts';
import type {Synthesis} from './protocol.ts';
import {wordTimes, type WordTime} from './word-times.ts';

/** Below this (of 32,767) a sample is silence: about −50 dB, well under any consonant. */
const SILENCE = 100;
/** What is kept of the silence on both sides, in milliseconds, so that no sound is clipped. */
const MARGIN = 10;
/** How long a sound takes to come and to go, in milliseconds: what is cut off at its height clicks. */
const FADE = 3;

/** An utterance as sound, without the silence around it. */
export interface UtteranceSound {
  /** Mono. */
  readonly samples: Int16Array<ArrayBuffer>;
  /** In hertz. */
  readonly sampleRate: number;
  /** Samples of silence left at the beginning and at the end. */
  readonly lead: number;
  readonly trail: number;
  /** One for each word of the utterance, counted from the first of `samples`. */
  readonly words: readonly WordTime[];
}

/** Trims a synthesis and gives each word of the utterance its time. */
export function utteranceSound(
  utterance: Utterance,
  {samples, sampleRate, words}: Synthesis,
): UtteranceSound {
  const margin = Math.round((MARGIN * sampleRate) / 1000);
  const audible = audibleRange(samples);
  const start = Math.max(0, audible.start - margin);
  const end = Math.min(samples.length, audible.end + margin);
  const trimmed = samples.slice(start, end);
  fade(trimmed, Math.round((FADE * sampleRate) / 1000));
  const milliseconds = (count: number) => (count * 1000) / sampleRate;
  return {
    samples: trimmed,
    sampleRate,
    lead: audible.start - start,
    trail: end - audible.end,
    words: wordTimes(
      utterance.words.map((word) => word.spoken),
      words.map(({position, time}) => ({
        position,
        time: Math.max(0, time - milliseconds(start)),
      })),
      utterance.spoken,
      milliseconds(trimmed.length),
    ),
  };
}

/** From the first sample that can be heard to behind the last; the whole where none can. */
function audibleRange(samples: Int16Array): {start: number; end: number} {
  const audible = (sample: number) => Math.abs(sample) > SILENCE;
  const start = samples.findIndex(audible);
  if (start === -1) return {start: 0, end: samples.length};
  return {start, end: samples.findLastIndex(audible) + 1};
}

function fade(samples: Int16Array, length: number): void {
  const count = Math.min(length, samples.length >> 1);
  for (let index = 0; index < count; index++) {
    const gain = index / count;
    const last = samples.length - 1 - index;
    samples[index] = samples[index]! * gain;
    samples[last] = samples[last]! * gain;
  }
}
