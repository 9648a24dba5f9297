import {COLD_START_SPEED} from './estimate.ts';

/**
 * What has been heard of one voice: lengths (see `spokenLength`) and the time they took at rate 1,
 * in milliseconds, as the sums that a straight line through all of them needs.
 */
export interface MeasuredSpeed {
  readonly sentences: number;
  readonly characters: number;
  readonly milliseconds: number;
  /** Sum of the squares of the characters. */
  readonly squares: number;
  /** Sum of characters times milliseconds. */
  readonly products: number;
}

/** More history than this fades, so that a changed voice is followed within the hour. */
const HISTORY_MS = 3_600_000;
/** As many sentences speak, at first, for a voice that is silent before its end for no time at all. */
const DOUBT = 2;
/** More than this no voice waits; it is a voice that has changed its speed. */
const LONGEST_SILENCE_MS = 800;

const NOTHING: MeasuredSpeed = {
  sentences: 0,
  characters: 0,
  milliseconds: 0,
  squares: 0,
  products: 0,
};

/**
 * `previous` with one more measurement. Measurements that cannot be true are left out.
 *
 * @param measuredChars the `spokenLength` of what was said
 * @param measuredMs from its start to its end, times the rate it was said at
 */
export function updateSpeed(
  previous: MeasuredSpeed | undefined,
  measuredChars: number,
  measuredMs: number,
): MeasuredSpeed {
  const known = previous ?? NOTHING;
  const usable = measuredChars > 0 && measuredMs > 0 && Number.isFinite(measuredChars + measuredMs);
  if (!usable) return known;
  const milliseconds = known.milliseconds + measuredMs;
  const scale = Math.min(1, HISTORY_MS / milliseconds);
  return {
    sentences: (known.sentences + 1) * scale,
    characters: (known.characters + measuredChars) * scale,
    milliseconds: milliseconds * scale,
    squares: (known.squares + measuredChars * measuredChars) * scale,
    products: (known.products + measuredChars * measuredMs) * scale,
  };
}

/** Characters a second at rate 1; the cold start as long as nothing has been measured. */
export function charactersPerSecond(speed: MeasuredSpeed | undefined): number {
  return speed && isMeasured(speed) ? 1000 / line(speed).perCharacter : COLD_START_SPEED;
}

/**
 * What a voice takes for every utterance whatever its length, in milliseconds at rate 1: the
 * silence before the platform tells of the end. 0 as long as nothing has been measured.
 */
export function silenceOf(speed: MeasuredSpeed | undefined): number {
  return speed && isMeasured(speed) ? line(speed).silence : 0;
}

function isMeasured(speed: MeasuredSpeed): boolean {
  return speed.milliseconds > 0 && speed.characters > 0 && speed.sentences > 0;
}

/**
 * The line of least squares through the measurements: what each utterance takes, and what each of
 * its characters.
 */
function line(speed: MeasuredSpeed): {silence: number; perCharacter: number} {
  const {sentences, characters, milliseconds, squares, products} = speed;
  const ratio = milliseconds / characters;
  const length = characters / sentences;
  const time = milliseconds / sentences;
  const doubt = (DOUBT / sentences) * length * length;
  const variance = Math.max(0, squares / sentences - length * length);
  const covariance = products / sentences - length * time;
  const perCharacter = (covariance + doubt * ratio) / (variance + doubt);
  const silence = Math.min(LONGEST_SILENCE_MS, time - perCharacter * length);
  if (silence <= 0 || silence >= time) return {silence: 0, perCharacter: ratio};
  return {silence, perCharacter: (time - silence) / length};
}
