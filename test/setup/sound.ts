/** What can be measured of a recording; all times in milliseconds from its beginning. */
export interface SoundMeasure {
  /** Length of the recording. */
  readonly length: number;
  /** Loudness of the audible part, in dB below full scale; `-Infinity` when there is none. */
  readonly loudness: number;
  /** Where the first and the last audible stretch lie; both 0 when nothing is audible. */
  readonly first: number;
  readonly last: number;
  /** From the first audible moment to the last. */
  readonly audible: number;
  /** The longest stretch of silence between the two. */
  readonly longestSilence: number;
}

/** Speech at a usual volume lies around −20 dBFS; a null sink at rest is exactly 0. */
const AUDIBLE_DBFS = -50;
const WINDOW_MS = 10;

/** Measures 16-bit mono samples, in windows of 10 ms. */
export function measureSound(samples: Int16Array, sampleRate: number): SoundMeasure {
  const size = Math.round((sampleRate * WINDOW_MS) / 1000);
  let first = -1;
  let last = 0;
  let longestSilence = 0;
  let energy = 0;
  let counted = 0;
  for (let start = 0; start + size <= samples.length; start += size) {
    const power = meanSquare(samples.subarray(start, start + size));
    if (decibels(power) < AUDIBLE_DBFS) continue;
    if (first === -1) first = start;
    else longestSilence = Math.max(longestSilence, start - last);
    last = start + size;
    energy += power;
    counted++;
  }
  const ms = (count: number) => (count * 1000) / sampleRate;
  const begin = Math.max(0, first);
  return {
    length: ms(samples.length),
    loudness: counted ? decibels(energy / counted) : -Infinity,
    first: ms(begin),
    last: ms(last),
    audible: ms(last - begin),
    longestSilence: ms(longestSilence),
  };
}

function meanSquare(samples: Int16Array): number {
  let sum = 0;
  for (const sample of samples) sum += (sample / 32768) ** 2;
  return sum / samples.length;
}

function decibels(power: number): number {
  return 10 * Math.log10(power);
}
