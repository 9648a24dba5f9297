import type {SamplePart} from './wav.ts';

const LONGEST_SLICE = 65_536;
let zeros: Blob | undefined;

/** `count` samples of silence, which take no memory beyond those of the first call. */
export function silence(count: number): SamplePart[] {
  zeros ??= new Blob([new Int16Array(LONGEST_SLICE)]);
  const parts: SamplePart[] = [];
  for (let left = count; left > 0; left -= LONGEST_SLICE) {
    parts.push(left >= LONGEST_SLICE ? zeros : zeros.slice(0, left * Int16Array.BYTES_PER_ELEMENT));
  }
  return parts;
}
