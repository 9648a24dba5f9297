import {COLD_START_SPEED} from './estimate.ts';

/** What has been heard of one voice: characters (see `spokenLength`) and the time they took. */
export interface MeasuredSpeed {
  readonly characters: number;
  /** At rate 1. */
  readonly milliseconds: number;
}

/** More history than this fades, so that a changed voice is followed within the hour. */
const HISTORY_MS = 3_600_000;

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
  const known = previous ?? {characters: 0, milliseconds: 0};
  const usable = measuredChars > 0 && measuredMs > 0 && Number.isFinite(measuredChars + measuredMs);
  if (!usable) return known;
  const characters = known.characters + measuredChars;
  const milliseconds = known.milliseconds + measuredMs;
  const scale = Math.min(1, HISTORY_MS / milliseconds);
  return {characters: characters * scale, milliseconds: milliseconds * scale};
}

/** Characters a second at rate 1; the cold start as long as nothing has been measured. */
export function charactersPerSecond(speed: MeasuredSpeed | undefined): number {
  if (!speed || speed.milliseconds <= 0 || speed.characters <= 0) return COLD_START_SPEED;
  return (speed.characters / speed.milliseconds) * 1000;
}
