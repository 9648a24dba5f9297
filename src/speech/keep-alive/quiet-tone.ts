import {wavBlob} from '../built-in/wav.ts';

const SAMPLE_RATE = 8000;
/** Below what a small loudspeaker can give. */
const HERTZ = 40;
/** Of full scale. True silence does not count as sound; this does, and nobody hears it. */
const GAIN = 0.0008;
/** Whole periods, so that a loop has no click; players shorter than 5 s get no controls. */
const SECONDS = 12;

/** A tone that keeps a page at work without being heard; to be played in a loop. */
export function quietTone(): Blob {
  const samples = new Int16Array(SAMPLE_RATE * SECONDS);
  const step = (2 * Math.PI * HERTZ) / SAMPLE_RATE;
  for (let at = 0; at < samples.length; at++) {
    samples[at] = Math.round(0x7fff * GAIN * Math.sin(step * at));
  }
  return wavBlob([samples], SAMPLE_RATE);
}
